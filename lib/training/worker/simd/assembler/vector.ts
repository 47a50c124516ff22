/** Instructions on vectors of four 32-bit lanes, named as in WebAssembly's text format. */
import {
  expr,
  int,
  memoryArgument,
  vectorOpcode,
  type Expr,
  type Int,
  type Statement,
} from './expression';

type Vector = Expr<'v128'>;

const unary = (code: number) => (a: Vector) => expr('v128', a.bytes, vectorOpcode(code));
const binary = (code: number) => (a: Vector, b: Vector) =>
  expr('v128', a.bytes, b.bytes, vectorOpcode(code));
const shift = (code: number) => (a: Vector, by: number) =>
  expr('v128', a.bytes, int(by).bytes, vectorOpcode(code));
const load =
  (code: number, alignment: number) =>
  (address: Int, offset = 0) =>
    expr('v128', int(address).bytes, vectorOpcode(code), memoryArgument(alignment, offset));

export const v128 = {
  load: load(0, 4),
  /** One float in all four lanes. */
  load32Splat: load(9, 2),
  /** Writes one lane. */
  store32Lane: (address: Int, a: Vector, lane: number, offset = 0): Statement => [
    ...int(address).bytes,
    ...a.bytes,
    ...vectorOpcode(90),
    ...memoryArgument(2, offset),
    lane,
  ],
  and: binary(78),
  /** a and not b. */
  andNot: binary(79),
  or: binary(80),
  xor: binary(81),
  /** The bits of a where the mask has ones, else those of b. */
  bitselect: (a: Vector, b: Vector, mask: Vector) =>
    expr('v128', a.bytes, b.bytes, mask.bytes, vectorOpcode(82)),
};

export const f32x4 = {
  splat: (a: Expr<'f32'>) => expr('v128', a.bytes, vectorOpcode(19)),
  eq: binary(65),
  lt: binary(67),
  gt: binary(68),
  nearest: unary(106),
  abs: unary(224),
  sqrt: unary(227),
  add: binary(228),
  sub: binary(229),
  mul: binary(230),
  div: binary(231),
  /** b < a ? b : a, lane by lane: one instruction on x86, unlike `min`. A NaN in a stays. */
  pmin: binary(234),
  /** a < b ? b : a, lane by lane: one instruction on x86, unlike `max`. A NaN in a stays. */
  pmax: binary(235),
};

export const i32x4 = {
  const: (lanes: readonly [number, number, number, number]) =>
    expr('v128', vectorOpcode(12), [...new Uint8Array(littleEndian(lanes))]),
  splat: (a: Int) => expr('v128', int(a).bytes, vectorOpcode(17)),
  ltU: binary(58),
  shl: shift(171),
  shrU: shift(173),
  add: binary(174),
  mul: binary(181),
  /** Toward zero; NaN gives 0. */
  truncSatF32x4: unary(248),
};

function littleEndian(lanes: readonly number[]): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(16));
  lanes.forEach((lane, index) => view.setInt32(4 * index, lane, true));
  return view.buffer;
}
