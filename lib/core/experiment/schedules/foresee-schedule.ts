/** What a schedule will not do in a run, said before it starts. Its parameters are valid each; together they can be pointless. */
import type { PlateauSchedule, Schedule } from './schedule';

/** The last epoch that changes nothing about the result is the last one: nothing is trained after it. */
export function foreseeSchedule(
  schedule: Schedule,
  { learningRate, epochs }: { learningRate: number; epochs: number },
): string[] {
  switch (schedule.kind) {
    case 'plateau':
      return foreseePlateau(schedule, learningRate, epochs);
    case 'step':
      return schedule.everyEpochs < epochs
        ? []
        : [
            `With ${countEpochs(epochs)} the rate is never reduced: the first step would come later.`,
          ];
    case 'cosine':
      return schedule.warmupEpochs < epochs
        ? []
        : ['The warm-up lasts as long as the run: the rate rises and never falls.'];
    case 'constant':
    case 'exponential':
    case 'one-cycle':
      return [];
    default:
      return schedule satisfies never;
  }
}

/** The end of the epoch at which a rate can be reduced for the first time: the first epoch always improves. */
export function firstReduction({ rule, patience }: PlateauSchedule): number {
  return rule === 'keras' ? Math.max(patience, 1) + 1 : patience + 2;
}

function foreseePlateau(schedule: PlateauSchedule, rate: number, epochs: number): string[] {
  const notes: string[] = [];
  const first = firstReduction(schedule);
  if (first >= epochs) {
    notes.push(
      `With a patience of ${schedule.patience} the first reduction can come at the end of epoch ${first}. In a run of ${countEpochs(epochs)} no epoch is left to train with it.`,
    );
  }
  if (schedule.minRate >= rate) {
    notes.push(
      'The lowest rate is not below the rate of the start, so there is nothing to reduce.',
    );
  }
  return notes;
}

function countEpochs(epochs: number): string {
  return epochs === 1 ? '1 epoch' : `${epochs} epochs`;
}
