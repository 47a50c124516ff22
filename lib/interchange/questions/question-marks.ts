/** Tags such as `difficulty:easy`, in which Moodle XML and GIFT keep what they have no field for; and ids for what has none. */
import type { Difficulty } from '../../core/quiz';
import type { ExchangeQuestion, ExchangeTexts } from './exchange-question';
import type { References } from './markdown-to-html';

const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];

export function writeTags({ difficulty, objective, seconds }: ExchangeTexts): string[] {
  return [
    ...(difficulty === null ? [] : [`difficulty:${difficulty}`]),
    ...(objective === '' ? [] : [`objective:${objective}`]),
    ...(seconds === null ? [] : [`seconds:${seconds}`]),
  ];
}

export type TagFields = Pick<ExchangeTexts, 'difficulty' | 'objective' | 'seconds'>;

export function readTags(tags: readonly string[]): TagFields {
  const valueOf = (name: string): string =>
    tags
      .find((tag) => tag.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const seconds = /^[1-9]\d{0,5}$/.exec(valueOf('seconds'));
  const objective = valueOf('objective');
  return {
    difficulty: DIFFICULTIES.find((known) => known === valueOf('difficulty')) ?? null,
    objective: isId(objective) ? objective : '',
    seconds: seconds ? Number(seconds[0]) : null,
  };
}

export function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 60;
}

/** Names in use, each with the number that its last namesake got. */
export type TakenNames = Map<string, number>;

/** The text itself where it is an id; else one made of its first words, or of `fallback`. Never one of `taken`, which it joins. */
export function claimName(text: string, fallback: string, taken: TakenNames): string {
  const base = isId(text) ? text : makeName(text, fallback);
  let count = taken.get(base) ?? 0;
  let name = base;
  while (count > 0 && taken.has(name)) name = `${base}-${++count}`;
  taken.set(base, Math.max(1, count));
  taken.set(name, taken.get(name) ?? 1);
  return name;
}

function makeName(text: string, fallback: string): string {
  const plain = text.slice(0, 200).normalize('NFKD').toLowerCase();
  const words = (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 6).join('-').slice(0, 50);
  const name = words.replace(/-+$/, '');
  return isId(name) ? name : fallback;
}

/** What `<Answer />` and `<Choice />` say where no letters are known: the choices themselves. */
export function quoteAnswers(question: ExchangeQuestion): References {
  const quote = (markdown: string): string => `“${markdown.replace(/[`*_$\\]/g, '').trim()}”`;
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const { choices } = question;
      return {
        answer: choices
          .filter(({ correct }) => correct)
          .map((one) => quote(one.text))
          .join(' and '),
        choice: (ref) => quote(choices.find(({ id }) => id === ref)?.text ?? ref),
      };
    }
    case 'numeric': {
      const key = question.numbers.find(({ correct }) => correct);
      return { answer: `${key?.value ?? ''} ${question.unit ?? ''}`.trim(), choice: quote };
    }
    case 'ordering':
    case 'blanks':
      return { answer: '', choice: quote };
    case 'from-run':
      return {
        answer: question.measures.find(({ correct }) => correct)?.text ?? '',
        choice: quote,
      };
    default:
      return question satisfies never;
  }
}
