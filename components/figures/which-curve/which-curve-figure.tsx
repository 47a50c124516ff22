'use client';
/** Which curve belongs to which rate, or to which batch size? The learner assigns, checks and reads why. Nothing is graded or kept. */
import { CircleCheck, CircleX } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { formatRate } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { FigureTable } from '@/components/ui/figure-table';
import {
  METRIC_TITLES,
  readKnob,
  readSigns,
  shuffleCurves,
  type AssignMetric,
  type DrawnRun,
} from '@/lib/core/figures';
import { LineChart } from '../charts/line-chart';
import { planRunChart } from '../charts/plan-run-chart';
import { saySign } from './say-sign';

export interface WhichCurveProps {
  runs: readonly DrawnRun[];
  metric: AssignMetric;
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];
const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

export function WhichCurveFigure({ runs, metric }: WhichCurveProps) {
  const id = useId();
  const curves = useMemo(() => shuffleCurves(runs), [runs]);
  const names = curves.map((_, at) => LETTERS[at]!);
  const chart = planRunChart(curves, metric, names);
  const signs = readSigns(curves, metric);
  const knob = readKnob(runs);
  const noun = knob === 'batchSize' ? 'batch size' : 'rate';
  const write = knob === 'batchSize' ? String : formatRate;
  const settings = runs.map(({ config }) => config[knob]).sort((a, b) => a - b);
  const [answers, setAnswers] = useState<readonly string[]>(() => curves.map(() => ''));
  /** The answers that were checked; null while they are being chosen. */
  const [checked, setChecked] = useState<readonly string[] | null>(null);
  const isRight = (at: number): boolean => checked?.[at] === String(curves[at]!.config[knob]);
  const right = curves.filter((_, at) => isRight(at)).length;

  const choose = (at: number, setting: string): void => {
    setAnswers(answers.map((answer, other) => (other === at ? setting : answer)));
    setChecked(null);
  };
  return (
    <>
      <p className="mb-2 text-2 font-medium">{METRIC_TITLES[metric]}</p>
      <LineChart {...chart} acrossTitle="epoch" />
      <FigureTable
        caption={`${METRIC_TITLES[metric]} of the curves by epoch`}
        heads={chart.heads}
        rows={chart.rows}
      />
      <fieldset className="mt-4 grow print:hidden">
        <legend className="text-2 font-medium">Which {noun} gave which curve?</legend>
        <ul className="mt-1">
          {curves.map((run, at) => (
            <li key={run.name} className="border-b border-line py-2">
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <label htmlFor={`${id}-${at}`} className="text-2">
                  Curve {names[at]}
                </label>
                <select
                  id={`${id}-${at}`}
                  value={answers[at]}
                  onChange={(event) => choose(at, event.target.value)}
                  className="min-h-8 rounded-1 border border-line-strong bg-surface px-2 text-2 text-ink"
                >
                  <option value="">choose a {noun}</option>
                  {settings.map((setting) => (
                    <option key={setting} value={String(setting)}>
                      {write(setting)}
                    </option>
                  ))}
                </select>
                {checked && <Mark isRight={isRight(at)} />}
              </div>
              {checked && (
                <p className="mt-1 text-2 text-ink-2">
                  {saySign(signs.get(run.name)!, metric, knob, isRight(at))}
                </p>
              )}
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
        <Button small onClick={() => setChecked(answers)} disabled={answers.includes('')}>
          Check
        </Button>
        <Button
          small
          look="quiet"
          onClick={() => {
            const key = curves.map(({ config }) => String(config[knob]));
            setAnswers(key);
            setChecked(key);
          }}
        >
          Show the answer
        </Button>
        <p role="status" className="text-2">
          {checked
            ? `${right} of ${curves.length} right.`
            : answers.includes('')
              ? `Choose a ${noun} for each curve.`
              : ''}
        </p>
      </div>
    </>
  );
}

function Mark({ isRight }: { isRight: boolean }) {
  return isRight ? (
    <span className="inline-flex items-center gap-1 text-2 font-medium text-correct">
      <CircleCheck {...ICON} />
      right
    </span>
  ) : (
    <span className="inline-flex items-center gap-1 text-2 font-medium text-wrong">
      <CircleX {...ICON} />
      not this one
    </span>
  );
}
