'use client';
/** Asks for the curve expected of a run: pick a shape, bend it or draw one, keep it, or skip. Props only. */
import clsx from 'clsx';
import { Play } from 'lucide-react';
import { useState, type PointerEvent } from 'react';
import { formatBatches, formatRate } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import {
  drawShape,
  GUESSING_LOSS,
  SHAPE_IDS,
  TOP_LOSS,
  type Prediction,
  type RunConfig,
  type ShapeId,
} from '@/lib/core/experiment';
import { LossPlot, placeLoss } from '../compare/loss-plot';
import { drawAt, readPlace, type DrawnPoint } from './draw-at';
import { SHAPE_WORDS } from './shape-words';

const BOARD_HEIGHT = 200;
const THUMB_HEIGHT = 36;
const SLIDER_STEP = 0.05;

export function PredictionForm({
  config,
  onAnswer,
  onSkip,
}: {
  config: RunConfig;
  onAnswer: (prediction: Prediction) => void;
  onSkip: () => void;
}) {
  const { epochs } = config;
  const [prediction, setPrediction] = useState<Prediction | null>(null);
  return (
    <div className="grid gap-4">
      <p className="max-w-measure text-2 text-pretty text-ink-2">
        What will validation loss do over {epochs === 1 ? '1 epoch' : `${epochs} epochs`} at rate{' '}
        {[formatRate(config.learningRate), formatBatches(config.batchSize)].join(' ').trim()}? Pick
        the shape you expect, and bend it if you like. Your curve is laid beside the run, and the
        gap is scored.
      </p>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-2 font-medium">Shape you expect</legend>
        <div className="2xl:grid-cols-6 grid gap-2 sm:grid-cols-3">
          {[...SHAPE_IDS, 'drawn' as const].map((shape) => (
            <ShapeChoice
              key={shape}
              shape={shape}
              isChosen={prediction?.shape === shape}
              onChoose={() =>
                setPrediction({ shape, losses: beginWith(shape, epochs, prediction) })
              }
            />
          ))}
        </div>
      </fieldset>
      {prediction && (
        <Board
          losses={prediction.losses}
          onDraw={(losses) => setPrediction({ shape: 'drawn', losses })}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={prediction === null}
          onClick={() => prediction && onAnswer(prediction)}
        >
          <Play aria-hidden size={20} strokeWidth={1.75} />
          Keep it and train
        </Button>
        <Button onClick={onSkip}>Skip and train</Button>
      </div>
      <p className="text-1 text-ink-3">
        Skipping holds until you close this tab. You are asked once for each rate on each size.
      </p>
    </div>
  );
}

/** A curve of one's own begins with the one that is there, or with a level line. */
function beginWith(
  shape: Prediction['shape'],
  epochs: number,
  before: Prediction | null,
): number[] {
  if (shape !== 'drawn') return drawShape(shape, epochs);
  return before?.losses ?? drawShape('dead', epochs);
}

function ShapeChoice({
  shape,
  isChosen,
  onChoose,
}: {
  shape: ShapeId | 'drawn';
  isChosen: boolean;
  onChoose: () => void;
}) {
  const words =
    shape === 'drawn' ? { title: 'My own', text: 'draw it yourself' } : SHAPE_WORDS[shape];
  return (
    <label
      className={clsx(
        'flex gap-2 rounded-1 border p-2 text-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        isChosen ? 'border-accent bg-accent-soft' : 'border-line-strong hover:bg-sunken',
      )}
    >
      <input
        type="radio"
        name="predicted-shape"
        className="mt-1 size-4 flex-none accent-accent"
        checked={isChosen}
        onChange={onChoose}
      />
      <span className="min-w-0 flex-1">
        <span className="font-medium">{words.title}</span>
        {shape !== 'drawn' && <Thumb shape={shape} />}
        <span className="block text-1 text-ink-3">{words.text}</span>
      </span>
    </label>
  );
}

function Thumb({ shape }: { shape: ShapeId }) {
  const losses = drawShape(shape, 20);
  const points = losses.map((loss, place) => {
    const { x, y } = placeLoss(place + 1, loss, losses.length);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden
      className="my-1 block w-full overflow-visible"
      style={{ height: THUMB_HEIGHT }}
    >
      <path
        d={`M${points.join('L')}`}
        vectorEffect="non-scaling-stroke"
        strokeWidth={2}
        className="fill-none stroke-accent"
      />
    </svg>
  );
}

/** The curve to bend: with a pointer on the plot, or epoch by epoch with two sliders. */
function Board({
  losses,
  onDraw,
}: {
  losses: readonly number[];
  onDraw: (losses: number[]) => void;
}) {
  const epochs = losses.length;
  const [epoch, setEpoch] = useState(1);
  const [last, setLast] = useState<DrawnPoint | null>(null);
  const loss = losses[epoch - 1]!;
  const at = placeLoss(epoch, loss, epochs);

  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    const point = readPlace(across, down, epochs);
    const isBeginning = event.type === 'pointerdown';
    if (isBeginning) event.currentTarget.setPointerCapture(event.pointerId);
    onDraw(drawAt(losses, point, isBeginning ? null : last));
    setLast(point);
    setEpoch(point.epoch);
  };

  return (
    <div className="grid max-w-[46rem] gap-3">
      <LossPlot
        label={`Your prediction: validation loss ${losses.map((value, place) => `${value.toFixed(2)} at epoch ${place + 1}`).join(', ')}. The dotted line is ln 10, ${GUESSING_LOSS.toFixed(2)}.`}
        epochs={epochs}
        lines={[{ id: 'predicted', losses, className: 'stroke-accent' }]}
        height={BOARD_HEIGHT}
        onPointer={onPointer}
      >
        <span
          className="pointer-events-none absolute size-3 -translate-1/2 rounded-full border-2 border-surface bg-accent"
          style={{ left: `${at.x}%`, top: `${at.y}%` }}
        />
      </LossPlot>
      <div className="grid gap-3 text-2 sm:grid-cols-2">
        {epochs > 1 && (
          <label className="grid gap-1">
            <span>Epoch to bend: {epoch}</span>
            <input
              type="range"
              min={1}
              max={epochs}
              value={epoch}
              aria-valuetext={`Epoch ${epoch}, loss ${loss.toFixed(2)}`}
              className="w-full accent-accent"
              onChange={(event) => setEpoch(event.target.valueAsNumber)}
            />
          </label>
        )}
        <label className="grid gap-1">
          <span>
            Loss after epoch {epoch}: <span className="tabular-nums">{loss.toFixed(2)}</span>
          </span>
          <input
            type="range"
            min={0}
            max={TOP_LOSS}
            step={SLIDER_STEP}
            value={loss}
            aria-valuetext={loss.toFixed(2)}
            className="w-full accent-accent"
            onChange={(event) =>
              onDraw(drawAt(losses, { epoch, loss: event.target.valueAsNumber }, null))
            }
          />
        </label>
      </div>
      <p className="text-1 text-ink-3">
        Validation loss by epoch. Draw on the chart, or move the sliders. The dotted line is ln 10 ≈{' '}
        {GUESSING_LOSS.toFixed(2)}, the loss of guessing.
      </p>
    </div>
  );
}
