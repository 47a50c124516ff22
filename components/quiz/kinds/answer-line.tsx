/**
 * One possible answer in the feedback: what it says, how it came out, and why. The three are one group,
 * so that a screen reader reads the reason with its answer.
 */
import clsx from 'clsx';
import { Circle, CircleCheck, CircleDashed, CircleX, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';

/** `missed` is right, and not what the learner said. */
export type AnswerTone = 'right' | 'wrong' | 'missed' | 'plain';

export function AnswerLine({
  tone,
  mark,
  words,
  quiet = false,
  why,
  children,
}: {
  tone: AnswerTone;
  /** A letter or a number before the answer. */
  mark?: string;
  /** How it came out, in words. */
  words: string;
  /** True where the words are for screen readers only. */
  quiet?: boolean;
  /** Why it is right or wrong; nothing where no author foresaw the answer. */
  why?: ReactNode;
  /** The answer itself. */
  children: ReactNode;
}) {
  const id = useId();
  const { icon: Icon, frame, ink } = LOOKS[tone];
  const wide = mark === undefined ? 'col-span-2 sm:col-span-1' : 'col-span-3 sm:col-span-1';
  const last = mark === undefined ? 'sm:col-start-2' : 'sm:col-start-3';
  return (
    <li className={clsx('rounded-2 border p-3 sm:p-4', frame)}>
      <div
        role="group"
        aria-labelledby={`${id}-answer ${id}-words`}
        aria-describedby={why ? `${id}-why` : undefined}
        className={clsx(
          'grid gap-x-2.5 gap-y-1 sm:gap-x-3',
          mark === undefined
            ? 'grid-cols-[1.25rem_minmax(0,1fr)]'
            : 'grid-cols-[1.25rem_1rem_minmax(0,1fr)] sm:grid-cols-[1.25rem_1.25rem_minmax(0,1fr)]',
        )}
      >
        <Icon aria-hidden size={20} strokeWidth={1.75} className={clsx('mt-0.5', ink)} />
        {mark !== undefined && <span className="font-semibold text-ink-2">{mark}</span>}
        <div id={`${id}-answer`} className="min-w-0">
          {children}
        </div>
        <strong
          id={`${id}-words`}
          className={clsx(
            quiet ? 'sr-only' : 'text-2 font-semibold',
            ink,
            'col-start-2 sm:col-span-1',
            mark !== undefined && 'col-span-2',
            last,
          )}
        >
          {words}
        </strong>
        {why && (
          <div
            id={`${id}-why`}
            className={clsx(
              'max-w-[40rem] font-serif text-note text-pretty text-ink-2',
              wide,
              last,
            )}
          >
            {why}
          </div>
        )}
      </div>
    </li>
  );
}

const LOOKS: Record<AnswerTone, { icon: LucideIcon; frame: string; ink: string }> = {
  right: { icon: CircleCheck, frame: 'border-correct bg-correct-soft', ink: 'text-correct' },
  wrong: { icon: CircleX, frame: 'border-wrong bg-wrong-soft', ink: 'text-wrong' },
  missed: {
    icon: CircleDashed,
    frame: 'border-dashed border-caution bg-caution-soft',
    ink: 'text-caution',
  },
  plain: { icon: Circle, frame: 'border-line bg-surface', ink: 'text-ink-3' },
};
