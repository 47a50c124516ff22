/** A short answer in GIFT as the one blank of a question, where Tenfold's own marks name the blank. */
import type { TextChoice, TextFormat } from 'gift-pegjs';
import type { Blank, BlankAnswer } from '../../core/quiz';
import { readMisconception } from '../questions/build-question';
import type { TellRemoved } from '../questions/html-to-markdown';
import { readMarked } from '../questions/marked-html';

/** Null where nothing says which blank it is. */
export function readShortAnswer(
  choices: readonly TextChoice[],
  htmlOf: (text: TextFormat | null) => string,
  tell: TellRemoved,
): Blank | null {
  const answers: (BlankAnswer & { texts: string[] })[] = [];
  let name = '';
  for (const { text, weight, feedback } of choices) {
    const marked = readMarked(htmlOf(feedback), tell);
    const correct = weight === null || weight >= 100;
    const misconception = correct ? null : readMisconception(marked);
    name ||= marked.id;
    const last = answers.at(-1);
    // Texts that count as one answer stand in a row, with the same feedback.
    const isSame =
      last?.correct === correct &&
      last.rationale === marked.markdown &&
      last.misconception === misconception;
    if (isSame) last.texts.push(text.text);
    else answers.push({ texts: [text.text], correct, rationale: marked.markdown, misconception });
  }
  return name === '' ? null : { id: name, answers };
}
