/** Every choice of several. Choosing and leaving out are judged alike, so every choice says how it came out. */
import { ChoiceAnswers, type ChoiceVerdict } from '../choices/choice-answers';
import type { AnswersProps } from '../kind-look';

export function MultipleAnswers({
  asked,
  gradable,
  rationales,
  order,
  response,
  score,
}: AnswersProps<'multiple'>) {
  return (
    <ChoiceAnswers
      parts={asked.parts}
      choices={gradable.choices}
      rationales={rationales}
      order={order}
      chosen={response.chosen}
      judge={score.kind === 'points' ? judge : judgeUnanswered}
    />
  );
}

function judge(correct: boolean, isChosen: boolean): ChoiceVerdict {
  if (correct && isChosen) return { tone: 'right', words: 'You chose it, right' };
  if (correct) return { tone: 'missed', words: 'Right, and you left it out' };
  if (isChosen) return { tone: 'wrong', words: 'You chose it, wrong' };
  return { tone: 'plain', words: 'Wrong, and you left it out' };
}

function judgeUnanswered(correct: boolean): ChoiceVerdict {
  return correct
    ? { tone: 'right', words: 'Right answer' }
    : { tone: 'plain', words: 'Wrong', quiet: true };
}
