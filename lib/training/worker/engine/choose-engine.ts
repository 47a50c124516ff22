/** The choice among what was found out about each engine: the fastest that may be used. */
import type { Engine } from '@/lib/core/experiment';
import type { EngineCandidate, ProbeResult } from '../../messages';
import { TrainingFailure } from '../training-failure';
import type { EngineTiming } from './time-engine';

export type EngineOutcome = { backend: Engine['backend']; device: string | null } & (
  | { kind: 'timed'; timing: EngineTiming }
  /** The browser lacks it, or it would be of no use; `note` says why. */
  | { kind: 'refused'; note: string }
  /** The browser offers it and it did not work. */
  | { kind: 'failed'; note: string }
);

const ENGINE_NAMES: Record<Engine['backend'], string> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly',
};

/** @throws TrainingFailure where no engine may be used, with the reason of each. */
export function chooseEngine(outcomes: readonly EngineOutcome[]): ProbeResult {
  const timings = outcomes.flatMap((outcome) => (outcome.kind === 'timed' ? [outcome.timing] : []));
  const fastest = timings.reduce<EngineTiming | null>(
    (best, timing) => (best && best.stepMs <= timing.stepMs ? best : timing),
    null,
  );
  if (!fastest) throw noEngine(outcomes);
  return {
    engine: fastest.engine,
    stepMs: fastest.stepMs,
    evaluateMsPer1000: fastest.evaluateMsPer1000,
    candidates: outcomes.map((outcome) => describe(outcome, fastest)),
  };
}

function describe(outcome: EngineOutcome, fastest: EngineTiming): EngineCandidate {
  const { backend, device } = outcome;
  if (outcome.kind !== 'timed') return { backend, device, stepMs: null, note: outcome.note };
  const { stepMs } = outcome.timing;
  const duration = `${formatMs(stepMs)} for a step of 64 images`;
  const isChosen = outcome.timing === fastest;
  const note = isChosen
    ? `Chosen: ${duration}.`
    : `${duration}; ${ENGINE_NAMES[fastest.engine.backend]} is faster.`;
  return { backend, device, stepMs, note };
}

function formatMs(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

function noEngine(outcomes: readonly EngineOutcome[]): TrainingFailure {
  const reasons = outcomes.map((outcome) =>
    outcome.kind === 'timed' ? '' : `${ENGINE_NAMES[outcome.backend]}: ${outcome.note}`,
  );
  const hasFailed = outcomes.some(({ kind }) => kind === 'failed');
  return hasFailed
    ? new TrainingFailure(
        'engine',
        `The network cannot be trained here. ${reasons.join(' ')} Reload the page to try again.`,
      )
    : new TrainingFailure(
        'unsupported',
        `This browser cannot train the network: it needs a GPU, or WebAssembly with SIMD. ${reasons.join(' ')} A current Chrome, Edge, Firefox or Safari can.`,
      );
}
