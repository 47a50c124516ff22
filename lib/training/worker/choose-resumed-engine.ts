/** Which engine an interrupted run goes on with: its own, or another one that the learner agreed to. */
import {
  engineOf,
  type Checkpoint,
  type Engine,
  type EngineChange,
  type EngineChoice,
} from '@/lib/core/experiment';
import { isSameEngine } from './is-same-engine';
import { messageOf } from './message-of';
import type { AskedEngine } from './session-parts';
import { TrainingFailure } from './training-failure';

export interface ResumedEngine {
  asked: AskedEngine;
  /** For the record; null where it is the engine of the checkpoint. */
  change: EngineChange | null;
}

/** @throws TrainingFailure `other-engine` where the run's own is not to be had and it may not change. */
export async function chooseResumedEngine(
  checkpoint: Checkpoint,
  { choice, mayChange }: { choice: EngineChoice; mayChange: boolean },
  findEngine: (choice: EngineChoice) => Promise<AskedEngine>,
): Promise<ResumedEngine> {
  const was = engineOf(checkpoint);
  const wanted = mayChange ? choice : { ...choice, backend: was.backend };
  const asked = await findEngine(wanted).catch((error: unknown) => {
    if (mayChange) throw error;
    throw otherEngine(was, messageOf(error));
  });
  const { engine } = asked;
  if (isSameEngine(engine, was)) return { asked, change: null };
  // Threads share the work of one engine, and its results do not depend on them.
  const isSameArithmetic = isSameEngine({ ...engine, threads: was.threads }, was);
  if (!isSameArithmetic && !mayChange) {
    throw otherEngine(was, `This browser has ${nameEngine(engine)} now.`);
  }
  const reason = isSameArithmetic
    ? 'The run was interrupted and goes on with another number of threads, with the same results.'
    : `The run was interrupted, and went on with another engine than ${nameEngine(was)}, as was agreed to. From here on the curve is not exactly the one that it would have been.`;
  return { asked, change: { ...placeOf(checkpoint), engine, reason } };
}

function placeOf({ place }: Checkpoint): { epoch: number; step: number } {
  return { epoch: place.epoch, step: place.step === 0 ? 0 : place.step + 1 };
}

function otherEngine(was: Engine, why: string): TrainingFailure {
  return new TrainingFailure(
    'other-engine',
    `This run was trained with ${nameEngine(was)}, which is not to be had now. ${why} It can go on with another engine from its checkpoint; its curve is then not exactly the one that it would have been, and the record says so.`,
  );
}

function nameEngine({ backend, version, device }: Engine): string {
  return `${NAMES[backend]} (${device ? `${version}, ${device}` : version})`;
}

const NAMES: Record<Engine['backend'], string> = {
  simd: 'SIMD',
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly',
};
