/** Which run of the learner's is meant, and its figures epoch by epoch. */
import type { Ref } from 'react';
import {
  countThings,
  formatCount,
  formatLoss,
  formatPercent,
  formatRate,
  formatWhen,
} from '@/components/progress/format-figures';
import { ScrollBox } from '@/components/ui/scroll-box';
import { nameOptimizer, splitImages, type Run } from '@/lib/core/experiment';
import type { NumberedRun } from '../../last-run';

const HEADS = ['Epoch', 'Train. loss', 'Train. accuracy', 'Val. loss', 'Val. accuracy'];

export function RunInQuestion({
  run: { run, number, at },
  sectionRef,
}: {
  run: NumberedRun;
  /** Can be given the focus. */
  sectionRef?: Ref<HTMLElement>;
}) {
  const caption = `Figures of your run ${number}, epoch by epoch`;
  return (
    <section ref={sectionRef} tabIndex={-1} aria-label={`Your run ${number}`} className="mb-6">
      <p className="mb-2 text-2 text-ink-2">
        <strong className="font-semibold text-accent">Your run {number}</strong>, {describeRun(run)}
        , {formatWhen(at)}.
      </p>
      <ScrollBox
        label={caption}
        className="max-h-[22rem] overflow-y-auto rounded-2 border border-line bg-surface"
      >
        <table className="w-full text-2 tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead className="sticky top-0 bg-sunken text-ink-3">
            <tr>
              {HEADS.map((head) => (
                <th
                  key={head}
                  scope="col"
                  className="px-2 py-2 text-right align-bottom first:text-left sm:px-3"
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.epochs.map(({ epoch, trainLoss, trainAccuracy, valLoss, valAccuracy }) => (
              <tr key={epoch} className="border-t border-line">
                <th scope="row" className="px-2 py-1.5 sm:px-3">
                  {epoch}
                </th>
                {[
                  formatLoss(trainLoss),
                  formatPercent(trainAccuracy),
                  formatLoss(valLoss),
                  formatPercent(valAccuracy),
                ].map((figure, place) => (
                  <td key={place} className="px-2 py-1.5 text-right whitespace-nowrap sm:px-3">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** Everything that a figure of the run can depend on, e.g. the batch size where steps are counted. */
function describeRun({ config, epochs }: Run): string {
  const { train, validation } = splitImages(config);
  const images = `${formatCount(train)} training and ${formatCount(validation)} validation images`;
  const length = countThings(epochs.length, 'epoch');
  return `${length} of ${nameOptimizer(config.optimizer)} at ${formatRate(config.learningRate)}, batch size ${config.batchSize}, ${images}`;
}
