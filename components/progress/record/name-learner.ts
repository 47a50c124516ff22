/** What a learner of this device is called where no name was given. */
import type { ProfileSummary } from '@/lib/core/progress';

/** The given name; otherwise "Learner 1", "Learner 2" … by the place in the list. */
export function nameLearner(
  profiles: readonly Pick<ProfileSummary, 'id' | 'name'>[],
  id: string,
): string {
  const place = profiles.findIndex((profile) => profile.id === id);
  if (place < 0) return 'a learner from elsewhere';
  return profiles[place]?.name ?? `Learner ${place + 1}`;
}
