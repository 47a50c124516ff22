/** The classes of CIFAR-10 as the page names them, by label. */
export const CLASS_NAMES = [
  'airplane',
  'automobile',
  'bird',
  'cat',
  'deer',
  'dog',
  'frog',
  'horse',
  'ship',
  'truck',
] as const;

export function nameClass(label: number): string {
  return CLASS_NAMES[label] ?? `class ${label}`;
}
