/** Scalar instructions, named as in WebAssembly's text format. */
import { expr, int, memoryArgument, type Expr, type Int, type Statement } from './expression';

const intBinary = (code: number) => (a: Int, b: Int) =>
  expr('i32', int(a).bytes, int(b).bytes, [code]);

export const i32 = {
  const: (value: number) => int(value),
  load: (address: Int, offset = 0) =>
    expr('i32', int(address).bytes, [0x28], memoryArgument(2, offset)),
  load8U: (address: Int, offset = 0) =>
    expr('i32', int(address).bytes, [0x2d], memoryArgument(0, offset)),
  add: intBinary(0x6a),
  sub: intBinary(0x6b),
  mul: intBinary(0x6c),
  divU: intBinary(0x6e),
  and: intBinary(0x71),
  xor: intBinary(0x73),
  shl: intBinary(0x74),
  shrU: intBinary(0x76),
  eq: intBinary(0x46),
  ne: intBinary(0x47),
  ltS: intBinary(0x48),
  gtS: intBinary(0x4a),
  geS: intBinary(0x4e),
  /** `then` where the condition is not zero. Both are computed. */
  select: (then: Int, otherwise: Int, condition: Int) =>
    expr('i32', int(then).bytes, int(otherwise).bytes, int(condition).bytes, [0x1b]),
  /** The smaller of two, signed; both are read twice, so they should be constants or locals. */
  min: (a: Int, b: Int) => i32.select(a, b, i32.ltS(a, b)),
  reinterpretF32: (a: Expr<'f32'>) => expr('i32', a.bytes, [0xbc]),
  /** Toward zero; outside the range of i32 it saturates and never traps. */
  truncSatF64: (a: Expr<'f64'>) => expr('i32', a.bytes, [0xfc, 0x02]),
};

export const f32 = {
  const: (value: number) => expr('f32', [0x43], floatBytes(new Float32Array([value]))),
  load: (address: Int, offset = 0) =>
    expr('f32', int(address).bytes, [0x2a], memoryArgument(2, offset)),
  demoteF64: (a: Expr<'f64'>) => expr('f32', a.bytes, [0xb6]),
  reinterpretI32: (a: Int) => expr('f32', int(a).bytes, [0xbe]),
  gt: (a: Expr<'f32'>, b: Expr<'f32'>) => expr('i32', a.bytes, b.bytes, [0x5e]),
};

const doubleBinary = (code: number) => (a: Expr<'f64'>, b: Expr<'f64'>) =>
  expr('f64', a.bytes, b.bytes, [code]);

export const f64 = {
  const: (value: number) => expr('f64', [0x44], floatBytes(new Float64Array([value]))),
  load: (address: Int, offset = 0) =>
    expr('f64', int(address).bytes, [0x2b], memoryArgument(3, offset)),
  add: doubleBinary(0xa0),
  sub: doubleBinary(0xa1),
  mul: doubleBinary(0xa2),
  div: doubleBinary(0xa3),
  /** NaN where either is. */
  max: doubleBinary(0xa5),
  nearest: (a: Expr<'f64'>) => expr('f64', a.bytes, [0x9e]),
  promoteF32: (a: Expr<'f32'>) => expr('f64', a.bytes, [0xbb]),
  convertI32: (a: Int) => expr('f64', int(a).bytes, [0xb7]),
};

/** Sets `size` bytes from `address` to zero. */
export function zeroMemory(address: Int, size: Int): Statement {
  return [...int(address).bytes, ...int(0).bytes, ...int(size).bytes, 0xfc, 0x0b, 0x00];
}

/** Little-endian, as WebAssembly wants it, whatever the machine. */
function floatBytes(value: Float32Array | Float64Array): number[] {
  const view = new DataView(new ArrayBuffer(value.byteLength));
  if (value instanceof Float32Array) view.setFloat32(0, value[0]!, true);
  else view.setFloat64(0, value[0]!, true);
  return [...new Uint8Array(view.buffer)];
}
