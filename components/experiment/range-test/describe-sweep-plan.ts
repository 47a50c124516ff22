/** What a range test would cost, before it starts. */
import { formatCount } from '@/components/progress/format-figures';
import { scalePace, type RangeTest } from '@/lib/core/experiment';
import type { DeviceState } from '../device-state';
import { formatDuration } from '../format-cost';
import { describeDownload } from '../settings/preset-cards';

export function describeSweepPlan(test: RangeTest, { probe, downloads }: DeviceState): string {
  const { sweep, images, seed } = test;
  const download = downloads[images];
  const parts = [
    `${sweep.steps} steps on the first ${formatCount(images)} training images with seed ${seed}`,
    probe.kind === 'probed'
      ? formatDuration(sweep.steps * scalePace(probe.result, test).stepMs)
      : null,
    download ? describeDownload(download) : null,
  ].filter((part) => part !== null);
  return `This range test: ${parts.join(', ')}.`;
}
