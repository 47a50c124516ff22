/** How far the last update of each epoch moved each layer, against the size of its weights. */
import { FigureTable } from '@/components/ui/figure-table';
import { ratioOf, sayUpdates, USUAL_BAND, type Inspection } from '@/lib/core/experiment';
import { placeLabels } from '../curves/place-labels';
import { fitEpochs, fitLog, placeOn } from './axes';
import { Plot, type PlotLine } from './plot';

const LOOKS = [
  { dash: '', stroke: 'stroke-accent', fill: 'bg-accent' },
  { dash: '7 3', stroke: 'stroke-accent', fill: 'bg-accent' },
  { dash: '2 3', stroke: 'stroke-accent', fill: 'bg-accent' },
  { dash: '', stroke: 'stroke-ink-2', fill: 'bg-ink-2' },
  { dash: '5 3', stroke: 'stroke-ink-2', fill: 'bg-ink-2' },
] as const;

/** In per cent of the chart's height. */
const LABEL_HEIGHT = 8;

/** `inspections` has at least one; `current` is the one looked at. */
export function UpdateChart({
  inspections,
  current,
}: {
  inspections: readonly Inspection[];
  current: Inspection;
}) {
  const layers = current.updates.map(({ layer }) => layer);
  const epochs = fitEpochs(inspections[0]!.epoch, inspections.at(-1)!.epoch);
  const lines = layers.map((name, place): PlotLine => ({
    name,
    points: inspections.map(({ epoch, updates }) => ({ x: epoch, y: ratioOf(updates[place]!) })),
    ...LOOKS[place % LOOKS.length]!,
  }));
  const ratios = lines.flatMap(({ points }) => points.map(({ y }) => y));
  const axis = fitLog([...ratios, USUAL_BAND.low, USUAL_BAND.high]);
  const ends = lines.map(({ points }) => {
    const place = 100 - placeOn(axis, points.at(-1)!.y);
    return Number.isFinite(place) ? place : 100;
  });
  const places = placeLabels(ends, { top: 0, bottom: 100, distance: LABEL_HEIGHT });
  const written = (update: Inspection['updates'][number]): string => writeRatio(ratioOf(update));
  const now = current.updates.map((update) => `${update.layer} ${written(update)}`).join(', ');
  return (
    <div>
      <p className="max-w-[46rem] text-2">
        Epoch {current.epoch}, rate {current.learningRate}: {sayUpdates(current.updates)}
      </p>
      <figure className="mt-3">
        <figcaption className="mb-3 text-2 font-medium">Update-to-weight ratio by layer</figcaption>
        <Plot
          label={`Update-to-weight ratio by layer and epoch. Epoch ${current.epoch}: ${now}.`}
          xName="Epoch"
          x={epochs}
          y={axis}
          lines={lines}
          hasSideRoom
          under={
            <>
              <span
                style={{
                  bottom: `${placeOn(axis, USUAL_BAND.low)}%`,
                  top: `${100 - placeOn(axis, USUAL_BAND.high)}%`,
                }}
                className="absolute inset-x-0 border-y border-dashed border-line-strong bg-sunken"
              />
              <span
                style={{ left: `${placeOn(epochs, current.epoch)}%` }}
                className="absolute inset-y-0 border-l border-ink-3"
              />
            </>
          }
        >
          {layers.map((layer, place) => (
            <span
              key={layer}
              style={{ top: `${places[place]}%` }}
              className="absolute left-full -translate-y-1/2 pl-2 text-[0.75rem] leading-4 text-ink-2"
            >
              {layer}
            </span>
          ))}
        </Plot>
      </figure>
      <ul aria-hidden className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-1 text-ink-2">
        {lines.map(({ name, dash, stroke }) => (
          <li key={name} className="inline-flex items-center gap-2">
            <svg viewBox="0 0 28 8" width={28} height={8}>
              <path
                d="M0 4H28"
                strokeWidth={2}
                strokeDasharray={dash || undefined}
                className={stroke}
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-[46rem] text-2 text-ink-2">
        Ratio = ‖Δw‖₂ ÷ ‖w‖₂ of each layer’s kernel, for the last update of the epoch; it has no
        unit. The grey band, {USUAL_BAND.low} to {USUAL_BAND.high}, is the usual rule of thumb of
        about 0.001, half a power of ten either way. It is a habit of practice, not a law: far above
        it the rate is likely too high, far below it too low.
      </p>
      <FigureTable
        caption="Update-to-weight ratio by epoch"
        heads={['Epoch', ...layers]}
        rows={inspections.map(({ epoch, updates }) => [String(epoch), ...updates.map(written)])}
      />
    </div>
  );
}

/** Two digits that count, in plain decimals. */
function writeRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return 'no number';
  return ratio.toLocaleString('en', { maximumSignificantDigits: 2, useGrouping: false });
}
