/** What each kind of question is in QTI 3.0: its declarations, its body, its rules, and its feedback. */
import type { ExchangeBlanks, ExchangeQuestion } from '../questions/exchange-question';
import type { References } from '../questions/markdown-to-html';
import { escapeXml, tag } from '../questions/write-xml';
import {
  addFeedback,
  ifThen,
  IS_CORRECT,
  isNumber,
  scoreWhere,
  showFeedback,
  variable,
} from './write-rules';
import { writeXhtml } from './write-text';

export interface Interaction {
  /** `qti-response-declaration` elements. */
  declarations: string[];
  body: string;
  /** Rules for SCORE and for feedback. */
  rules: string[];
  /** Markdown of feedback, by the identifier that the rules show. */
  feedback: { identifier: string; markdown: string }[];
}

type Carried = Exclude<ExchangeQuestion, { kind: 'from-run' }>;

export function writeInteraction(question: Carried, references: References): Interaction {
  const stem = writeXhtml(question.stem, references);
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const { choices } = question;
      const isSingle = question.kind === 'single';
      const correct = choices.filter((choice) => choice.correct).map(({ id }) => id);
      const options = choices.map(({ id, text }) =>
        tag('qti-simple-choice', { identifier: id }, [writeXhtml(text, references)]),
      );
      return {
        declarations: [
          declare('RESPONSE', isSingle ? 'single' : 'multiple', 'identifier', correct),
        ],
        body:
          stem +
          tag(
            'qti-choice-interaction',
            { 'response-identifier': 'RESPONSE', shuffle: 'true', 'max-choices': isSingle ? 1 : 0 },
            options,
          ),
        rules: [scoreWhere(IS_CORRECT), addFeedback(variable('RESPONSE'))],
        feedback: choices.map(({ id, rationale }) => ({ identifier: id, markdown: rationale })),
      };
    }
    case 'numeric': {
      const { numbers, unit } = question;
      const key = numbers.filter(({ correct }) => correct);
      const field = tag('qti-text-entry-interaction', { 'response-identifier': 'RESPONSE' });
      return {
        declarations: [
          declare(
            'RESPONSE',
            'single',
            'float',
            key.map(({ value }) => `${value}`),
          ),
        ],
        body: `${stem}<p>${field}${unit === null ? '' : ` ${escapeXml(unit)}`}</p>`,
        rules: [
          ...key.map(({ value, tolerance }) => scoreWhere(isNumber(value, tolerance))),
          ...numbers.map(({ id, value, tolerance }) =>
            ifThen(isNumber(value, tolerance), [showFeedback(id)]),
          ),
        ],
        feedback: numbers.map(({ id, rationale }) => ({ identifier: id, markdown: rationale })),
      };
    }
    case 'ordering': {
      const items = question.items.map(({ id, text }) =>
        tag('qti-simple-choice', { identifier: id }, [writeXhtml(text, references)]),
      );
      const ids = question.items.map(({ id }) => id);
      return {
        declarations: [declare('RESPONSE', 'ordered', 'identifier', ids)],
        body:
          stem +
          tag(
            'qti-order-interaction',
            { 'response-identifier': 'RESPONSE', shuffle: 'true' },
            items,
          ),
        rules: [scoreWhere(IS_CORRECT)],
        feedback: [],
      };
    }
    case 'blanks':
      return writeBlanks(question, stem);
    default:
      return question satisfies never;
  }
}

/** A field in place of each blank of the code; capitals count, spaces too. */
function writeBlanks({ blanks }: ExchangeBlanks, stem: string): Interaction {
  const named = blanks.map(({ id, answers }, place) => {
    const response = `RESPONSE_${place + 1}`;
    const matches = (texts: readonly string[]): string =>
      anyOf(
        texts.map((text) =>
          tag('qti-string-match', { 'case-sensitive': 'true' }, [
            variable(response),
            `<qti-base-value base-type="string">${escapeXml(text)}</qti-base-value>`,
          ]),
        ),
      );
    const right = answers.filter(({ correct }) => correct).flatMap(({ texts }) => texts);
    return {
      id,
      declaration: declare(response, 'single', 'string', right.slice(0, 1)),
      field: tag('qti-text-entry-interaction', { 'response-identifier': response }),
      isRight: matches(right),
      answers: answers.map(({ texts, rationale }, number) => ({
        identifier: `${id}-${number + 1}`,
        markdown: rationale,
        isGiven: matches(texts),
      })),
    };
  });
  return {
    declarations: named.map(({ declaration }) => declaration),
    body: named.reduce((html, { id, field }) => html.replace(`___${id}___`, () => field), stem),
    rules: [
      scoreWhere(allOf(named.map(({ isRight }) => isRight))),
      ...named.flatMap(({ answers }) =>
        answers.map(({ isGiven, identifier }) => ifThen(isGiven, [showFeedback(identifier)])),
      ),
    ],
    feedback: named.flatMap(({ answers }) => answers),
  };
}

function anyOf(expressions: string[]): string {
  return expressions.length === 1 ? expressions[0]! : tag('qti-or', {}, expressions);
}

function allOf(expressions: string[]): string {
  return expressions.length === 1 ? expressions[0]! : tag('qti-and', {}, expressions);
}

function declare(
  identifier: string,
  cardinality: 'single' | 'multiple' | 'ordered',
  baseType: 'identifier' | 'float' | 'string',
  correct: readonly string[],
): string {
  const values = correct.map((value) => tag('qti-value', {}, [escapeXml(value)]));
  return tag('qti-response-declaration', { identifier, cardinality, 'base-type': baseType }, [
    tag('qti-correct-response', {}, values),
  ]);
}
