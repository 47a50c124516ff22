/**
 * Questions as Moodle XML (https://docs.moodle.org/en/Moodle_XML_format), for Moodle 4.4 and later.
 * Rationales are feedback, hints are hints; solution, check and mistakes are the general feedback.
 */
import type { ExchangeQuestion, Loss } from '../questions/exchange-question';
import { FROM_RUN_LOSS, listTextLosses } from '../questions/list-losses';
import { markdownToHtml, type References } from '../questions/markdown-to-html';
import { writeExplanation, writeMarked, writeStem } from '../questions/marked-html';
import { quoteAnswers, writeTags } from '../questions/question-marks';
import { escapeXml, tag, type XmlAttributes } from '../questions/write-xml';
import { writeCloze } from './cloze';

export interface WrittenMoodleXml {
  xml: string;
  losses: Loss[];
}

export function writeMoodleXml(questions: readonly ExchangeQuestion[]): WrittenMoodleXml {
  const written = questions.map(writeQuestion);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    ...written.flatMap((one) => (one.xml === null ? [] : [one.xml])),
    '</quiz>',
    '',
  ].join('\n');
  return { xml, losses: written.flatMap(({ losses }) => losses) };
}

interface Written {
  /** Null where Moodle has no such kind. */
  xml: string | null;
  losses: Loss[];
}

function writeQuestion(question: ExchangeQuestion): Written {
  const lose = (message: string): Loss => ({ question: question.id, message });
  if (question.kind === 'from-run') return { xml: null, losses: [lose(FROM_RUN_LOSS)] };
  const references = quoteAnswers(question);
  const body = writeBody(question, references);
  if (body === null) {
    const message = 'not carried: Moodle has no share of the points for more than ten choices.';
    return { xml: null, losses: [lose(message)] };
  }
  const { type, stem, content } = body;
  const order =
    question.kind === 'ordering'
      ? question.items.map((item) => ({ ...item, markdown: item.rationale }))
      : [];
  const xml = tag('question', { type }, [
    `\n${tag('name', {}, [text(question.id)])}`,
    html('questiontext', stem),
    html('generalfeedback', writeExplanation({ ...question, order }, references)),
    field('defaultgrade', '1'),
    field('penalty', '0.3333333'),
    field('hidden', '0'),
    field('idnumber', question.id),
    ...content.map((line) => `\n${line}`),
    ...question.hints.map((hint) => html('hint', markdownToHtml(hint, references))),
    `\n${tag(
      'tags',
      {},
      writeTags(question).map((one) => tag('tag', {}, [text(one)])),
    )}\n`,
  ]);
  const notes =
    question.kind === 'blanks'
      ? [lose('Moodle compares the spaces in blanks, which Tenfold ignores where the code does.')]
      : [];
  return { xml, losses: [...listTextLosses(question), ...notes] };
}

interface Body {
  type: string;
  stem: string;
  /** Elements between the general fields and the hints. */
  content: string[];
}

type Carried = Exclude<ExchangeQuestion, { kind: 'from-run' }>;

function writeBody(question: Carried, references: References): Body | null {
  const stem = writeStem(question, references);
  const feedback = (one: { id: string; misconception: string | null; rationale: string }): string =>
    html('feedback', writeMarked({ ...one, markdown: one.rationale }, references));
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const share = shareFractions(question.choices, question.kind === 'single');
      if (share === null) return null;
      return {
        type: 'multichoice',
        stem,
        content: [
          tag('single', {}, [question.kind === 'single' ? 'true' : 'false']),
          tag('shuffleanswers', {}, ['true']),
          tag('answernumbering', {}, ['ABCD']),
          ...question.choices.map((choice) =>
            tag('answer', { fraction: share(choice.correct), format: 'html' }, [
              text(markdownToHtml(choice.text, references)),
              feedback(choice),
            ]),
          ),
        ],
      };
    }
    case 'numeric':
      return {
        type: 'numerical',
        stem,
        content: [
          ...question.numbers.map((number) =>
            tag('answer', { fraction: number.correct ? 100 : 0, format: 'moodle_auto_format' }, [
              text(String(number.value)),
              feedback(number),
              tag('tolerance', {}, [String(number.tolerance)]),
            ]),
          ),
          tag('unitgradingtype', {}, ['0']),
          tag('unitpenalty', {}, ['0.1']),
          tag('showunits', {}, ['3']),
          tag('unitsleft', {}, ['0']),
        ],
      };
    case 'ordering':
      return {
        type: 'ordering',
        stem,
        content: [
          tag('layouttype', {}, ['VERTICAL']),
          tag('selecttype', {}, ['ALL']),
          tag('selectcount', {}, ['0']),
          tag('gradingtype', {}, ['ABSOLUTE_POSITION']),
          tag('showgrading', {}, ['SHOW']),
          tag('numberingstyle', {}, ['none']),
          ...question.items.map((item, place) =>
            tag('answer', { fraction: place + 1, format: 'html' }, [
              text(markdownToHtml(item.text, references)),
            ]),
          ),
        ],
      };
    case 'blanks':
      return { type: 'cloze', stem: writeCloze(stem, question, references), content: [] };
    default:
      return question satisfies never;
  }
}

/** Shares of the points in hundredths, with the places that Moodle knows; index n is the share of one of n. */
const SHARES = [0, 100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10] as const;

/** What a right and a wrong choice earn; null where there are too many. */
function shareFractions(
  choices: readonly { correct: boolean }[],
  isSingle: boolean,
): ((correct: boolean) => number) | null {
  const right = choices.filter(({ correct }) => correct).length;
  if (isSingle) return (correct) => (correct ? 100 : 0);
  const earned = SHARES[right];
  const lost = SHARES[choices.length - right];
  return earned === undefined || lost === undefined
    ? null
    : (correct) => (correct ? earned : -lost);
}

function text(value: string): string {
  return tag('text', {}, [escapeXml(value)]);
}

function html(name: string, value: string): string {
  const attributes: XmlAttributes = { format: 'html' };
  return `\n${tag(name, attributes, [value === '' ? '<text/>' : text(value)])}`;
}

function field(name: string, value: string): string {
  return `\n${tag(name, {}, [escapeXml(value)])}`;
}
