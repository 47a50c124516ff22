/** Which images train and which validate, in words and as figures that the exported code checks. */
import { splitImages, type RunConfig } from '@/lib/core/experiment';

/** "4,000 images train (0 to 3,999), the last 1,000 validate (4,000 to 4,999)". */
export function describeSplit(config: Pick<RunConfig, 'images' | 'validationSplit'>): string {
  const { images } = config;
  const { train, validation } = splitImages(config);
  return `${count(train)} images train (0 to ${count(train - 1)}), the last ${count(validation)} validate (${count(train)} to ${count(images - 1)})`;
}

export function count(whole: number): string {
  return whole.toLocaleString('en');
}
