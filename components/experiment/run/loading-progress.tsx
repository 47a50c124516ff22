/** What happens before the first step: the images come, then the engine gets ready. */
import { formatBytes } from '../format-cost';
import type { LoadProgress } from '../run-state';
import { FactList } from './fact-list';
import { ProgressBar } from './progress-bar';

/** `progress` is null before the first sign of the worker. */
export function LoadingProgress({
  progress,
  isProbing,
}: {
  progress: LoadProgress | null;
  isProbing: boolean;
}) {
  if (!progress) {
    return (
      <>
        <ProgressBar label="Starting" value={null} max={1} />
        <p className="mt-3 text-2 text-ink-2">
          {isProbing
            ? 'The engine is chosen: a few steps are timed on what this device offers. This takes some seconds.'
            : 'The images are looked for.'}
        </p>
      </>
    );
  }
  const { loadedBytes, totalBytes, shards, totalShards } = progress;
  if (shards >= totalShards) {
    return (
      <>
        <ProgressBar label="Getting the engine ready" value={null} max={1} />
        <p className="mt-3 text-2 text-ink-2">All images are here. The network is built.</p>
      </>
    );
  }
  return (
    <>
      <ProgressBar label="Images loaded" value={loadedBytes} max={totalBytes} />
      <FactList
        facts={[
          { name: 'Loaded', value: `${formatBytes(loadedBytes)} of ${formatBytes(totalBytes)}` },
          { name: 'Files of 1,000 images', value: `${shards} of ${totalShards}` },
        ]}
      />
      <p className="mt-3 text-2 text-ink-2">
        Each file is verified and kept on this device, so that it is loaded only once.
      </p>
    </>
  );
}
