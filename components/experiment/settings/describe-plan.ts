/** What a run with the settings of the form would cost, before it starts. */
import { formatCount } from '@/components/progress/format-figures';
import { countSteps, estimateRun, toRunConfig, type ExperimentTask } from '@/lib/core/experiment';
import type { DeviceState } from '../device-state';
import { formatDuration } from '../format-cost';
import type { SettingsForm } from '../use-settings';
import { describeDownload } from './preset-cards';

export function describePlan(
  { settings }: Pick<SettingsForm, 'settings'>,
  task: ExperimentTask,
  { probe, downloads }: DeviceState,
): string {
  if (!settings) return 'Something above cannot be read yet; it is marked.';
  const config = toRunConfig(settings, task);
  const download = downloads[config.images];
  const parts = [
    `${config.epochs === 1 ? '1 epoch' : `${config.epochs} epochs`}, ${formatCount(countSteps(config).steps)} steps`,
    probe.kind === 'probed' ? formatDuration(estimateRun(config, probe.result).totalMs) : null,
    download ? describeDownload(download) : null,
  ].filter((part) => part !== null);
  return `This run: ${parts.join(', ')}.`;
}
