/** What a problem says of itself beside a judged answer: a first try that went wrong, or an end without an answer. */
import { CircleX, Eye, Timer } from 'lucide-react';
import type { Ref } from 'react';
import { lookOf } from '../kinds';
import { Notice } from './notice';
import type { ProblemCardProps } from './problem-card-props';

type NoticeProps = Pick<
  ProblemCardProps,
  'question' | 'phase' | 'order' | 'response' | 'score' | 'run' | 'miss' | 'lastOutcome'
> & { headRef: Ref<HTMLHeadingElement> };

export function ProblemNotice({ miss, phase, lastOutcome, headRef, ...answer }: NoticeProps) {
  const isTimeUp = lastOutcome === 'timed-out';
  if (miss) {
    return (
      <Notice
        icon={miss.isTimeUp ? Timer : CircleX}
        tone={miss.isTimeUp ? 'plain' : 'wrong'}
        head={miss.head}
        headRef={headRef}
      >
        {miss.why.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    );
  }
  if (phase !== 'ended') return null;
  const { question, ...given } = answer;
  const { asked, feedback } = question;
  return (
    <Notice
      icon={isTimeUp ? Timer : Eye}
      tone="plain"
      head={isTimeUp ? 'The time was up.' : 'Here is the solution.'}
      headRef={headRef}
    >
      <p>{lookOf(asked.kind).sayKey({ asked, gradable: feedback.gradable, ...given })}</p>
    </Notice>
  );
}
