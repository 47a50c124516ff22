/** Bytes of a checkpoint, taken apart and checked: nothing of it is used before all of it is known to be whole. */
import { crc32OfBytes } from '../../crc32';
import { canonicalJson } from '../../canonical-json';
import { err, ok, type Result } from '../../result';
import { describeNetwork } from '../network/describe-network';
import { networkOf } from '../network/network-of';
import { nameOptimizer } from '../network/name-optimizer';
import { recipeOf, type Recipe } from '../network/recipe';
import { VALIDATION_SPLIT } from '../split-images';
import {
  CHECKPOINT_VERSION,
  checkpointHeadSchema,
  type Checkpoint,
  type CheckpointHead,
} from './checkpoint';
import { CHECKPOINT_MARK, CHECKSUM_BYTES, FRAME_BYTES } from './write-checkpoint';

export interface CheckpointProblem {
  kind:
    | 'damaged'
    | 'other-version'
    | 'other-dataset'
    | 'other-network'
    | 'other-optimizer'
    | 'other-split';
  /** Sentences for the page: what is wrong, and what to do. */
  message: string;
}

export function parseCheckpoint(bytes: Uint8Array): Result<Checkpoint, CheckpointProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - CHECKSUM_BYTES;
  if (end < FRAME_BYTES) return damaged(`it has only ${bytes.length} bytes`);
  if (crc32OfBytes(bytes.subarray(0, end)) !== view.getUint32(end, true)) {
    return damaged('its checksum does not fit its bytes');
  }
  if (view.getUint32(0, true) !== CHECKPOINT_MARK) return damaged('it does not begin as one');
  const version = view.getUint32(4, true);
  if (version !== CHECKPOINT_VERSION) return otherVersion(version);
  const headBytes = view.getUint32(8, true);
  if (headBytes > end - FRAME_BYTES) return damaged('its head is longer than the whole');
  const head = readHead(bytes.subarray(FRAME_BYTES, FRAME_BYTES + headBytes));
  if (!head.ok) return head;
  const { optimizerSteps, weightSizes, momentsEach, ...said } = head.value;
  const numbers = (1 + momentsEach) * weightSizes.reduce((sum, size) => sum + size, 0);
  const expected = FRAME_BYTES + headBytes + 4 * numbers;
  if (expected !== end) return damaged(`it has ${end} bytes where ${expected} were announced`);

  let at = bytes.byteOffset + FRAME_BYTES + headBytes;
  const take = (size: number): Float32Array => {
    const array = new Float32Array(bytes.buffer.slice(at, at + 4 * size));
    at += 4 * size;
    return array;
  };
  const weights = weightSizes.map(take);
  const moments = weightSizes.map((size) => Array.from({ length: momentsEach }, () => take(size)));
  return ok({ ...said, state: { step: optimizerSteps, weights, moments } });
}

/** What a run has to be of to go on. */
export interface CheckpointHere {
  datasetHash: string;
  /** Of the experiment now. */
  recipe: Recipe;
}

/** What stands against going on from it here; null where nothing does. */
export function checkFit(checkpoint: Checkpoint, here: CheckpointHere): CheckpointProblem | null {
  if (checkpoint.datasetHash !== here.datasetHash) {
    return {
      kind: 'other-dataset',
      message: `This run was trained on other images (dataset ${short(checkpoint.datasetHash)}) than this site has now (${short(here.datasetHash)}), so it cannot go on with the same curve. Discard it and start it anew.`,
    };
  }
  const was = recipeOf(checkpoint.config);
  const is = recipeOf(here.recipe);
  const network = describeNetwork(networkOf({ ...is, seed: 0 }));
  if (checkpoint.network !== network) {
    return {
      kind: 'other-network',
      message: `This run trained another network (${checkpoint.network}) than this experiment has now (${network}), so its weights do not fit. Discard it and start it anew.`,
    };
  }
  if (canonicalJson(was.optimizer) !== canonicalJson(is.optimizer)) {
    return {
      kind: 'other-optimizer',
      message: `This run was trained by ${nameOptimizer(was.optimizer)}, and this experiment trains by ${nameOptimizer(is.optimizer)} now, so it cannot go on with the same curve. Discard it and start it anew.`,
    };
  }
  if (was.validationSplit !== is.validationSplit) {
    return {
      kind: 'other-split',
      message: `This run kept ${percent(was)} of its images for validation, and this experiment keeps ${percent(is)} now, so it cannot go on with the same curve. Discard it and start it anew.`,
    };
  }
  return null;
}

function percent({ validationSplit = VALIDATION_SPLIT }: Recipe): string {
  return `${Number((validationSplit * 100).toFixed(2))} %`;
}

function readHead(bytes: Uint8Array): Result<CheckpointHead, CheckpointProblem> {
  let said: unknown;
  try {
    said = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return damaged('its head cannot be read');
  }
  const head = checkpointHeadSchema.safeParse(said);
  if (head.success) return ok(head.data);
  const issue = head.error.issues[0]!;
  return damaged(`at ${issue.path.join('.') || 'its root'}, ${issue.message}`);
}

function damaged(why: string) {
  return err<CheckpointProblem>({
    kind: 'damaged',
    message: `The checkpoint is damaged: ${why}. The run cannot go on from it. Discard it and start the run anew.`,
  });
}

function otherVersion(version: number) {
  const remedy =
    version > CHECKPOINT_VERSION
      ? 'Reload the page to get the newer version, which can go on with it.'
      : 'Discard it and start the run anew.';
  return err<CheckpointProblem>({
    kind: 'other-version',
    message: `The checkpoint is of version ${version}, and this page reads version ${CHECKPOINT_VERSION}. ${remedy}`,
  });
}

function short(hash: string): string {
  return hash.slice(0, 8);
}
