/**
 * Code with blanks as Moodle's embedded answers (https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type):
 * `{1:SHORTANSWER_C:=right#feedback~%0%wrong#feedback}`. Signs of that syntax are written as HTML entities.
 */
import type { Blank, BlankAnswer } from '../../core/quiz';
import type { ExchangeBlanks } from '../questions/exchange-question';
import { parseHtml, textOf, type TellRemoved } from '../questions/html-to-markdown';
import type { References } from '../questions/markdown-to-html';
import { readMarked, writeMarked } from '../questions/marked-html';

/** `stem` is HTML whose code has the blanks as `___name___`. */
export function writeCloze(stem: string, question: ExchangeBlanks, references: References): string {
  return question.blanks.reduce(
    (html, blank) => html.replace(`___${blank.id}___`, () => writeBlank(blank, references)),
    stem,
  );
}

function writeBlank({ id, answers }: Blank, references: References): string {
  const alternatives = answers.flatMap(({ texts, correct, rationale, misconception }) => {
    const feedback = writeMarked({ id, misconception, markdown: rationale }, references);
    const share = correct ? '=' : '%0%';
    return texts.map((text) => `${share}${shield(text)}#${shieldHtml(feedback)}`);
  });
  return `{1:SHORTANSWER_C:${alternatives.join('~')}}`;
}

/** A text as HTML, with the signs of the syntax as entities. */
function shield(text: string): string {
  return text.replace(/[&<>"'~#{}/\\*%=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** HTML as it is, but for signs that would end the feedback. */
function shieldHtml(html: string): string {
  return html.replace(/[~{}\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const EMBEDDED = /\{\d*:(?:SHORTANSWER|SHORTANSWER_C|SA|SAC|MW|MWC):([^{}]*)\}/g;

/** The HTML with its blanks as `___name___` again; null where it has others than Tenfold writes. */
export function readCloze(
  html: string,
  tell: TellRemoved,
): { stem: string; blanks: Blank[] } | null {
  const blanks: Blank[] = [];
  let isOwn = true;
  const stem = html.replace(EMBEDDED, (_, alternatives: string) => {
    const blank = readBlank(alternatives, tell);
    isOwn &&= blank.id !== '' && blank.answers.length > 0;
    blanks.push(blank);
    return `___${blank.id}___`;
  });
  return isOwn && blanks.length > 0 && !/\{\d*:[A-Z_]+:/.test(stem) ? { stem, blanks } : null;
}

function readBlank(alternatives: string, tell: TellRemoved): Blank {
  const answers: (BlankAnswer & { texts: string[] })[] = [];
  let name = '';
  for (const alternative of alternatives.split('~')) {
    // A sign of number behind an ampersand belongs to an entity.
    const found = /^(=|%-?[\d.]+%)?((?:[^#&]|&#|&)*?)(?:#(.*))?$/s.exec(alternative);
    const { id, misconception, markdown } = readMarked(found?.[3] ?? '', tell);
    const text = textOf(parseHtml(found?.[2] ?? ''));
    const correct = found?.[1] === '=' || found?.[1] === '%100%';
    name ||= id;
    const last = answers.at(-1);
    const isSame =
      last?.correct === correct &&
      last.rationale === markdown &&
      last.misconception === misconception;
    if (isSame) last.texts.push(text);
    else answers.push({ texts: [text], correct, rationale: markdown, misconception });
  }
  return { id: name, answers };
}
