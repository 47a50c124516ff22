/** Writes the shapes of events from their schema, for parse-event.ts. */
import { writeShape } from '../../shape/write-shape.fixture';
import { eventSchema } from '../event';

/** The text of `event-shapes.json`: what all events have, then a line for each type of event. */
export function writeEventShapes(): string {
  const shape = writeShape(eventSchema.options[0]);
  const { payload: _, ...around } = shape.properties ?? {};
  const envelope = { ...shape, properties: { ...around, type: { type: 'string' } } };
  const lines = eventSchema.options.map(
    ({ shape: { type, payload } }) =>
      `    ${JSON.stringify(type.value)}: ${JSON.stringify(writeShape(payload))}`,
  );
  return `{\n  "envelope": ${JSON.stringify(envelope)},\n  "payloads": {\n${lines.join(',\n')}\n  }\n}\n`;
}
