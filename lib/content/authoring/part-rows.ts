/** The parts of lessons as rows of a table. */
import { MODES } from '../../core/modes/registry';
import { MODE_PARTS, type PartRule } from '../sections/section-parts';

export const PART_HEADS = ['mode', 'part', 'what belongs there', 'checks'] as const;

/** Cells are Markdown. */
export function listPartRows(): (readonly [string, string, string, string])[] {
  return Object.values(MODES).flatMap(({ id, title }) =>
    Object.entries(MODE_PARTS[id] ?? {}).map(
      ([part, rule]) =>
        [
          `\`${id}\` (${title})`,
          `\`${part}\``,
          `${rule.meaning}${rule.required ? '' : ' (may be missing)'}`,
          sayChecks(rule),
        ] as const,
    ),
  );
}

function sayChecks({ checks: [fewest, most] }: PartRule): string {
  return fewest === most ? `${fewest}` : `${fewest} or ${most}`;
}
