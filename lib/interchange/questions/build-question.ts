/** What the readers of Moodle XML and GIFT share: the texts around the answers, ids for what has none, and choices. */
import type { ExchangeChoice, ExchangeTexts, Loss } from './exchange-question';
import { htmlToMarkdown, type TellRemoved } from './html-to-markdown';
import { readExplanation, readMarked, readStem, type MarkedText } from './marked-html';
import { claimName, readTags, type TakenNames } from './question-marks';

/** A question as both formats have it, in HTML. */
export interface ForeignTexts {
  /** An id of its own, or its title. */
  name: string;
  stem: string;
  explanation: string;
  hints: readonly string[];
  tags: readonly string[];
}

export interface ForeignAnswer {
  correct: boolean;
  /** HTML. */
  text: string;
  /** HTML. */
  feedback: string;
}

export interface BuiltTexts {
  texts: ExchangeTexts;
  unit: string | null;
  order: readonly MarkedText[];
}

/** `taken` holds the ids of the questions before it. */
export function buildTexts(
  foreign: ForeignTexts,
  taken: TakenNames,
  tell: TellRemoved,
): BuiltTexts {
  const { stem, unit } = readStem(foreign.stem, tell);
  const { order, ...explanation } = readExplanation(foreign.explanation, tell);
  const id = claimName(foreign.name, 'question', taken);
  const hints = foreign.hints.map((hint) => htmlToMarkdown(hint, tell));
  return { texts: { id, stem, hints, ...explanation, ...readTags(foreign.tags) }, unit, order };
}

export function buildChoices(
  answers: readonly ForeignAnswer[],
  tell: TellRemoved,
): ExchangeChoice[] {
  const taken: TakenNames = new Map();
  return answers.map(({ correct, text, feedback }) => {
    const markdown = htmlToMarkdown(text, tell);
    const marked = readMarked(feedback, tell);
    return {
      id: claimName(marked.id === '' ? markdown : marked.id, 'choice', taken),
      correct,
      text: markdown,
      rationale: marked.markdown,
      misconception: correct ? null : readMisconception(marked),
    };
  });
}

/** Only an id can stand before the colon of a quote. */
export function readMisconception({ misconception }: MarkedText): string | null {
  return misconception !== null && /^[a-z][a-z0-9-]*$/.test(misconception) ? misconception : null;
}

/** Turns what was taken out of a question into losses, each named once. */
export function collectRemoved(question: string, losses: Loss[]): TellRemoved {
  const told = new Set<string>();
  return (what) => {
    if (told.has(what)) return;
    told.add(what);
    losses.push({ question, message: `${what} was taken out of its text.` });
  };
}

/** Why a question stays behind: its kind, by the name that the format gives it. */
export function explainKind(kind: string): string {
  return `not carried: Tenfold has no kind of question for "${kind}".`;
}

/** The language of the code block that holds the blanks; `text` where none is written. */
export function findLanguage(stem: string): string {
  for (const [, language, code] of stem.matchAll(/^```(\S*)[^\n]*\n([\s\S]*?)^```/gm)) {
    if (code?.includes('___')) return language === '' ? 'text' : (language ?? 'text');
  }
  return 'text';
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
