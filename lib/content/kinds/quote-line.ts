/** The text of a line in quotation marks, without its full stop: what a plain text says for a letter. */
import { plainText } from '../markdown';
import type { AnswerLine } from './content-kind';

export function quoteLine({ text }: AnswerLine): string {
  return `“${plainText(text).trim().replace(/\.$/, '')}”`;
}
