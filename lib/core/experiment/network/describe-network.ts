/** A network in a line, e.g. "32×32×3, conv2d 32 3×3 1×1 valid relu true, flatten": all that decides whether weights fit it and mean the same. */
import type { LayerSpec, NetworkSpec } from './network-spec';

export function describeNetwork({ input, layers }: NetworkSpec): string {
  return [input.join('×'), ...layers.map(describeLayer)].join(', ');
}

function describeLayer(layer: LayerSpec): string {
  return Object.entries(layer)
    .filter(([key]) => key !== 'name')
    .map(([, value]) => (Array.isArray(value) ? value.join('×') : String(value)))
    .join(' ');
}
