/** The items in the right order, each with the place that the learner gave it and why it belongs where it stands. */
import { AnswerLine } from '../answer-line';
import type { AnswersProps } from '../kind-look';

export function OrderingAnswers({
  asked,
  gradable,
  rationales,
  response,
  score,
}: AnswersProps<'ordering'>) {
  return (
    <ol className="grid gap-2">
      {gradable.items.map(({ id }, place) => (
        <AnswerLine
          key={id}
          mark={String(place + 1)}
          why={rationales[id]}
          {...judge(score, id, response.chosen.indexOf(id) + 1, place + 1)}
        >
          {asked.parts.find((part) => part.id === id)?.text}
        </AnswerLine>
      ))}
    </ol>
  );
}

/** An item may be out of place although its number is right: what counts is what stands before and after it. */
function judge(score: AnswersProps<'ordering'>['score'], id: string, given: number, place: number) {
  if (score.kind === 'invalid')
    return { tone: 'plain', words: `Place ${place}`, quiet: true } as const;
  const right = score.parts.find((part) => part.id === id)?.right ?? false;
  const where = given === place ? 'You put it here' : `You put it at place ${given}`;
  return right
    ? ({
        tone: 'right',
        words: given === place ? `${where}, right` : `${where}, in line with the others`,
      } as const)
    : ({ tone: 'wrong', words: `${where}, wrong` } as const);
}
