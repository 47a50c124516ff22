/** A network in a few words: "Three convolutions and two dense layers, 122,570 weights". */
import type { LayerSpec, NetworkSpec } from './network-spec';
import { countWeights } from './shape-layers';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function summarizeNetwork(network: Pick<NetworkSpec, 'input' | 'layers'>): string {
  const { layers } = network;
  const count = (kind: LayerSpec['kind']) => layers.filter((layer) => layer.kind === kind).length;
  const parts = [
    say(count('conv2d'), 'convolution'),
    say(count('dense'), 'dense layer'),
    count('dropout') > 0 ? 'dropout' : null,
  ].filter((part) => part !== null);
  const last = parts.pop()!;
  const listed = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
  const sentence = `${listed}, ${countWeights(network).toLocaleString('en')} weights`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function say(number: number, one: string): string | null {
  if (number === 0) return null;
  return `${WORDS[number] ?? number} ${one}${number === 1 ? '' : 's'}`;
}
