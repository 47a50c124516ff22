/** The choice among what was found out about each engine: the fastest that may be used, or the learner's. */
import type { Engine, EngineChoice } from '@/lib/core/experiment';
import type { EngineCandidate, EngineTiming, ProbeResult } from '../../messages';
import { TrainingFailure } from '../training-failure';

export type EngineOutcome = { backend: Engine['backend']; device: string | null } & (
  | { kind: 'timed'; timing: EngineTiming; note: string | null }
  /** The browser lacks it, or it would be of no use; `note` says why. */
  | { kind: 'refused'; note: string }
  /** The browser offers it and it did not work. */
  | { kind: 'failed'; note: string }
);

const ENGINE_NAMES: Record<Engine['backend'], string> = {
  simd: 'SIMD',
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly',
};

/** @throws TrainingFailure where no engine may be used, with the reason of each. */
export function chooseEngine(outcomes: readonly EngineOutcome[], mostThreads: number): ProbeResult {
  const timings = outcomes.flatMap((outcome) => (outcome.kind === 'timed' ? [outcome.timing] : []));
  const fastest = timings.reduce<EngineTiming | null>(
    (best, timing) => (best && best.stepMs <= timing.stepMs ? best : timing),
    null,
  );
  if (!fastest) throw noEngine(outcomes);
  return {
    ...fastest,
    candidates: outcomes.map((outcome) => describe(outcome, fastest)),
    mostThreads,
  };
}

/** @throws TrainingFailure where the learner chose an engine that cannot be used here. */
export function selectEngine(result: ProbeResult, { backend }: EngineChoice): Engine {
  if (backend === null) return result.engine;
  const candidate = result.candidates.find((one) => one.backend === backend);
  if (candidate?.timing) return candidate.timing.engine;
  throw new TrainingFailure(
    'engine',
    `${ENGINE_NAMES[backend]} cannot be used here. ${candidate?.note ?? 'It was not tried.'} Choose another engine.`,
  );
}

function describe(outcome: EngineOutcome, fastest: EngineTiming): EngineCandidate {
  const { backend, device } = outcome;
  if (outcome.kind !== 'timed') return { backend, device, timing: null, note: outcome.note };
  const { timing } = outcome;
  const duration = `${formatMs(timing.stepMs)} for a step of 64 images`;
  const verdict =
    timing === fastest
      ? `Fastest: ${duration}.`
      : `${duration}; ${ENGINE_NAMES[fastest.engine.backend]} is faster.`;
  const note = outcome.note === null ? verdict : `${verdict} ${outcome.note}`;
  return { backend, device, timing, note };
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
