/** One of the views into the network at the end of an epoch. */
import { countThings } from '@/components/progress/format-figures';
import type { Guess, Inspection } from '@/lib/core/experiment';
import { ConfusionTable } from './confusion-table';
import { FilterGrid } from './filter-grid';
import { GuessList } from './guess-list';
import { LineChart } from './line-chart';
import { UpdateChart } from './update-chart';

export const VIEWS = [
  { id: 'images', name: 'Sixteen images' },
  { id: 'confusion', name: 'What it confuses' },
  { id: 'filters', name: 'First filters' },
  { id: 'updates', name: 'Size of updates' },
  { id: 'line', name: 'Along the step' },
] as const;

export type ViewId = (typeof VIEWS)[number]['id'];

export function InsideView({
  view,
  inspections,
  place,
  pictures,
}: {
  view: ViewId;
  inspections: readonly Inspection[];
  /** Of the inspection looked at. */
  place: number;
  pictures: ReadonlyMap<number, Uint8Array>;
}) {
  const current = inspections[place]!;
  const { epoch, sample, mistakes } = current;
  switch (view) {
    case 'images':
      return (
        <div>
          <p aria-live="polite" className="mb-3 max-w-[46rem] text-2">
            {saySample(current, inspections[place - 1])}
          </p>
          <GuessList
            label={`Guesses on the first ${sample.length} validation images after epoch ${epoch}`}
            guesses={sample}
            pictures={pictures}
          />
        </div>
      );
    case 'confusion':
      return (
        <div className="grid grid-cols-1 gap-6">
          <ConfusionTable counts={current.confusion} epoch={epoch} />
          <div>
            <h4 className="mb-1 font-sans text-2 tracking-[0]">Most certain mistakes</h4>
            {mistakes.length === 0 ? (
              <p className="text-2 text-ink-2">No validation image is wrong.</p>
            ) : (
              <>
                <p className="mb-3 text-2 text-ink-2">
                  The wrong guesses on validation images of which the network is most certain.
                </p>
                <GuessList
                  label={`Most certain mistakes after epoch ${epoch}`}
                  guesses={mistakes}
                  pictures={pictures}
                />
              </>
            )}
          </div>
        </div>
      );
    case 'filters':
      return <FilterGrid filters={current.filters} epoch={epoch} />;
    case 'updates':
      return <UpdateChart inspections={inspections} current={current} />;
    case 'line':
      return <LineChart inspection={current} />;
    default:
      return view satisfies never;
  }
}

/** How many are right, and what changed since the look before. */
function saySample({ epoch, sample }: Inspection, before: Inspection | undefined): string {
  const head = `After epoch ${epoch}, ${sample.filter(isRight).length} of these ${sample.length} validation images are right.`;
  if (!before) return head;
  const changed = sample.filter((said, place) => said.guess !== before.sample[place]!.guess).length;
  return `${head} ${countThings(changed, 'guess', 'guesses')} changed since epoch ${before.epoch}.`;
}

function isRight({ truth, guess }: Guess): boolean {
  return truth === guess;
}
