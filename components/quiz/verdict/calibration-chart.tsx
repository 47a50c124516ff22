/** How sure against how right: a dot for what came, an upright mark for what the words promise. */
import { useId } from 'react';
import { FigureTable } from '@/components/ui/figure-table';
import type { Calibration, CertaintyRow } from '@/lib/core/quiz/verdict';
import { CERTAINTIES } from '../result-words';
import { percent, sayCalibration } from './say-verdict';

const HEIGHT = 40;
const MIDDLE = HEIGHT / 2;
const COLUMNS = 'grid grid-cols-[5.5rem_minmax(0,1fr)_4rem] items-center gap-x-4';

export function CalibrationChart({ calibration }: { calibration: Calibration }) {
  const id = useId();
  const { rows } = calibration;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-5">
        How well you know what you know
      </h2>
      <figure>
        <div role="img" aria-label={rows.map(sayRow).join(' ')} className="text-2">
          {rows.map((row) => (
            <div key={row.certainty} className={COLUMNS}>
              <span className="text-ink-2">{wordFor(row)}</span>
              <Track row={row} />
              <span className="text-ink-2 tabular-nums">
                {row.answers > 0 ? `${row.right} of ${row.answers}` : 'none'}
              </span>
            </div>
          ))}
          <div className={COLUMNS}>
            <span />
            <span className="relative block h-6 border-t border-line-strong pt-1 text-1 text-ink-3">
              <span className="absolute left-0 -translate-x-1/2">0</span>
              <span className="absolute left-1/2 -translate-x-1/2">50</span>
              <span className="absolute left-full -translate-x-1/2 whitespace-nowrap">
                100&nbsp;%
              </span>
            </span>
            <span />
          </div>
        </div>
        <figcaption className="mt-2 text-2 text-ink-2">
          Dot: share right. Upright mark: what the words promise ({listPromises(rows)}).{' '}
          {sayCalibration(calibration)}
        </figcaption>
      </figure>
      <FigureTable
        caption="How sure against how right"
        heads={['How sure', 'Right', 'Share right', 'Promised']}
        rows={rows.map((row) => [
          wordFor(row),
          `${row.right} of ${row.answers}`,
          row.answers > 0 ? percent(row.right / row.answers) : '–',
          percent(row.promised),
        ])}
      />
    </section>
  );
}

function Track({ row }: { row: CertaintyRow }) {
  const promised = `${row.promised * 100}%`;
  const right = row.answers > 0 ? `${(row.right / row.answers) * 100}%` : null;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden className="block overflow-visible">
      <line x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-line" />
      {right && (
        <line
          x1={promised}
          x2={right}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth={1.5}
          className="stroke-line-strong"
        />
      )}
      <line
        x1={promised}
        x2={promised}
        y1={MIDDLE - 10}
        y2={MIDDLE + 10}
        strokeWidth={2}
        className="stroke-ink"
      />
      {right && (
        <circle cx={right} cy={MIDDLE} r={6} strokeWidth={1.5} className="fill-accent stroke-bg" />
      )}
    </svg>
  );
}

function wordFor({ certainty }: CertaintyRow): string {
  return CERTAINTIES.find(({ id }) => id === certainty)!.label;
}

function sayRow(row: CertaintyRow): string {
  const came = row.answers > 0 ? `${row.right} of ${row.answers} right` : 'no answers';
  return `${wordFor(row)}: ${came}.`;
}

/** e.g. "95, 70 and 25 %". */
function listPromises(rows: readonly CertaintyRow[]): string {
  const numbers = rows.map(({ promised }) => String(Math.round(promised * 100)));
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}\u00a0%`;
}
