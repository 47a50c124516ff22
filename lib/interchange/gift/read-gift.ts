/**
 * Questions out of GIFT, read by gift-pegjs a question at a time, so that one with a slip is named by its
 * line and the others are read. A question of a kind that Tenfold does not have is listed.
 */
import { parse, type GIFTQuestion, type TextChoice, type TextFormat } from 'gift-pegjs';
import { err, ok, type Result } from '../../core/result';
import {
  buildChoices,
  buildTexts,
  collectRemoved,
  escapeHtml,
  explainKind,
  findLanguage,
  readMisconception,
  type BuiltTexts,
} from '../questions/build-question';
import type { ExchangeQuestion, Loss, ReadQuestions } from '../questions/exchange-question';
import { htmlToMarkdown, type TellRemoved } from '../questions/html-to-markdown';
import { claimName, type TakenNames } from '../questions/question-marks';
import { unescapeGift } from './escape-gift';
import { readNumbers } from './read-numbers';
import { readShortAnswer } from './read-short-answer';
import { splitGift, type GiftBlock } from './split-gift';
import { HINT_COMMENT } from './write-gift';

const MAX_ERRORS = 20;

/** The error names the lines that cannot be read, the first twenty of them. */
export function readGift(source: string): Result<ReadQuestions, string> {
  const losses: Loss[] = [];
  const errors: string[] = [];
  const taken: TakenNames = new Map();
  const questions = splitGift(source).flatMap((block): ExchangeQuestion[] => {
    const parsed = parseBlock(block);
    if (!parsed.ok) {
      errors.push(parsed.error);
      return [];
    }
    return parsed.value.flatMap((one) => readOne(one, block, taken, losses) ?? []);
  });
  if (errors.length === 0) return ok({ questions, losses });
  const more = errors.length - MAX_ERRORS;
  const shown = errors.slice(0, MAX_ERRORS);
  return err([...shown, ...(more > 0 ? [`${more} more lines are no GIFT.`] : [])].join('\n'));
}

function parseBlock({ text, line }: GiftBlock): Result<GIFTQuestion[], string> {
  try {
    return ok(parse(`${text}\n\n`));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const place = 'location' in error && isLocation(error.location) ? error.location.start.line : 1;
    const found =
      error instanceof RangeError
        ? 'the question is nested too deep'
        : 'a question ends in braces, and ~ = # { } : in a text have a backslash before them';
    return err(`Line ${line + place - 1} is no GIFT: ${found}.`);
  }
}

function isLocation(value: unknown): value is { start: { line: number } } {
  return typeof value === 'object' && value !== null && 'start' in value;
}

function readOne(
  parsed: GIFTQuestion,
  block: GiftBlock,
  taken: TakenNames,
  losses: Loss[],
): ExchangeQuestion | null {
  // A category is a folder of Moodle, not a question.
  if (parsed.type === 'Category') return null;
  const name = parsed.id ?? parsed.title ?? `question in line ${block.line}`;
  try {
    const question = readQuestion(parsed, name, block, taken, collectRemoved(name, losses));
    if (typeof question !== 'string') return question;
    losses.push({ question: name, message: question });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    losses.push({
      question: name,
      message: 'not carried: its text is nested too deep to be read.',
    });
  }
  return null;
}

/** A text is the reason why it is not carried. */
function readQuestion(
  parsed: Exclude<GIFTQuestion, { type: 'Category' }>,
  name: string,
  { hints }: GiftBlock,
  taken: TakenNames,
  tell: TellRemoved,
): ExchangeQuestion | string {
  const build = (): BuiltTexts =>
    buildTexts(
      {
        name,
        stem: htmlOf(parsed.stem),
        explanation: 'globalFeedback' in parsed ? htmlOf(parsed.globalFeedback) : '',
        hints: hints.map(readHint),
        tags: parsed.tags ?? [],
      },
      taken,
      tell,
    );
  switch (parsed.type) {
    case 'MC': {
      const isSingle = parsed.choices.some(({ isCorrect }) => isCorrect);
      const choices = buildChoices(parsed.choices.map(readChoice), tell);
      return { ...build().texts, kind: isSingle ? 'single' : 'multiple', choices };
    }
    case 'TF': {
      const answer = (text: string, correct: boolean) => ({
        text,
        correct,
        feedback: htmlOf(correct ? parsed.trueFeedback : parsed.falseFeedback),
      });
      const choices = buildChoices(
        [answer('True', parsed.isTrue), answer('False', !parsed.isTrue)],
        tell,
      );
      return { ...build().texts, kind: 'single', choices };
    }
    case 'Numerical': {
      const numbers = readNumbers(parsed.choices, htmlOf, tell);
      if (numbers === null) return 'not carried: one of its answers is no number.';
      const { texts, unit } = build();
      return { ...texts, kind: 'numeric', unit, numbers };
    }
    case 'Matching': {
      const places = parsed.matchPairs.map(({ subanswer }) => subanswer.trim());
      if (places.some((place, index) => place !== String(index + 1)))
        return explainKind('Matching');
      const { texts, order } = build();
      const names: TakenNames = new Map();
      const items = parsed.matchPairs.map(({ subquestion }, place) => {
        const text = htmlToMarkdown(htmlOf(subquestion), tell);
        const marked = order[place] ?? { id: '', misconception: null, markdown: '' };
        return {
          id: claimName(marked.id === '' ? text : marked.id, 'item', names),
          text,
          rationale: marked.markdown,
          misconception: readMisconception(marked),
        };
      });
      return { ...texts, kind: 'ordering', items };
    }
    case 'Short': {
      const blank = readShortAnswer(parsed.choices, htmlOf, tell);
      if (blank === null) return 'not carried: only a blank in code is read from a short answer.';
      const { texts } = build();
      return { ...texts, kind: 'blanks', language: findLanguage(texts.stem), blanks: [blank] };
    }
    case 'Description':
    case 'Essay':
      return explainKind(parsed.type);
    default:
      return parsed satisfies never;
  }
}

function readChoice({ isCorrect, weight, text, feedback }: TextChoice) {
  return {
    correct: isCorrect || (weight ?? 0) > 0,
    text: htmlOf(text),
    feedback: htmlOf(feedback),
  };
}

/** As `giftHtml` writes it. */
function readHint(comment: string): string {
  const written = comment.slice(HINT_COMMENT.length).trim();
  return written.startsWith('[html]')
    ? unescapeGift(written.slice('[html]'.length))
    : escapeHtml(unescapeGift(written));
}

/** Text without a format may hold HTML, as Moodle reads it; a plain one is shown as it is written. */
function htmlOf(text: TextFormat | null): string {
  if (text === null) return '';
  return text.format === 'html' || text.format === 'moodle' ? text.text : escapeHtml(text.text);
}
