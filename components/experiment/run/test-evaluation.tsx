/** The test images, once a run has ended: offered, going on, done. */
import { ClipboardCheck } from 'lucide-react';
import { formatCount, formatLoss, formatPercent } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import type { TestState } from '../run-state';
import { formatBytes } from '../format-cost';
import { ProgressBar } from './progress-bar';

export function TestEvaluation({
  test,
  mayTest,
  onTest,
}: {
  test: TestState;
  mayTest: boolean;
  onTest: () => void;
}) {
  switch (test.kind) {
    case 'none':
      return mayTest ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <TestButton onTest={onTest} />
          <p className="max-w-[26rem] text-1 text-ink-3">
            The network has never seen them. Possible only now: its weights are not kept once you
            leave the page or start another run.
          </p>
        </div>
      ) : null;
    case 'waiting':
      return <Going label="Getting the test images" value={null} max={1} />;
    case 'loading': {
      const { loadedBytes, totalBytes } = test.progress;
      const amount = `${formatBytes(loadedBytes)} of ${formatBytes(totalBytes)}`;
      return (
        <Going label={`Loading test images: ${amount}`} value={loadedBytes} max={totalBytes} />
      );
    }
    case 'testing': {
      const amount = `${formatCount(test.images)} of ${formatCount(test.totalImages)}`;
      return (
        <Going
          label={`Evaluating test images: ${amount}`}
          value={test.images}
          max={test.totalImages}
        />
      );
    }
    case 'tested': {
      const { accuracy, loss, images } = test.figures;
      return (
        <p className="text-3">
          On the {formatCount(images)} test images:{' '}
          <strong className="font-semibold">
            accuracy {formatPercent(accuracy)}, loss {formatLoss(loss)}
          </strong>
          .
        </p>
      );
    }
    case 'failed':
      return (
        <div className="grid justify-items-start gap-2">
          <p className="text-2 text-wrong">
            The test images could not be evaluated. {test.problem.message}
          </p>
          {mayTest && <TestButton onTest={onTest} />}
        </div>
      );
    default:
      return test satisfies never;
  }
}

function TestButton({ onTest }: { onTest: () => void }) {
  return (
    <Button onClick={onTest}>
      <ClipboardCheck aria-hidden size={20} strokeWidth={1.75} />
      Evaluate on the 10,000 test images
    </Button>
  );
}

function Going({ label, value, max }: { label: string; value: number | null; max: number }) {
  return (
    <div className="grid gap-2">
      <ProgressBar label={label} value={value} max={max} />
      <p className="text-2 text-ink-2">{label}</p>
    </div>
  );
}
