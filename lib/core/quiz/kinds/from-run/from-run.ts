/**
 * A figure of the learner's own last run. The key is computed from the run when the answer is graded;
 * which figures there are, their units and tolerances is decided in run-measures.ts.
 */
import { RUN_MEASURES, type RunMeasure } from '../../../experiment/run-measures';
import type { Run } from '../../../experiment/run';
import type { QuestionKind } from '../../kind';
import type { MeasuredAnswer } from '../../question';
import { NUMBER_FIELD } from '../../response';
import { isNear } from '../is-near';
import { listMisconceptions } from '../list-misconceptions';
import { readNumber } from '../read-number';
import { typedText } from '../typed-text';

export const fromRun: QuestionKind<'from-run'> = {
  id: 'from-run',
  title: 'From your run',

  grade({ measures }, response, { run }) {
    const key = measures.find((answer) => answer.correct);
    if (!key || measureOf(key, run) === null) return { kind: 'invalid', reason: 'no-run' };
    const typed = readNumber(typedText(response, NUMBER_FIELD), unitOf(key));
    if (!typed.ok) return { kind: 'invalid', reason: typed.error };
    const hits = typed.value.flatMap((value) =>
      measures.filter((answer) => isHit(value, answer, run)),
    );
    const right = hits.includes(key);
    return {
      kind: 'points',
      earned: right ? 1 : 0,
      possible: 1,
      parts: [],
      misconceptions: right ? [] : listMisconceptions(hits.slice(0, 1)),
    };
  },

  rightResponse({ measures }, { run }) {
    const key = measures.find((answer) => answer.correct);
    const value = key ? measureOf(key, run) : null;
    if (!key || value === null) return null;
    return { chosen: [], texts: { [NUMBER_FIELD]: writeFigure(value, toleranceOf(key)) } };
  },

  // Typed from a table of many figures.
  guessChance: () => 0,

  orderParts: () => [],
};

const measureFor = ({ measure }: MeasuredAnswer): RunMeasure => RUN_MEASURES[measure];
const unitOf = (answer: MeasuredAnswer): string | null => measureFor(answer).unit;
const toleranceOf = (answer: MeasuredAnswer): number => measureFor(answer).tolerance;

function measureOf(answer: MeasuredAnswer, run: Run | null): number | null {
  const value = run && measureFor(answer).measure(run);
  return value !== null && Number.isFinite(value) ? value : null;
}

function isHit(typed: number, answer: MeasuredAnswer, run: Run | null): boolean {
  const value = measureOf(answer, run);
  return value !== null && isNear(typed, value, toleranceOf(answer));
}

/** As many decimals as the tolerance asks for, and all of them where the figure itself is asked for. */
function writeFigure(value: number, tolerance: number): string {
  if (tolerance === 0) return String(value);
  const decimals = Math.max(0, Math.ceil(-Math.log10(tolerance)));
  return String(Number(value.toFixed(decimals)));
}
