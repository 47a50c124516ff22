/** What stands against training a network: layers that do not fit each other, a wrong end, or more than a browser gives. */
import type { Dataset } from './dataset';
import { estimateMemory } from './estimate-memory';
import type { NetworkProblem } from './network-problem';
import type { LayerSpec, OptimizerSpec } from './network-spec';
import { placeOf } from './read-network';
import { shapeLayers } from './shape-layers';

/** With Adam's moments these make checkpoints of 60 MB, two for each run that is kept. */
export const MOST_WEIGHTS = 5_000_000;
/** Beyond it, a browser on a machine of 4 GB often refuses. */
const MOST_MEGABYTES = 1024;
const MEGABYTE = 2 ** 20;

export interface TrainedWith {
  dataset: Dataset;
  optimizer: OptimizerSpec;
  /** The largest that the experiment allows. */
  batchSize: number;
}

/** The first problem, since what comes after it mostly follows from it; null where it can be trained. */
export function checkNetwork(
  layers: readonly LayerSpec[],
  { dataset, optimizer, batchSize }: TrainedWith,
): NetworkProblem | null {
  const { input, classes } = dataset;
  const ofLayer = (index: number, message: string): NetworkProblem => ({
    path: [index],
    place: placeOf(index, layers[index]?.kind ?? null),
    message,
  });
  const ofNetwork = (message: string): NetworkProblem => ({ path: [], place: 'network', message });

  const { shaped, misfit } = shapeLayers({ input, layers });
  if (misfit) return ofLayer(misfit.index, misfit.message);
  const weights = shaped.reduce((sum, layer) => sum + layer.weights, 0);
  const end = `"dense: ${classes}"`;
  if (weights === 0) return ofNetwork(`has no layer with weights to train. Add ${end} at its end.`);
  const ending = explainEnd(layers.at(-1)!, dataset);
  if (ending) return ofLayer(layers.length - 1, ending);
  if (weights > MOST_WEIGHTS) {
    return ofNetwork(
      `has ${count(weights)} weights, and at most ${count(MOST_WEIGHTS)} can be kept while a run goes on. Use fewer filters or units, or pool before "flatten".`,
    );
  }
  const megabytes = Math.ceil(estimateMemory({ input, layers, optimizer }, batchSize) / MEGABYTE);
  if (megabytes > MOST_MEGABYTES) {
    return ofNetwork(
      `needs about ${count(megabytes)} MB of memory in batches of ${batchSize}, and a browser gives ${count(MOST_MEGABYTES)} MB at most. Use fewer filters, pool earlier, or take smaller batches.`,
    );
  }
  return null;
}

/** What is wrong with the last layer; null where it gives one logit for each class. */
function explainEnd(last: LayerSpec, { title, classes }: Dataset): string | null {
  const end = `"dense: ${classes}"`;
  if (last.kind !== 'dense') {
    return `is the last layer. End with ${end}, a number for each class of ${title}.`;
  }
  if (last.units !== classes) {
    return `is the last layer and has ${count(last.units)} units, but ${title} has ${classes} classes. Write ${end}.`;
  }
  if (last.activation === 'linear') return null;
  return `is the last layer and may have no activation, but has ${last.activation}: the softmax belongs to the loss. Leave "activation" out.`;
}

function count(whole: number): string {
  return whole.toLocaleString('en');
}
