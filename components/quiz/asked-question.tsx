/** A question as it is asked: its stem and the fields of its kind, and nothing that tells the answer. Props only. */
import { QuestionFields, type QuestionFieldsProps } from './question-fields';
import { QuestionStem } from './question-stem';

export type AskedQuestionProps = QuestionFieldsProps;

export function AskedQuestion(props: AskedQuestionProps) {
  return (
    <>
      <QuestionStem {...props} />
      <QuestionFields {...props} />
    </>
  );
}
