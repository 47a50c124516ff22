/** A question as an assessment item of QTI 3.0 (https://www.imsglobal.org/spec/qti/v3p0/impl). */
import type { ExchangeQuestion } from '../questions/exchange-question';
import { quoteAnswers } from '../questions/question-marks';
import { tag } from '../questions/write-xml';
import { writeInteraction } from './write-interaction';
import { MATCH_CORRECT, showFeedback, SOLUTION } from './write-rules';
import { writeXhtml } from './write-text';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const SCHEMA = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd';

type Carried = Exclude<ExchangeQuestion, { kind: 'from-run' }>;

export function writeItem(question: Carried): string {
  const references = quoteAnswers(question);
  const { declarations, body, rules, feedback } = writeInteraction(question, references);
  const solution = writeSolution(question);
  const shown = [
    ...feedback.map(({ identifier, markdown }) => ({
      identifier,
      content: writeXhtml(markdown, references),
    })),
    ...(solution === '' ? [] : [{ identifier: SOLUTION, content: solution }]),
  ].filter(({ content }) => content !== '');
  const processing =
    shown.length === 0 && question.kind !== 'numeric' && question.kind !== 'blanks'
      ? tag('qti-response-processing', { template: MATCH_CORRECT })
      : tag('qti-response-processing', {}, [
          ...rules,
          ...(solution === '' ? [] : [showFeedback(SOLUTION)]),
        ]);
  const item = tag(
    'qti-assessment-item',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
      identifier: question.id,
      title: question.id,
      adaptive: 'false',
      'time-dependent': 'false',
      'xml:lang': 'en',
    },
    [
      ...declarations,
      tag(
        'qti-outcome-declaration',
        { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' },
        [tag('qti-default-value', {}, ['<qti-value>0</qti-value>'])],
      ),
      tag('qti-outcome-declaration', {
        identifier: 'FEEDBACK',
        cardinality: 'multiple',
        'base-type': 'identifier',
      }),
      tag('qti-item-body', {}, [body]),
      processing,
      ...shown.map(({ identifier, content }) =>
        tag(
          'qti-modal-feedback',
          { 'outcome-identifier': 'FEEDBACK', identifier, 'show-hide': 'show' },
          [tag('qti-content-body', {}, [content])],
        ),
      ),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${item}\n`;
}

/** Why each item of an order stands where it does, the worked solution, the check, the mistakes. */
function writeSolution(question: Carried): string {
  const references = quoteAnswers(question);
  const list = (name: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [
          tag(
            name,
            {},
            items.map((item) => tag('li', {}, [writeXhtml(item, references)])),
          ),
        ];
  const part = (title: string, content: string[]): string =>
    content.join('') === '' ? '' : tag('div', {}, [`<h4>${title}</h4>`, ...content]);
  const order =
    question.kind === 'ordering' ? question.items.map(({ rationale }) => rationale) : [];
  return [
    part('The order', list('ol', order)),
    part('Solution', list('ol', question.solution)),
    part('Check', [writeXhtml(question.check, references)]),
    part('Mistakes', list('ul', question.mistakes)),
  ].join('');
}
