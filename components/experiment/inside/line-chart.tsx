/** The loss of one batch along the step that it made: where the step went past the lowest point, it overshot. */
import { FigureTable } from '@/components/ui/figure-table';
import { judgeLine, sayLine, type Inspection } from '@/lib/core/experiment';
import { fitLinear, placeOn, type PlotAxis } from './axes';
import { Dot, Plot } from './plot';

const STEPS: PlotAxis = {
  ticks: [0, 1, 2, 3, 4].map((at) => ({ at, text: String(at) })),
  min: 0,
  max: 4,
  isLog: false,
};
/** An explosion far out would flatten everything before it. */
const MOST_ABOVE = 1.5;

export function LineChart({
  inspection: { epoch, learningRate, line },
}: {
  inspection: Inspection;
}) {
  const { before, after, lowest } = judgeLine(line);
  const finite = line.points.map(({ loss }) => loss).filter(Number.isFinite);
  const most = MOST_ABOVE * (Number.isFinite(after) ? Math.max(before, after) : before);
  const high = Math.min(Math.max(...finite), most);
  const axis = fitLinear(Math.min(...finite), high);
  const points = line.points.map(({ at, loss }) => ({ x: at, y: loss }));
  const isCut = line.points.some(({ loss }) => !(loss <= axis.max));
  return (
    <div>
      <p className="max-w-[46rem] text-2">
        Epoch {epoch}, rate {learningRate}: {sayLine(line)}
      </p>
      <figure className="mt-3">
        <figcaption className="mb-3 text-2 font-medium">
          Loss of the epoch’s last batch along its step
        </figcaption>
        <Plot
          label={`Loss of the last batch of epoch ${epoch} along the step it made. ${sayLine(line)}`}
          xName="Multiples of the step: 0 is before it, 1 is the step taken"
          x={STEPS}
          y={axis}
          lines={[{ name: 'loss', points, dash: '', stroke: 'stroke-accent', fill: 'bg-accent' }]}
          under={
            <span
              style={{ left: `${placeOn(STEPS, 1)}%` }}
              className="absolute inset-y-0 border-l border-ink-3"
            >
              <span className="absolute bottom-1 left-1 text-[0.75rem] leading-4 whitespace-nowrap text-ink-2">
                step taken
              </span>
            </span>
          }
        >
          <Dot
            point={{ x: lowest.at, y: lowest.loss }}
            x={STEPS}
            y={axis}
            className="size-4 border-2 border-ink"
          />
          <Dot point={{ x: 1, y: after }} x={STEPS} y={axis} className="size-2.5 bg-accent" />
        </Plot>
      </figure>
      <p className="mt-3 max-w-[46rem] text-2 text-ink-2">
        L(w + t·Δ): the mean cross-entropy in nats of the {line.images} images of that batch, with
        the weights moved t times the step Δ. The ring is the lowest loss measured.{' '}
        {isCut && 'Losses above the chart leave it; the table has them. '}
        One batch is a noisy witness: a step may pass its lowest point and still help on all images.
        Passing it epoch after epoch is what a rate that is too high looks like.
      </p>
      <FigureTable
        caption={`Loss along the last step of epoch ${epoch}`}
        heads={['Multiples of the step', 'Loss']}
        rows={line.points.map(({ at, loss }) => [
          String(at),
          Number.isFinite(loss) ? loss.toFixed(4) : 'no number',
        ])}
      />
    </div>
  );
}
