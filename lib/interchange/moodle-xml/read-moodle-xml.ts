/** Questions out of Moodle XML. A question of a kind that Tenfold does not have is listed and stays behind. */
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
  type ForeignAnswer,
} from '../questions/build-question';
import type { ExchangeQuestion, Loss, ReadQuestions } from '../questions/exchange-question';
import { htmlToMarkdown, type TellRemoved } from '../questions/html-to-markdown';
import { readMarked } from '../questions/marked-html';
import { claimName, type TakenNames } from '../questions/question-marks';
import { readCloze } from './cloze';
import { childNamed, childrenNamed, readXml, type XmlElement } from './read-xml';

/** The error is a sentence about the whole file. */
export function readMoodleXml(source: string): Result<ReadQuestions, string> {
  const root = readXml(source);
  if (!root.ok) return root;
  if (root.value.name !== 'quiz') {
    return err(`The file begins with <${root.value.name}>. Expected <quiz>, as Moodle exports it.`);
  }
  const losses: Loss[] = [];
  const taken: TakenNames = new Map();
  const questions = childrenNamed(root.value, 'question').flatMap(
    (element, index) => readElement(element, index + 1, taken, losses) ?? [],
  );
  return ok({ questions, losses });
}

function readElement(
  element: XmlElement,
  number: number,
  taken: TakenNames,
  losses: Loss[],
): ExchangeQuestion | null {
  const type = element.attributes.type ?? '';
  // A category is a folder of Moodle, not a question.
  if (type === 'category') return null;
  const name = nameOf(element) || `question ${number}`;
  try {
    const question = readQuestion(type, element, name, taken, collectRemoved(name, losses));
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

function nameOf(element: XmlElement): string {
  return fieldOf(element, 'idnumber') || textIn(childNamed(element, 'name')).trim();
}

/** A text is the reason why it is not carried. */
function readQuestion(
  type: string,
  element: XmlElement,
  name: string,
  taken: TakenNames,
  tell: TellRemoved,
): ExchangeQuestion | string {
  const build = (stem: string): BuiltTexts =>
    buildTexts(
      {
        name,
        stem,
        explanation: htmlIn(childNamed(element, 'generalfeedback')),
        hints: childrenNamed(element, 'hint').map(htmlIn),
        tags: childrenNamed(childNamed(element, 'tags') ?? EMPTY, 'tag').map(textIn),
      },
      taken,
      tell,
    );
  const stem = htmlIn(childNamed(element, 'questiontext'));
  const answers = childrenNamed(element, 'answer');
  switch (type) {
    case 'multichoice':
    case 'truefalse': {
      if (answers.length === 0) return 'not carried: it has no answers.';
      const isSingle = type === 'truefalse' || fieldOf(element, 'single') !== 'false';
      const choices = buildChoices(answers.map(readChoice), tell);
      return { ...build(stem).texts, kind: isSingle ? 'single' : 'multiple', choices };
    }
    case 'numerical':
      return readNumeric(element, build(stem), tell);
    case 'ordering': {
      const { texts, order } = build(stem);
      const names: TakenNames = new Map();
      const items = [...answers]
        .sort((a, b) => fractionOf(a) - fractionOf(b))
        .map((answer, place) => {
          const text = htmlToMarkdown(htmlIn(answer), tell);
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
    case 'cloze': {
      const cloze = readCloze(stem, tell);
      if (cloze === null)
        return 'not carried: only blanks in code, as Tenfold writes them, are read.';
      const { texts } = build(cloze.stem);
      return { ...texts, kind: 'blanks', language: findLanguage(texts.stem), blanks: cloze.blanks };
    }
    default:
      return explainKind(type);
  }
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [], text: '' };

function readChoice(answer: XmlElement): ForeignAnswer {
  return {
    correct: fractionOf(answer) > 0,
    text: htmlIn(answer),
    feedback: htmlIn(childNamed(answer, 'feedback')),
  };
}

function readNumeric(
  element: XmlElement,
  { texts, unit }: BuiltTexts,
  tell: TellRemoved,
): ExchangeQuestion | string {
  const taken: TakenNames = new Map();
  const numbers = childrenNamed(element, 'answer').map((answer) => {
    const marked = readMarked(htmlIn(childNamed(answer, 'feedback')), tell);
    const value = numberIn(textIn(answer));
    const correct = fractionOf(answer) >= 100;
    return {
      id: claimName(marked.id, correct ? 'asked-number' : 'other-number', taken),
      correct,
      value,
      tolerance: numberIn(fieldOf(answer, 'tolerance') || '0'),
      rationale: marked.markdown,
      misconception: correct ? null : readMisconception(marked),
    };
  });
  if (numbers.length === 0 || numbers.some(({ value, tolerance }) => isNaN(value + tolerance))) {
    return 'not carried: one of its answers is no number.';
  }
  const [foreign] = childrenNamed(childNamed(element, 'units') ?? EMPTY, 'unit');
  const name = foreign ? fieldOf(foreign, 'unit_name') : '';
  return { ...texts, kind: 'numeric', unit: unit ?? (name === '' ? null : name), numbers };
}

/** In hundredths; in an ordering question the place. */
function fractionOf(answer: XmlElement): number {
  return Number(answer.attributes.fraction ?? 0) || 0;
}

function numberIn(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}

function fieldOf(element: XmlElement, name: string): string {
  return childNamed(element, name)?.text.trim() ?? '';
}

function textIn(element: XmlElement | undefined): string {
  return element ? (childNamed(element, 'text')?.text ?? '') : '';
}

/** Text of the formats `html` and `moodle_auto_format` is HTML; of the others it is a plain text. */
function htmlIn(element: XmlElement | undefined): string {
  const text = textIn(element);
  const format = element?.attributes.format ?? 'html';
  return format === 'html' || format === 'moodle_auto_format' ? text : escapeHtml(text);
}
