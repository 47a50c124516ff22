/** Every choice after the answer: which was right, which was chosen, and why each is what it is. */
import clsx from 'clsx';
import { Circle, CircleCheck, CircleX, type LucideIcon } from 'lucide-react';
import { type ChoiceId, letterOf } from '@/lib/core/quiz';
import type { ChoiceView } from './question-view';

interface Verdict {
  icon: LucideIcon;
  words: string;
  /** False where the words are for screen readers only. */
  shown: boolean;
  frame: string;
  ink: string;
}

export function ChoiceResults({
  choices,
  order,
  chosen,
}: {
  choices: readonly ChoiceView[];
  order: readonly ChoiceId[];
  chosen: ChoiceId;
}) {
  return (
    <ul className="grid gap-2">
      {order.map((id) => {
        const choice = choices.find((one) => one.id === id);
        if (!choice) return null;
        const { icon: Icon, words, shown, frame, ink } = judge(choice, id === chosen);
        return (
          <li
            key={id}
            className={clsx(
              'grid grid-cols-[1.25rem_1rem_minmax(0,1fr)] gap-x-2.5 gap-y-1 rounded-2 border p-3 sm:grid-cols-[1.25rem_1.25rem_minmax(0,1fr)] sm:gap-x-3 sm:p-4',
              frame,
            )}
          >
            <Icon aria-hidden size={20} strokeWidth={1.75} className={clsx('mt-0.5', ink)} />
            <span className="font-semibold text-ink-2">{letterOf(order, id)}</span>
            <div className="min-w-0">{choice.text}</div>
            <strong
              className={clsx(
                shown ? 'text-2 font-semibold' : 'sr-only',
                ink,
                'col-span-2 col-start-2 sm:col-span-1 sm:col-start-3',
              )}
            >
              {words}
            </strong>
            <div className="col-span-3 max-w-[40rem] font-serif text-note text-pretty text-ink-2 sm:col-span-1 sm:col-start-3">
              {choice.rationale}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function judge({ correct }: ChoiceView, isChosen: boolean): Verdict {
  if (correct) {
    return {
      icon: CircleCheck,
      words: isChosen ? 'Your answer, right' : 'Right answer',
      shown: true,
      frame: 'border-correct bg-correct-soft',
      ink: 'text-correct',
    };
  }
  if (isChosen) {
    return {
      icon: CircleX,
      words: 'Your answer, wrong',
      shown: true,
      frame: 'border-wrong bg-wrong-soft',
      ink: 'text-wrong',
    };
  }
  return {
    icon: Circle,
    words: 'Wrong, not chosen',
    shown: false,
    frame: 'border-line bg-surface',
    ink: 'text-ink-3',
  };
}
