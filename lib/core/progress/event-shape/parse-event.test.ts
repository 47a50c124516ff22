import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { drawByShape } from '../../shape/draw-by-shape.fixture';
import type { Shape } from '../../shape/parse-by-shape';
import { eventSchema } from '../event';
import { explainUnfit } from '../explain-unfit';
import shapes from './event-shapes.json' with { type: 'json' };
import { parseEvent } from './parse-event';
import { writeEventShapes } from './write-event-shapes.fixture';

const DRAWS = Number(process.env.TENFOLD_EVENTS ?? 40);
const PAYLOADS: [string, Shape][] = Object.entries(shapes.payloads);
const ENVELOPE: Shape = shapes.envelope;

/** An event of a type, of which each part is junk once in `rarity` times. */
function draw(type: string, payload: Shape, rarity: number) {
  const around = { ...ENVELOPE.properties, type: { const: type }, payload };
  return drawByShape({ ...ENVELOPE, properties: around }, rarity);
}

/** What the schema makes of it. */
function parseFully(value: unknown): unknown {
  return eventSchema.safeParse(value).data ?? null;
}

it('was written from the schema as it is now: if not, run this test with -u', async () => {
  await expect(writeEventShapes()).toMatchFileSnapshot('./event-shapes.json');
});

it('knows every type of event', () => {
  const types = eventSchema.options.map(({ shape }) => shape.type.value);
  expect(PAYLOADS.map(([type]) => type)).toEqual(types);
});

test.each(PAYLOADS)(
  'takes what the schema takes, and makes the same of it: %s',
  (type, payload) => {
    fc.assert(
      fc.property(draw(type, payload, Infinity), (value) => {
        const parsed = parseEvent(value);
        expect(parsed).toEqual(parseFully(value));
        return parsed?.type === type || explainUnfit(value).startsWith('at payload');
      }),
      { numRuns: DRAWS },
    );
  },
);

test.each(PAYLOADS)('refuses what the schema refuses: %s', (type, payload) => {
  fc.assert(
    fc.property(draw(type, payload, 12), (value) => {
      expect(parseEvent(value)).toEqual(parseFully(value));
    }),
    { numRuns: DRAWS },
  );
});

it.each([null, undefined, 'opened', [], {}, { type: 'sang' }, { type: 'constructor' }])(
  'is no event: %j',
  (value) => {
    expect(parseEvent(value)).toBeNull();
  },
);
