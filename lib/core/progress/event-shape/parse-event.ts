/**
 * Reads a fact where a whole schema library would be too much to load: on every page, before the
 * learner does anything. `event-shapes.json` is written from the schema (event.ts), and
 * parse-event.test.ts holds the two against each other. Why something is no event is said by
 * explain-unfit.ts, which is loaded where there is one.
 */
import { parseByShape, type Shape } from '../../shape/parse-by-shape';
import type { LearningEvent } from '../event';
import shapes from './event-shapes.json' with { type: 'json' };

const { envelope, payloads }: { envelope: Shape; payloads: Readonly<Record<string, Shape>> } =
  shapes;

const SHAPES: ReadonlyMap<unknown, Shape> = new Map(
  Object.entries(payloads).map(([type, payload]) => [
    type,
    { ...envelope, properties: { ...envelope.properties, payload } },
  ]),
);

/** The event as `eventSchema` gives it; null where that would refuse it. */
export function parseEvent(value: unknown): LearningEvent | null {
  const shape = SHAPES.get(typeOf(value));
  const parsed = shape && parseByShape(shape, value);
  return isEvent(parsed) ? parsed : null;
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

/** What fits the shape of an event is one. */
function isEvent(parsed: unknown): parsed is LearningEvent {
  return parsed !== undefined;
}
