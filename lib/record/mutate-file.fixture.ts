/** Ways in which a file goes wrong, by accident and on purpose, for tests that read thousands of them. */
import fc from 'fast-check';
import { canonicalJson } from '@/lib/core/canonical-json';
import { crc32 } from '@/lib/core/crc32';

export type Mutation = (file: string) => string;

/** Texts that parsers and objects stumble over. */
const SNAGS = [
  ...['__proto__', '"constructor":{"prototype":{"x":1}},', '{"__proto__":{"polluted":1}}'],
  ...['{', '}', '[', ']', '"', '\\', ',', ':', '\n', '\r', '\u2028', '\ufeff', '\0', '\ud800'],
  ...['{"event":', '"check":"', 'null', 'true', '-0', '1e999', '9'.repeat(400), '\\u0000'],
  ...['['.repeat(5_000), '{"a":'.repeat(5_000), '"'.repeat(5_000), '?\n'.repeat(2_000)],
];

const snag = fc.constantFrom(...SNAGS);
/** Where in a text, as a fraction of it, below 1; everywhere alike, not mostly at the borders. */
const place = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((part) => part / 100_000);
/** Any JSON, with keys that mean something to objects. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, 0, -1, 1e300, '', 'x'.repeat(1_000), [], {}, true),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'a'), fc.jsonValue()),
);

const splice = fc
  .tuple(place, place, fc.oneof(snag, fc.constant(''), fc.string({ unit: 'binary' })))
  .map(([from, length, inserted]): Mutation => {
    return (file) => {
      const start = Math.floor(from * file.length);
      const end = start + Math.floor(length ** 6 * file.length);
      return file.slice(0, start) + inserted + file.slice(end);
    };
  });

const flip = fc
  .tuple(place, fc.integer({ min: 1, max: 0xffff }))
  .map(([at, mask]): Mutation => (file) => {
    const index = Math.floor(at * file.length);
    const flipped = String.fromCharCode(file.charCodeAt(index) ^ mask);
    return file.slice(0, index) + flipped + file.slice(index + 1);
  });

const swap = fc.tuple(place, place).map(([one, other]): Mutation => (file) => {
  const lines = file.split('\n');
  const [a, b] = [one, other].map((at) =>
    Math.min(lines.length - 1, Math.floor(at * lines.length)),
  );
  [lines[a!], lines[b!]] = [lines[b!]!, lines[a!]!];
  return lines.join('\n');
});

const repeat = fc.tuple(place, fc.integer({ min: 2, max: 50 })).map(([at, times]): Mutation => {
  return (file) => {
    const lines = file.split('\n');
    const line = lines[Math.floor(at * lines.length)]!;
    return [...lines, ...Array<string>(times).fill(line)].join('\n');
  };
});

/** Puts something strange into an event or its payload, and signs it: past the checksum. */
const forge = fc
  .tuple(place, place, fc.boolean(), fc.option(fc.string()), strange)
  .map(([at, which, inPayload, newKey, value]): Mutation => {
    return (file) => {
      const lines = file.split('\n');
      const index = Math.floor(at * lines.length);
      const event = eventIn(lines[index]!);
      if (!event) return file;
      const payload = event.payload as Record<string, unknown>;
      const target = inPayload && typeof payload === 'object' && payload ? payload : event;
      const keys = Object.keys(target);
      const key = newKey ?? keys[Math.floor(which * keys.length)] ?? 'id';
      Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
      const json = canonicalJson(event);
      lines[index] = `{"event":${json},"check":"${crc32(json)}"}`;
      return lines.join('\n');
    };
  });

function eventIn(line: string): Record<string, unknown> | null {
  try {
    const { event } = JSON.parse(line) as { event?: unknown };
    return typeof event === 'object' && event ? (event as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** One to six mutations, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(splice, flip, swap, repeat, { arbitrary: forge, weight: 3 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list): Mutation => {
    return (file) => list.reduce((mutated, mutate) => mutate(mutated), file);
  });
