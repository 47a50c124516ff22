/** One question in the overview: what it proves, the latest answer, and a way to answer it again. */
import { Circle, CircleCheck, CircleX, type LucideIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { QuestionStanding } from './list-standings';
import type { QuestionView } from './question-view';
import { DIFFICULTY_WORDS } from './result-words';

export function StandingLine({
  standing: { number, outcome, chosen, reworded },
  question,
  onOpen,
}: {
  standing: QuestionStanding;
  question: QuestionView;
  onOpen: () => void;
}) {
  const { icon, tone, words } = LOOKS[outcome];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-t border-line py-4 sm:grid-cols-[minmax(0,1fr)_8.5rem_auto]">
      <div className="col-span-2 sm:col-span-1">
        <h2 className="font-sans text-3 font-semibold tracking-[0]">
          {number}. {capitalise(question.objective.short)}
          <span className="ml-2 text-2 font-normal text-ink-3">
            {DIFFICULTY_WORDS[question.difficulty]}
          </span>
        </h2>
        {chosen && <p className="text-2 text-ink-2">You answered: {chosen}</p>}
        {reworded && (
          <p className="text-2 text-ink-3">The question has been reworded since you answered it.</p>
        )}
      </div>
      <Tag icon={icon} tone={tone} className="self-start leading-8">
        {words}
      </Tag>
      <Button small onClick={onOpen} className="self-start">
        {outcome === 'unanswered' ? 'Answer' : 'Answer again'}
        <span className="sr-only">: question {number}</span>
      </Button>
    </li>
  );
}

const LOOKS: Record<
  QuestionStanding['outcome'],
  { icon: LucideIcon; tone: TagTone; words: string }
> = {
  right: { icon: CircleCheck, tone: 'right', words: 'Right' },
  wrong: { icon: CircleX, tone: 'wrong', words: 'Not right' },
  unanswered: { icon: Circle, tone: 'plain', words: 'Not answered' },
};

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
