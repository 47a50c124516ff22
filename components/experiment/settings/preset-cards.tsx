'use client';
/** The sizes to choose from, each with its time here, its bytes and its goal. */
import clsx from 'clsx';
import { formatCount, formatLoss, formatPercent } from '@/components/progress/format-figures';
import {
  estimateRun,
  splitImages,
  type ExperimentTask,
  type Preset,
  type Target,
} from '@/lib/core/experiment';
import type { DeviceState, DownloadSize } from '../device-state';
import { formatBytes, formatDuration } from '../format-cost';

export function PresetCards({
  task,
  chosen,
  batchSize,
  device,
  targets,
  onChoose,
}: {
  task: ExperimentTask;
  /** Id of the chosen preset. A hidden one is offered only while it is chosen. */
  chosen: string;
  batchSize: number;
  device: DeviceState;
  targets: Readonly<Record<string, Target | null>>;
  onChoose: (id: string) => void;
}) {
  const { probe, downloads } = device;
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">Size</legend>
      {task.presets
        .filter((preset) => !preset.hidden || preset.id === chosen)
        .map((preset) => {
          const { images, epochs } = preset;
          const time =
            probe.kind === 'probed'
              ? formatDuration(
                  estimateRun({ ...task, images, epochs, batchSize }, probe.result).totalMs,
                )
              : null;
          return (
            <PresetCard
              key={preset.id}
              preset={preset}
              validationSplit={task.validationSplit}
              isChosen={preset.id === chosen}
              time={time}
              download={downloads[images] ?? null}
              target={targets[preset.id] ?? null}
              onChoose={() => onChoose(preset.id)}
            />
          );
        })}
    </fieldset>
  );
}

function PresetCard({
  preset,
  validationSplit,
  isChosen,
  time,
  download,
  target,
  onChoose,
}: {
  preset: Preset;
  validationSplit: number;
  isChosen: boolean;
  /** Null while the device was not measured. */
  time: string | null;
  download: DownloadSize | null;
  target: Target | null;
  onChoose: () => void;
}) {
  const { train, validation } = splitImages({ images: preset.images, validationSplit });
  return (
    <label
      className={clsx(
        'grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3 rounded-1 border p-3',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        'cursor-pointer in-disabled:cursor-not-allowed',
        isChosen
          ? 'border-accent bg-accent-soft inset-ring inset-ring-accent'
          : 'border-line-strong bg-surface hover:bg-sunken in-disabled:hover:bg-surface',
      )}
    >
      <input
        type="radio"
        name="lab-preset"
        value={preset.id}
        checked={isChosen}
        onChange={onChoose}
        className="m-0 size-5 self-center accent-accent focus-visible:outline-none"
      />
      <span className="font-semibold">{preset.title}</span>
      <span className="text-right text-2 leading-6 font-medium">{time}</span>
      <span className="col-span-2 col-start-2 text-1 text-ink-2">
        <span className="block">
          {formatCount(train)} + {formatCount(validation)} images, {preset.epochs} epochs.
        </span>
        {preset.summary}{' '}
        {target
          ? `Goal ${formatPercent(target.valAccuracy)}, loss ${formatLoss(target.valLoss)}.`
          : 'No measured target yet.'}
        {/* Its line is there before it is known: nothing below moves. */}
        <span className="block min-h-5">{download && `${describeDownload(download)}.`}</span>
      </span>
    </label>
  );
}

/** Bytes to load, or that none have to be loaded any more. */
export function describeDownload({ totalBytes, keptBytes }: DownloadSize): string {
  if (keptBytes >= totalBytes) return `${formatBytes(totalBytes)} already on this device`;
  if (keptBytes === 0) return `${formatBytes(totalBytes)} to load`;
  return `${formatBytes(totalBytes - keptBytes)} of ${formatBytes(totalBytes)} to load`;
}
