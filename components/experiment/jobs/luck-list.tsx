/** Every configuration that has been tried on three seeds or more: median, spread, and whether it is reliable. */
import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { formatLoss } from '@/components/progress/format-figures';
import { Tag } from '@/components/ui/tag';
import type { LuckCheck, Target } from '@/lib/core/experiment';
import { judgeLuckInWords, nameLuckConfig, writeSpread } from './describe-job';

export function LuckList({
  checks,
  targets,
  titles,
}: {
  checks: readonly LuckCheck[];
  targets: Readonly<Record<string, Target | null>>;
  titles: Readonly<Record<string, string>>;
}) {
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby="lab-luck" className="mt-6">
      <h4 id="lab-luck" className="mb-2 font-sans text-2 font-medium tracking-[0]">
        Luck checked
      </h4>
      <ul className="grid gap-4">
        {checks.map((check) => (
          <li
            key={JSON.stringify(check.config)}
            className="grid justify-items-start gap-1 border-t border-line pt-3 text-2"
          >
            <LuckTag reliable={check.reliable} />
            <p className="font-medium">
              {nameLuckConfig(check.config, titles)}, seeds {check.seeds.join(', ')}
            </p>
            <p className="tabular-nums">
              Median validation accuracy {writeSpread(check.valAccuracy)}, loss{' '}
              {writeSpread(check.valLoss, formatLoss)}, at the last epoch.
            </p>
            <p className="max-w-[46rem] text-pretty text-ink-2">
              {judgeLuckInWords(check, targets[check.config.preset] ?? null)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LuckTag({ reliable }: { reliable: boolean | null }) {
  if (reliable === null) return <Tag icon={CircleDashed}>No target yet</Tag>;
  return reliable ? (
    <Tag icon={CircleCheck} tone="right">
      Reliable
    </Tag>
  ) : (
    <Tag icon={CircleDot}>Not reliable</Tag>
  );
}
