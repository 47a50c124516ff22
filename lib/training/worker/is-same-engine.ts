/** Whether two engines compute the same way: what makes two curves comparable. */
import type { Engine } from '@/lib/core/experiment';

export function isSameEngine(one: Engine, other: Engine): boolean {
  return (
    one.backend === other.backend &&
    one.version === other.version &&
    one.threads === other.threads &&
    one.device === other.device
  );
}
