/** The choices of a check: to choose from, then each with how it came out and why. Rows keep their size. */
import clsx from 'clsx';
import { Circle, CircleCheck, CircleDashed, CircleX, type LucideIcon } from 'lucide-react';
import type { CheckChoiceView } from './check-choice-view';

interface CheckChoicesProps {
  name: string;
  choices: readonly CheckChoiceView[];
  /** Marked, and not checked yet. */
  chosen: string | null;
  /** What was answered; null while the check is asked, and where it was skipped. */
  answered: string | null;
  showsWhy: boolean;
  onChoose: (id: string) => void;
}

export function CheckChoices({
  name,
  choices,
  chosen,
  answered,
  showsWhy,
  onChoose,
}: CheckChoicesProps) {
  if (answered === null) {
    return (
      <div className="grid gap-2">
        {choices.map(({ id, text }) => (
          <label
            key={id}
            className={clsx(
              ROW,
              'cursor-pointer border-line-strong hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            )}
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              className="my-0.5 size-5 accent-accent outline-none"
            />
            <span className="min-w-0">{text}</span>
          </label>
        ))}
      </div>
    );
  }
  return (
    <ul className="grid gap-2">
      {choices.map(({ id, isRight, text, why }) => {
        const { icon: Icon, frame, ink, words } = LOOKS[lookOf(isRight, id === answered)];
        return (
          <li key={id} className={clsx(ROW, frame)}>
            <Icon aria-hidden size={20} strokeWidth={1.75} className={clsx('my-0.5', ink)} />
            <div className="min-w-0">
              {text}
              <strong className="sr-only">. {words}.</strong>
            </div>
            {showsWhy && (
              <div className="col-start-2 font-serif text-note text-pretty text-ink-2">{why}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const ROW = 'grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-2 border px-3 py-2.5';

type Look = 'right' | 'wrong' | 'missed' | 'plain';

function lookOf(isRight: boolean, isAnswer: boolean): Look {
  if (isAnswer) return isRight ? 'right' : 'wrong';
  return isRight ? 'missed' : 'plain';
}

const LOOKS: Record<Look, { icon: LucideIcon; frame: string; ink: string; words: string }> = {
  right: {
    icon: CircleCheck,
    frame: 'border-correct bg-correct-soft',
    ink: 'text-correct',
    words: 'Your answer, and right',
  },
  wrong: {
    icon: CircleX,
    frame: 'border-wrong bg-wrong-soft',
    ink: 'text-wrong',
    words: 'Your answer, and not right',
  },
  missed: {
    icon: CircleDashed,
    frame: 'border-dashed border-caution bg-caution-soft',
    ink: 'text-caution',
    words: 'The right answer',
  },
  plain: { icon: Circle, frame: 'border-line', ink: 'text-ink-3', words: 'Not right' },
};
