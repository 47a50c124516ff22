/** The rules of a pattern test, the same for every pattern. */
import { Clock, EyeOff, Flag, Gauge, KeyRound, ListChecks, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { TEST_BLUEPRINT, TEST_LENGTH } from '@/lib/core/quiz';

export function WhatAwaits() {
  const { easy, medium, hard } = TEST_BLUEPRINT;
  return (
    <section aria-labelledby="what-awaits" className="mt-8">
      <h2 id="what-awaits" className="font-sans text-3 tracking-[0]">
        What awaits you
      </h2>
      <ul className="mt-3 grid max-w-question gap-x-8 gap-y-3 md:grid-cols-2">
        <Rule icon={ListChecks} title={`${TEST_LENGTH} questions`}>
          {easy} easy, {medium} medium and {hard} hard, over every objective of the pattern.
        </Rule>
        <Rule icon={Clock} title="No time limit">
          You may leave and come back; what you answered is kept on this device at once.
        </Rule>
        <Rule icon={Gauge} title="How sure are you?">
          Say it with each answer. It never changes what an answer earns.
        </Rule>
        <Rule icon={Flag} title="Forward and back">
          Answer in any order, flag what you want to see again, change your mind.
        </Rule>
        <Rule icon={EyeOff} title="No feedback until you hand in">
          Then you see your verdict, and why every choice is right or wrong.
        </Rule>
        <Rule icon={KeyRound} title="Answers come after the hand-in">
          Only then are they sent to your browser. That keeps spoilers away, not cheats: this is for
          you alone.
        </Rule>
      </ul>
    </section>
  );
}

function Rule({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}) {
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3">
      <Icon aria-hidden size={20} strokeWidth={1.75} className="mt-0.5 text-ink-2" />
      <div>
        <strong className="font-semibold">{title}</strong>
        <p className="text-2 text-pretty text-ink-2">{children}</p>
      </div>
    </li>
  );
}
