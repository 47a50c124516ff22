/** Each channel of a layer in numbers, for the table under the maps. */
import type { ByteTensor } from './paint-tensor';

export interface ChannelSummary {
  mean: number;
  max: number;
  /** Share of values that are exactly the lowest of the layer; after a ReLU these are the zeros. */
  lowest: number;
}

/** A row of numbers counts as one channel each. */
export function summarizeChannels(
  { shape, bytes }: ByteTensor,
  { min, max }: { min: number; max: number },
): ChannelSummary[] {
  const channels = shape.at(-1)!;
  const places = bytes.length / channels;
  const step = (max - min) / 255;
  return Array.from({ length: channels }, (_, channel) => {
    let sum = 0;
    let most = 0;
    let lowest = 0;
    for (let at = channel; at < bytes.length; at += channels) {
      const value = bytes[at]!;
      sum += value;
      most = Math.max(most, value);
      if (value === 0) lowest += 1;
    }
    return {
      mean: min + (step * sum) / places,
      max: min + step * most,
      lowest: lowest / places,
    };
  });
}
