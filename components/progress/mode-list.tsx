'use client';
/** The ten modes in their three groups: what each holds, how far one is, how long it takes. */
import { useNow } from '@/components/ui/use-now';
import { usePatternProgress } from '@/lib/record/use-record';
import { MODE_GROUPS, MODES } from '@/lib/core/modes';
import { ModeLine } from './mode-line';
import { chooseNextMode, listModeStates } from './mode-states';
import { countMinutes, linkMode, type PatternOutline } from './pattern-outline';
import { MINUTE_MS } from './use-review-plan';

export function ModeList({ pattern }: { pattern: PatternOutline }) {
  const progress = usePatternProgress(pattern.id);
  const now = useNow(MINUTE_MS);
  const states = listModeStates(pattern, progress, now);
  const next = chooseNextMode(states, progress?.opened ?? {});
  return MODE_GROUPS.map((group, place) => {
    const members = states.filter((state) => MODES[state.id].group === group.id);
    return (
      <section key={group.id} aria-labelledby={group.id} className={place === 0 ? 'mt-6' : 'mt-8'}>
        <div className="flex justify-between border-b border-line-strong pb-2 text-2 leading-6 text-ink-2">
          <h3 id={group.id} className="font-sans text-2 leading-6 tracking-[0]">
            {group.title}
          </h3>
          <span className="text-ink-3">{countMinutes(members)} min</span>
        </div>
        <ul>
          {members.map((state) => (
            <ModeLine
              key={state.id}
              state={state}
              href={state.written ? linkMode(pattern.id, state.id) : null}
              known={progress !== null}
              next={state.id === next?.id}
            />
          ))}
        </ul>
      </section>
    );
  });
}
