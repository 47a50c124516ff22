/**
 * What the page and the training worker say to each other: one union each way.
 * Every answer to a run carries its `runId`, and one to a range test its `sweepId`, so a late message
 * of an earlier one is ignored.
 */
import type {
  Divergence,
  Engine,
  EngineChange,
  EngineChoice,
  EpochFigures,
  Inspection,
  RangeTest,
  Recipe,
  RunConfig,
  TestFigures,
} from '@/lib/core/experiment';

/** Page to worker. */
export type TrainingRequest =
  /** Find out which engine this device offers, by timing a few steps; without `threads` on all cores. */
  | { type: 'probe'; threads?: number | null }
  /** How many bytes the first `images` training images take, and how many of them are already kept here. */
  | { type: 'measure'; images: number }
  /**
   * Bring those of the first `images` training images into memory that are kept here, so that a run
   * with them begins at once. Fetches none, is not answered, and gives way to whatever is asked next.
   */
  | { type: 'prepare'; images: number }
  /** Without a choice it trains on the fastest engine; without an owner it keeps no checkpoints. */
  | { type: 'start'; runId: string; config: RunConfig; choice?: EngineChoice; owner?: string }
  /**
   * Goes on with a run from its last checkpoint, which has to be of the recipe that the experiment has
   * now. Unless `mayChange`, only on the engine that it was on, and fails as `other-engine` where that
   * is not to be had.
   */
  | {
      type: 'resume';
      runId: string;
      choice: EngineChoice;
      mayChange: boolean;
      recipe: Recipe;
      owner: string;
    }
  | { type: 'pause'; runId: string }
  | { type: 'go-on'; runId: string }
  | { type: 'stop'; runId: string }
  /** Evaluate the weights of the last finished or stopped run on the 10,000 test images. */
  | { type: 'test'; runId: string }
  /** Sweep the learning rate on fresh weights; refused during a run, whose weights stay as they are. */
  | { type: 'sweep'; sweepId: string; test: RangeTest; choice?: EngineChoice }
  | { type: 'stop-sweep'; sweepId: string };

/** How fast an engine is here. */
export interface EngineTiming {
  engine: Engine;
  /** Median milliseconds a training step of the first network with batch 64 takes. */
  stepMs: number;
  /** Milliseconds to evaluate 1,000 images. */
  evaluateMsPer1000: number;
}

/** Why an engine was or was not chosen. */
export interface EngineCandidate {
  backend: Engine['backend'];
  device: string | null;
  /** Null where it was refused or failed; then it cannot be chosen. */
  timing: EngineTiming | null;
  /** A sentence, e.g. "SwiftShader draws in software, which is slower than WebAssembly." */
  note: string;
}

/** The fastest engine, and what there is beside it. */
export interface ProbeResult extends EngineTiming {
  candidates: EngineCandidate[];
  /** How many threads this device could use; 1 where the page may not share memory. */
  mostThreads: number;
}

/** What went wrong, in a form the page can show without knowing the worker. */
export interface TrainingProblem {
  /**
   * `unsupported`: this browser lacks something; `dataset`: images; `engine`: the arithmetic;
   * `silent`: no sign of life; `checkpoint`: there is none to go on from; `other-engine`: a run would
   * have to go on with another engine, which nobody agreed to yet.
   */
  kind: 'unsupported' | 'dataset' | 'engine' | 'silent' | 'checkpoint' | 'other-engine';
  /** Says what happened, where, and what to do; fit for the page. */
  message: string;
}

/** A step of a range test. */
export interface SweepLoss {
  rate: number;
  /** Mean cross-entropy (nats) of the step's batch before its update; may be NaN or infinite. */
  loss: number;
}

/** Images of the dataset as bytes, each sent once a run. */
export interface Pictures {
  /** Their numbers. */
  images: Uint32Array;
  /** [images, 32, 32, 3], row-major. */
  pixels: Uint8Array;
}

/** `finished`: at the highest rate; `diverged`: before it, at a loss beyond hope; `stopped`: by the learner. */
export type SweepEnding = 'finished' | 'diverged' | 'stopped';

/** What a run that goes on has behind it. */
export interface ResumedFrom {
  epochs: EpochFigures[];
  engineChanges: EngineChange[];
  /** Where its checkpoint stands; `step` 0 is before the epoch's first step. */
  place: { epoch: number; step: number; loss: number; accuracy: number; elapsedMs: number };
  /** A sentence about the checkpoint, where there is something to say. */
  note: string | null;
}

/** Whether the run could go on after a crash: signs of the disk, not of the training. */
export type KeepingEvent =
  /** The checkpoint of this place is on disk. `note` says what had to be given up for it. */
  | { type: 'kept'; runId: string; epoch: number; step: number; note: string | null }
  | { type: 'not-kept'; runId: string; message: string };

/** Worker to page. */
export type TrainingEvent =
  | { type: 'probed'; result: ProbeResult }
  | { type: 'probe-failed'; problem: TrainingProblem }
  | { type: 'measured'; images: number; totalBytes: number; keptBytes: number }
  | { type: 'measure-failed'; images: number; problem: TrainingProblem }
  | {
      type: 'loading';
      runId: string;
      loadedBytes: number;
      totalBytes: number;
      shards: number;
      totalShards: number;
    }
  /** `engine` is the one that the run began with. */
  | {
      type: 'started';
      runId: string;
      engine: Engine;
      datasetHash: string;
      stepsPerEpoch: number;
      /** Missing at the beginning of a run. */
      from?: ResumedFrom;
    }
  | KeepingEvent
  /** The run goes on with another engine than it was started for; `step` 0 is before the epoch's first step. */
  | { type: 'engine-changed'; runId: string; change: EngineChange }
  /** At most about ten a second. `loss` and `accuracy` are the epoch's running means. */
  | {
      type: 'step';
      runId: string;
      epoch: number;
      step: number;
      loss: number;
      accuracy: number;
      elapsedMs: number;
    }
  /** Between the last step of an epoch and its `epoch` event; at most about ten a second. */
  | { type: 'validating'; runId: string; epoch: number; images: number; totalImages: number }
  | { type: 'epoch'; runId: string; figures: EpochFigures }
  | { type: 'paused'; runId: string }
  | { type: 'resumed'; runId: string }
  | { type: 'stopped'; runId: string; epoch: number; step: number }
  | { type: 'diverged'; runId: string; at: Divergence }
  | { type: 'finished'; runId: string }
  | { type: 'testing'; runId: string; images: number; totalImages: number }
  | { type: 'tested'; runId: string; figures: TestFigures }
  /** The run itself stands. */
  | { type: 'test-failed'; runId: string; problem: TrainingProblem }
  | { type: 'failed'; runId: string; problem: TrainingProblem }
  | {
      type: 'sweep-loading';
      sweepId: string;
      loadedBytes: number;
      totalBytes: number;
      shards: number;
      totalShards: number;
    }
  | { type: 'sweep-started'; sweepId: string; engine: Engine }
  /** At most about ten a second: the steps since the last one, and the number of the last of them. */
  | {
      type: 'sweep-steps';
      sweepId: string;
      step: number;
      losses: SweepLoss[];
      elapsedMs: number;
    }
  | { type: 'sweep-ended'; sweepId: string; ending: SweepEnding }
  | { type: 'sweep-failed'; sweepId: string; problem: TrainingProblem }
  /** After an epoch's `epoch`, from engines that can look inside; `pictures` are those not sent before. */
  | { type: 'inspected'; runId: string; inspection: Inspection; pictures: Pictures };
