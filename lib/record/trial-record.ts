/** A record that is kept nowhere: what is done with an example is shown, and forgotten with the page. */
import type { StoreApi } from 'zustand/vanilla';
import { EVENT_VERSION, type Happening, type LearningEvent } from '@/lib/core/progress';
import { randomId } from './random-id';
import { createOperations, type RecordOperations } from './record-actions';
import { describeEvents, type RecordState } from './record-state';

/** Begins with what `happened` before, and shows everything in `store`. */
export function startTrialRecord(
  store: StoreApi<RecordState>,
  happened: readonly Happening[],
  now: () => string = () => new Date().toISOString(),
): RecordOperations {
  const events: LearningEvent[] = [];
  const deviceId = randomId();
  let profileId = randomId();

  function add(happening: Happening, owner: string): LearningEvent {
    const seq = events.length + 1;
    const event = { ...happening, id: randomId(), at: now(), v: EVENT_VERSION, seq } as const;
    const whole: LearningEvent = { ...event, profileId: owner, deviceId };
    events.push(whole);
    return whole;
  }

  function show(): void {
    const shown = describeEvents([...events], profileId, now(), store.getState().reminder);
    store.setState({ ...shown, status: { state: 'saved' } });
  }

  for (const happening of happened) add(happening, profileId);
  show();
  return createOperations({
    store,
    append(happening, owner = profileId) {
      const event = add(happening, owner);
      show();
      const batch = { events: [event], profileId: owner, provisional: false, restored: false };
      return { batch, settled: Promise.resolve() };
    },
    async switchProfile(next) {
      profileId = next;
      show();
    },
  });
}
