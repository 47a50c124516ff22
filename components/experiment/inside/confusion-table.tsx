/** Who is taken for whom: counts of the validation images, true class by guess. */
import { ScrollBox } from '@/components/ui/scroll-box';
import { CLASS_NAMES, findCommonConfusion } from '@/lib/core/experiment';
import { nameClass } from './name-class';

const CLASSES = CLASS_NAMES.length;
/** More colour than this would take contrast from the count. */
const MOST_HEAT = 32;

export function ConfusionTable({ counts, epoch }: { counts: Uint32Array; epoch: number }) {
  const caption = `Validation images by true class and guess after epoch ${epoch}`;
  const rows = CLASS_NAMES.map((_, truth) => [
    ...counts.subarray(truth * CLASSES, (truth + 1) * CLASSES),
  ]);
  return (
    <div>
      <p className="max-w-[46rem] text-2">{sayConfusion(counts)}</p>
      <ScrollBox label={caption} className="mt-3">
        <table className="text-1 tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="pr-3 pb-1 text-left align-bottom font-normal text-ink-3">
                True class ↓ guess →
              </th>
              {CLASS_NAMES.map((name) => (
                <th key={name} scope="col" className="pb-1 align-bottom font-medium">
                  <span className="mx-auto block rotate-180 [writing-mode:vertical-rl]">
                    {name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, truth) => {
              const total = row.reduce((sum, count) => sum + count, 0);
              return (
                <tr key={CLASS_NAMES[truth]}>
                  <th scope="row" className="pr-3 text-left font-medium">
                    {CLASS_NAMES[truth]}
                  </th>
                  {row.map((count, guess) => (
                    <td
                      key={guess}
                      style={{ backgroundColor: heat(count, total) }}
                      className={
                        truth === guess
                          ? 'h-8 min-w-9 border border-line text-center font-semibold inset-ring inset-ring-line-strong'
                          : 'h-8 min-w-9 border border-line text-center'
                      }
                    >
                      {count}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p className="mt-2 max-w-[46rem] text-1 text-ink-3">
        Right guesses stand on the diagonal. The stronger the ground, the larger the share of the
        row.
      </p>
    </div>
  );
}

function heat(count: number, total: number): string {
  const share = total > 0 ? (count / total) * MOST_HEAT : 0;
  return `color-mix(in oklab, var(--color-accent) ${share.toFixed(1)}%, var(--color-surface))`;
}

function sayConfusion(counts: Uint32Array): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const right = CLASS_NAMES.reduce((sum, _, label) => sum + counts[label * (CLASSES + 1)]!, 0);
  const worst = findCommonConfusion(counts, CLASSES);
  const guessed = CLASS_NAMES.filter((_, guess) =>
    CLASS_NAMES.some((__, truth) => counts[truth * CLASSES + guess]! > 0),
  );
  const head = `${right} of ${total} validation images are right.`;
  if (guessed.length === 1) return `${head} The network calls every image ${guessed[0]}.`;
  if (!worst) return head;
  return `${head} Taken for another most often: ${nameClass(worst.truth)} for ${nameClass(worst.guess)}, ${worst.count} times.`;
}
