/** What an engine trains, from what a run or a task holds. */
import { DATASETS } from './dataset';
import type { NetworkSpec } from './network-spec';
import { layersOf } from './read-network';
import { optimizerOf } from './read-optimizer';
import { FIRST_NETWORK, type Recipe } from './recipe';

/** `seed` is the run's; only dropout draws by it. */
export function networkOf({
  network = FIRST_NETWORK,
  optimizer,
  seed,
}: Pick<Recipe, 'network' | 'optimizer'> & { seed: number }): NetworkSpec {
  return {
    input: DATASETS['cifar-10'].input,
    layers: layersOf(network),
    optimizer: optimizerOf(optimizer),
    seed,
  };
}
