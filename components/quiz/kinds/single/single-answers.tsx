/** Every choice of a single one with its reason. */
import { ChoiceAnswers, type ChoiceVerdict } from '../choices/choice-answers';
import type { AnswersProps } from '../kind-look';

export function SingleAnswers({
  asked,
  gradable,
  rationales,
  order,
  response,
}: AnswersProps<'single'>) {
  return (
    <ChoiceAnswers
      parts={asked.parts}
      choices={gradable.choices}
      rationales={rationales}
      order={order}
      chosen={response.chosen}
      judge={judge}
    />
  );
}

function judge(correct: boolean, isChosen: boolean): ChoiceVerdict {
  if (correct) return { tone: 'right', words: isChosen ? 'Your answer, right' : 'Right answer' };
  if (isChosen) return { tone: 'wrong', words: 'Your answer, wrong' };
  return { tone: 'plain', words: 'Wrong, not chosen', quiet: true };
}
