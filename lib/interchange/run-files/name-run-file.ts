/** Names for the files of a run: what was trained, in letters that every file system and Python's tools take. */
import type { Run } from '@/lib/core/experiment';

/** `tenfold-quick-rate-0.001-plateau-keras-seed-1.py`; `extension` without its dot. */
export function nameRunFile({ config }: Run, extension: string): string {
  const { preset, learningRate, schedule, seed } = config;
  const parts = [
    'tenfold',
    slug(preset),
    `rate-${learningRate}`,
    ...(schedule.kind === 'constant' ? [] : [schedule.kind]),
    ...(schedule.kind === 'plateau' ? [schedule.rule] : []),
    `seed-${seed}`,
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

const MAX_SLUG = 40;

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-|-$/g, '');
}
