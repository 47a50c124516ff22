/** From a network as its author writes it to one with every option stated. Whether its layers fit each other is decided in check-network.ts. */
import { err, ok, type Result } from '../../result';
import { isGroup, sayProblem, showValue, type NetworkProblem } from './network-problem';
import { ACTIVATIONS, PADDINGS, type LayerSpec } from './network-spec';
import { createOptionReader, type OptionReader } from './read-option';
import {
  defaultActivation,
  LAYER_DEFAULTS,
  LAYER_KINDS,
  MAIN_NUMBERS,
  MOST_LAYERS,
  type LayerKind,
} from './written-network';

const LARGEST = { filters: 1024, units: 4096, kernel: 7, strides: 2, pool: 32 };

/** `written` is a list as YAML or JSON gives it. Every problem of every layer is named. */
export function readNetwork(written: readonly unknown[]): Result<LayerSpec[], NetworkProblem[]> {
  const problems: NetworkProblem[] = [];
  if (written.length === 0 || written.length > MOST_LAYERS) {
    problems.push({
      path: [],
      place: 'network',
      message: `has ${written.length} layers, expected 1 to ${MOST_LAYERS}. Write each on a line with "- ".`,
    });
  }
  const named = createNames();
  const layers = written.flatMap((item, index): LayerSpec[] => {
    const found = findKind(item, index);
    if (!found.ok) {
      problems.push(found.error);
      return [];
    }
    const { kind, given } = found.value;
    const place = placeOf(index, kind);
    const options = createOptionReader(kind, given, (problem) => {
      const { option, ...said } = problem;
      problems.push({ path: option === null ? [index] : [index, option], place, ...said });
    });
    const layer = buildLayer(kind, named(kind), options, index === written.length - 1);
    options.endWithLayer();
    return [layer];
  });
  return problems.length > 0 ? err(problems) : ok(layers);
}

/** Of a network that was read before. @throws RangeError where it was not. */
export function layersOf(written: readonly unknown[]): LayerSpec[] {
  const read = readNetwork(written);
  if (read.ok) return read.value;
  throw new RangeError(sayProblem(read.error[0]!));
}

/** As an author counts layers. */
export function placeOf(index: number, kind: string | null): string {
  const place = `network layer ${index + 1}`;
  return kind === null ? place : `${place}, ${kind}`;
}

interface FoundLayer {
  kind: LayerKind;
  /** By option; the main number under the layer's own name. */
  given: Readonly<Record<string, unknown>>;
}

function findKind(item: unknown, index: number): Result<FoundLayer, NetworkProblem> {
  const refuse = (message: string, slip?: NetworkProblem['slip']) =>
    err({ path: [index], place: placeOf(index, null), message, slip });
  if (typeof item !== 'string' && !isGroup(item)) {
    return refuse(`is ${showValue(item)}, expected a layer, such as "conv2d: 32".`);
  }
  const given = typeof item === 'string' ? { [item]: null } : item;
  const [kind, ...others] = LAYER_KINDS.filter((known) => Object.hasOwn(given, known));
  if (others.length > 0) {
    return refuse(
      `names ${[kind, ...others].join(' and ')}. Write each layer on a line of its own with "- ".`,
    );
  }
  if (kind !== undefined) return ok({ kind, given });
  const written = Object.keys(given)[0] ?? '';
  const slip = { written, known: LAYER_KINDS, intro: 'The layers are' };
  return refuse(`no layer is called "${written}".`, slip);
}

/** The keys stand in the order in which describe-network.ts writes them. */
function buildLayer(
  kind: LayerKind,
  name: string,
  options: OptionReader,
  isLast: boolean,
): LayerSpec {
  const { kernel, strides, pool, padding, useBias } = LAYER_DEFAULTS;
  const activation = defaultActivation(isLast);
  switch (kind) {
    case 'conv2d':
      return {
        kind,
        name,
        filters: options.main(LARGEST.filters),
        kernel: options.pair('kernel', LARGEST.kernel, kernel),
        strides: options.pair('strides', LARGEST.strides, strides),
        padding: options.choice('padding', PADDINGS, padding),
        activation: options.choice('activation', ACTIVATIONS, activation),
        useBias: options.flag('useBias', useBias),
      };
    case 'maxPooling2d':
    case 'averagePooling2d': {
      const window = options.pair(kind, LARGEST.pool, pool);
      return {
        kind,
        name,
        pool: window,
        strides: options.pair('strides', LARGEST.pool, window),
        padding: options.choice('padding', PADDINGS, padding),
      };
    }
    case 'dense':
      return {
        kind,
        name,
        units: options.main(LARGEST.units),
        activation: options.choice('activation', ACTIVATIONS, activation),
        useBias: options.flag('useBias', useBias),
      };
    case 'dropout':
      return { kind, name, rate: options.share() };
    case 'flatten':
    case 'globalAveragePooling2d':
      options.none();
      return { kind, name };
    default:
      return kind satisfies never;
  }
}

const PREFIXES: Record<LayerKind, string> = {
  conv2d: 'conv',
  maxPooling2d: 'pool',
  averagePooling2d: 'pool',
  dropout: 'dropout',
  flatten: 'flatten',
  globalAveragePooling2d: 'globalPool',
  dense: 'dense',
};

/** `conv1`, `conv2`, …; what a network has once goes without a number. */
function createNames(): (kind: LayerKind) => string {
  const counts = new Map<string, number>();
  return (kind) => {
    const prefix = PREFIXES[kind];
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return count === 1 && MAIN_NUMBERS[kind] === null ? prefix : `${prefix}${count}`;
  };
}
