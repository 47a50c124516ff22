/** A job in words: what it does, how far it is, and what it came to. */
import { formatPercent, formatRate } from '@/components/progress/format-figures';
import { capitalize } from '@/components/ui/capitalize';
import {
  findAtHand,
  type Job,
  type LuckCheck,
  type PlannedRun,
  type RunConfig,
  type Target,
} from '@/lib/core/experiment';
import { describeTarget } from '../describe-result';
import { nameRate } from '../name-rate';

/** What tells one run of a job from the others, e.g. "rate 0.001" or "seed 2". */
export function namePlanned(kind: Job['kind'], { config }: PlannedRun): string {
  return kind === 'sweep' ? `rate ${formatRate(config.learningRate)}` : `seed ${config.seed}`;
}

/** e.g. "Run 2 of 5: rate 0.0003." while it goes on, and how it ended afterwards. */
export function sayJob(job: Job): string {
  const { planned, outcomes, kind, isStopped } = job;
  const next = findAtHand(job);
  const count = planned.length;
  if (next) return `Run ${outcomes.length + 1} of ${count}: ${namePlanned(kind, next)}.`;
  if (outcomes.includes('failed'))
    return `Run ${outcomes.length} of ${count} could not go on, so the rest was not started.`;
  if (isStopped && outcomes.length < count)
    return `You stopped it after ${outcomes.length} of ${count} runs.`;
  return `All ${count} runs are over.`;
}

/** The configuration of a luck check without its seed. */
export function nameLuckConfig(
  config: RunConfig,
  titles: Readonly<Record<string, string>>,
): string {
  const epochs = config.epochs === 1 ? '1 epoch' : `${config.epochs} epochs`;
  return `${capitalize(nameRate(config))}, ${titles[config.preset] ?? config.preset}, ${epochs}`;
}

/** What the seeds say together; `target` is that of the preset. */
export function judgeLuckInWords(check: LuckCheck, target: Target | null): string {
  const { seeds, met, reliable, valAccuracy } = check;
  const width = ((valAccuracy.highest - valAccuracy.lowest) * 100).toFixed(1);
  const spread = `Between the luckiest and the unluckiest seed lie ${width} points of accuracy.`;
  if (reliable === null || !target) return `${spread} This size has no measured target yet.`;
  const passed = `${met} of ${seeds.length} seeds meet the target`;
  if (reliable) return `Reliable: ${passed}, and so does the median. ${spread}`;
  return met > 0
    ? `Not reliable yet: ${passed}, but the median does not. A single good run was luck. ${spread}`
    : `Not met: none of the ${seeds.length} seeds has ${describeTarget(target)}. ${spread}`;
}

/** e.g. "44.0 % (40.0 % to 46.0 %)" */
export function writeSpread(
  { lowest, median, highest }: LuckCheck['valAccuracy'],
  write: (value: number) => string = formatPercent,
): string {
  return `${write(median)} (${write(lowest)} to ${write(highest)})`;
}
