/** After an answer: everything that could be answered, and why each is right or wrong, by the kind of the question. */
import type { ComponentType } from 'react';
import type { KindId } from '@/lib/core/quiz';
import { BlankAnswers } from './blanks/blank-answers';
import { FromRunAnswers } from './from-run/from-run-answers';
import type { AnswersProps } from './kind-look';
import { MultipleAnswers } from './multiple/multiple-answers';
import { NumericAnswers } from './numeric/numeric-answers';
import { OrderingAnswers } from './ordering/ordering-answers';
import { SingleAnswers } from './single/single-answers';

interface KindAnswers<Kind extends KindId> {
  Answers: ComponentType<AnswersProps<Kind>>;
}

const ANSWERS: { [Kind in KindId]: KindAnswers<Kind> } = {
  single: { Answers: SingleAnswers },
  multiple: { Answers: MultipleAnswers },
  numeric: { Answers: NumericAnswers },
  ordering: { Answers: OrderingAnswers },
  blanks: { Answers: BlankAnswers },
  'from-run': { Answers: FromRunAnswers },
};

export function answersOf<Kind extends KindId>(kind: Kind): KindAnswers<Kind> {
  return ANSWERS[kind];
}
