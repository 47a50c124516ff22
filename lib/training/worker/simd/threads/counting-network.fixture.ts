/**
 * A network in name only, for tests of threads: a few integers that each phase mixes, so that a
 * missing barrier, a task done twice or not at all gives other integers.
 */
import type { CompiledNetwork, Phase } from '../compiled-network';

export const TASKS = 8;
/** Bytes of the integers: TASKS of `a`, then TASKS of `b`. */
const A = 0;
const B = 4 * TASKS;

/** One of `a`'s integers grows by its task; each of `b`'s takes in two of `a`'s. */
const GROW: Phase = { name: 'grow', exportName: 'grow', tasks: TASKS };
const MIX: Phase = { name: 'mix', exportName: 'mix', tasks: TASKS };
/** Task 1 traps. */
const TRAP: Phase = { name: 'trap', exportName: 'trap', tasks: TASKS };
/** Task 1 never ends. */
const HANG: Phase = { name: 'hang', exportName: 'hang', tasks: TASKS };

/** Training is sound; evaluation traps in task 1; prediction hangs there. */
export function aCountingNetwork(): CompiledNetwork {
  const nothing = { offset: 0, axes: [] };
  return {
    bytes: writeModule(),
    shared: true,
    memoryPages: 1,
    batchSize: 1,
    layout: {
      images: nothing,
      labels: 0,
      count: 0,
      figures: { offset: 0, chunks: 1 },
      logits: nothing,
      stepSize: 0,
      step: 0,
      parameters: [],
    },
    tables: [],
    regions: [],
    guardBytes: 0,
    preparePhases: [],
    trainPhases: [GROW, MIX, GROW, MIX],
    evaluatePhases: [TRAP],
    predictPhases: [GROW, HANG],
    operations: [],
  };
}

/** What `jobs` runs of the training phases leave in the memory. */
export function countHere(jobs: number): number[] {
  const a = new Int32Array(TASKS);
  const b = new Int32Array(TASKS);
  for (let pass = 0; pass < 2 * jobs; pass++) {
    for (let t = 0; t < TASKS; t++) a[t] = Math.imul(a[t]!, 3) + t;
    for (let t = 0; t < TASKS; t++) b[t] = Math.imul(b[t]!, 5) + a[t]! + a[(t + 1) % TASKS]!;
  }
  return [...a, ...b];
}

export function readIntegers(memory: WebAssembly.Memory): number[] {
  return [...new Int32Array(memory.buffer, 0, 2 * TASKS)];
}

/** Opcodes of WebAssembly (core specification, section 5.4). */
const OP = {
  unreachable: 0x00,
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  end: 0x0b,
  br: 0x0c,
  local: [0x20, 0],
  load: (offset: number) => [0x28, 2, offset],
  store: (offset: number) => [0x36, 2, offset],
  constant: (value: number) => [0x41, value],
  equal: 0x46,
  add: 0x6a,
  multiply: 0x6c,
  and: 0x71,
} as const;

function writeModule(): Uint8Array {
  const address = [...OP.local, ...OP.constant(4), OP.multiply];
  const next = [
    ...[...OP.local, ...OP.constant(1), OP.add, ...OP.constant(TASKS - 1), OP.and],
    ...[...OP.constant(4), OP.multiply],
  ];
  const isTaskOne = [...OP.local, ...OP.constant(1), OP.equal];
  const functions: [string, number[]][] = [
    [
      'grow',
      [
        ...[...address, ...address, ...OP.load(A), ...OP.constant(3), OP.multiply],
        ...[...OP.local, OP.add, ...OP.store(A)],
      ],
    ],
    [
      'mix',
      [
        ...[...address, ...address, ...OP.load(B), ...OP.constant(5), OP.multiply],
        ...[...address, ...OP.load(A), OP.add, ...next, ...OP.load(A), OP.add, ...OP.store(B)],
      ],
    ],
    ['trap', [...isTaskOne, ...OP.if, OP.unreachable, OP.end]],
    ['hang', [...isTaskOne, ...OP.if, ...OP.loop, OP.br, 0, OP.end, OP.end]],
  ];
  const named = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];
  const list = (items: number[][]): number[] => [items.length, ...items.flat()];
  const section = (id: number, content: number[]): number[] => [id, content.length, ...content];
  const sharedMemory = [2, 3, 1, 1];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([[0x60, 1, 0x7f, 0]])),
    ...section(2, list([[...named('env'), ...named('memory'), ...sharedMemory]])),
    ...section(3, list(functions.map(() => [0]))),
    ...section(7, list(functions.map(([name], index) => [...named(name), 0, index]))),
    ...section(10, list(functions.map(([, code]) => [code.length + 2, 0, ...code, OP.end]))),
  ]);
}
