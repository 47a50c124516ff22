/** Every example of the guides is content: the real checker passes it, and refuses what is spoiled in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../check-content';
import { formatProblem } from '../problem';
import type { SourceFile } from '../source-file';
import { COMPONENTS, HTML_TAGS } from '../vocabulary';
import type { Example } from '../vocabulary/element-rule';
import { pickRecordings } from './find-recordings';
import { FRONT_MATTER_FILES } from './front-matter-files';
import { listFields } from './list-fields';
import { placeExample } from './sample-pattern';

const PATTERN = 'content/computer-vision/learning-rate-selection';
const RECORDINGS = [
  'reference-runs/quick-0.0001-seed1.json',
  'reference-runs/quick-0.001-seed1.json',
  'reference-runs/quick-0.01-seed1.json',
  'figures/pipeline.json',
].map((name): SourceFile => {
  const file = `${PATTERN}/${name}`;
  return { path: file, source: readFileSync(path.resolve(file), 'utf8') };
});

const ELEMENTS = Object.entries({ ...COMPONENTS, ...HTML_TAGS }).map(([name, rule]) => ({
  name,
  rule,
}));
const EXAMPLES = ELEMENTS.flatMap(({ name, rule }) =>
  rule.examples.map((example) => ({ name, rule, example })),
);

function problemsOf(example: Example): string[] {
  const { files } = placeExample(example, pickRecordings(example, RECORDINGS));
  return checkContent(files).problems.map(formatProblem);
}

/** Its attributes, by the tags of one name. */
function attributesIn({ source }: Example, name: string): string[] {
  return [...source.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].flatMap(([, tag]) =>
    [...tag!.matchAll(/(\w+)="/g)].map(([, attribute]) => attribute!),
  );
}

test.each(ELEMENTS)('<$name> has an example that uses all of its attributes', ({ name, rule }) => {
  const used = rule.examples.flatMap((example) => attributesIn(example, name));
  expect([...new Set(used)].sort()).toEqual(Object.keys(rule.attributes).sort());
  for (const { source } of rule.examples) expect(source).toContain(`<${name}`);
});

test.each(EXAMPLES)('an example of <$name> passes the check', ({ example }) => {
  expect(problemsOf(example)).toEqual([]);
});

const REQUIRED = ELEMENTS.flatMap(({ name, rule }) =>
  Object.entries(rule.attributes)
    .filter(([, { required }]) => required)
    .map(([attribute]) => ({ name, attribute, example: rule.examples[0]! })),
);

test.each(REQUIRED)(
  '<$name> without its "$attribute" is refused',
  ({ name, attribute, example }) => {
    const tag = new RegExp(`(<${name}\\b[^>]*?)\\s${attribute}="[^"]*"`);
    expect(example.source).toMatch(tag);
    expect(
      problemsOf({ ...example, source: example.source.replace(tag, '$1') }).join('\n'),
    ).toContain(`<${name}> has no attribute "${attribute}". Write <${name} ${attribute}="…">.`);
  },
);

const VALUES = EXAMPLES.flatMap(({ name, rule, example }) =>
  Object.entries(rule.attributes).flatMap(([attribute, { type }]) => {
    const tag = new RegExp(`(<${name}\\b[^>]*?\\b${attribute}=")([^"]*)"`);
    const written = tag.exec(example.source)?.[2];
    if ((type.kind !== 'one-of' && type.kind !== 'some-of') || written === undefined) return [];
    return [{ name, attribute, tag, type, example, written: written.split(' ')[0]! }];
  }),
);

test.each(VALUES)(
  'a slip in "$attribute" of <$name>, such as "$written" with a letter too many, is refused with the nearest',
  ({ tag, type, example, written }) => {
    expect(type.values).toContain(written);
    const source = example.source.replace(tag, (_, head: string) => `${head}${written}x"`);
    expect(problemsOf({ ...example, source }).join('\n')).toContain(`Did you mean "${written}"?`);
  },
);

/** What may stand in some files only, in a file where it may not. */
const PLACED = EXAMPLES.filter(({ rule: { files } }) => files !== 'everywhere').map((one) => ({
  ...one,
  elsewhere: one.rule.files.includes('experiment.mdx') ? 'practice' : 'experiment',
}));

test.each(PLACED)('an example of <$name> is refused in $elsewhere.mdx', (placed) => {
  const { name, rule, example } = placed;
  const place = placed.elsewhere === 'practice' ? 'practice' : 'experiment';
  const [last = '', ...others] = [...rule.files].reverse();
  const list = others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`;
  expect(problemsOf({ ...example, place }).join('\n')).toContain(
    `<${name}> belongs in ${list}. Move it there.`,
  );
});

test.each(FRONT_MATTER_FILES)(
  'every field of $name is described, there or by its schema, and nothing else is',
  (file) => {
    const rows = listFields(file);
    expect(rows.filter(({ meaning }) => meaning === '').map(({ path: field }) => field)).toEqual(
      [],
    );
    const paths = rows.map(({ path: field }) => field);
    expect(Object.keys(file.fields).filter((field) => !paths.includes(field))).toEqual([]);
  },
);
