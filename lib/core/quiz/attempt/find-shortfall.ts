/**
 * What an answer still lacks, told without the key: so a test can warn of open questions before
 * anything of their answers is in the browser. Whether an answer is right is decided in kinds/.
 */
import type { InvalidReason } from '../kind';
import { readNumber } from '../kinds/read-number';
import { typedText } from '../kinds/typed-text';
import { NUMBER_FIELD, type Response } from '../response';

/** What is known of a question while it is only asked. */
export type AskedShape =
  | { kind: 'single' | 'multiple' | 'ordering'; parts: readonly unknown[] }
  | { kind: 'numeric' | 'from-run'; unit: string | null }
  | { kind: 'blanks'; blanks: readonly { id: string }[] };

/** Null where nothing is lacking. */
export function findShortfall(asked: AskedShape, response: Response): InvalidReason | null {
  switch (asked.kind) {
    case 'single':
    case 'multiple':
      return response.chosen.length === 0 ? 'incomplete' : null;
    case 'ordering':
      return response.chosen.length < asked.parts.length ? 'incomplete' : null;
    case 'numeric':
    case 'from-run': {
      const typed = readNumber(typedText(response, NUMBER_FIELD), asked.unit);
      return typed.ok ? null : typed.error;
    }
    case 'blanks': {
      const isOpen = asked.blanks.some(({ id }) => typedText(response, id).trim() === '');
      return isOpen ? 'incomplete' : null;
    }
    default:
      return asked satisfies never;
  }
}
