/**
 * The hyperbolic tangent of four floats, within two units in the last place:
 *
 *     |x| < 0.625:  x + x³·p(x²)
 *     else:         ±(1 − 2 / (e^(2|x|) + 1))
 *
 * Polynomials: Cephes (Moshier), tanhf.c and expf.c. Near ±1 the slope 1 − tanh² lives in the last
 * digits, so a cheaper fraction would spoil gradients of saturated units.
 */
import type { Expr } from '../assembler/expression';
import type { FunctionBuilder, FunctionRef, Local } from '../assembler/function-builder';
import type { ModuleBuilder } from '../assembler/module-builder';
import { f32 } from '../assembler/scalar';
import { f32x4, i32x4, v128 } from '../assembler/vector';

type Vector = Expr<'v128'>;

const TANH = [
  -5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1,
];
const EXP = [
  1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1,
  5.0000001201e-1,
];
/** ln 2 in two parts: the first has few bits, so that its multiples are exact. */
const LN_2_HIGH = 0.693359375;
const LN_2_LOW = -2.1219444e-4;
/** Beyond it tanh is 1 in float32. */
const LIMIT = 10;

const splat = (value: number) => f32x4.splat(f32.const(value));

/** Function (x) of a vector. NaN gives NaN. */
export function defineTanh(module: ModuleBuilder): FunctionRef {
  return module.defineTyped('tanh', ['v128'], 'v128', (f) => {
    const x = f.parameter(0, 'v128');
    const square = f.let(f32x4.mul(x, x));
    const cube = f32x4.mul(x, square);
    const small = f.let(f32x4.add(x, f32x4.mul(cube, polynomial(TANH, square))));
    const size = f.let(f32x4.pmin(f32x4.abs(x), splat(LIMIT)));
    const power = exponential(f, f.let(f32x4.add(size, size)));
    const large = f32x4.sub(splat(1), f32x4.div(splat(2), f32x4.add(power, splat(1))));
    const sign = v128.and(x, i32x4.splat(0x80000000));
    f.result(v128.bitselect(small, v128.xor(large, sign), f32x4.lt(size, splat(0.625))));
  });
}

/** e^x = 2^k · e^r, x = k·ln 2 + r, for x in [0, 87]. */
function exponential(f: FunctionBuilder, x: Local<'v128'>): Vector {
  const k = f.let(f32x4.nearest(f32x4.mul(x, splat(1 / Math.LN2))));
  const rough = f32x4.sub(x, f32x4.mul(k, splat(LN_2_HIGH)));
  const r = f.let(f32x4.sub(rough, f32x4.mul(k, splat(LN_2_LOW))));
  const series = f32x4.mul(f32x4.mul(r, r), polynomial(EXP, r));
  const power = f32x4.add(f32x4.add(series, r), splat(1));
  const exponent = i32x4.shl(i32x4.add(i32x4.truncSatF32x4(k), i32x4.splat(127)), 23);
  return f32x4.mul(power, exponent);
}

/** Horner's rule, highest coefficient first. */
function polynomial(coefficients: readonly number[], x: Vector): Vector {
  const [first, ...others] = coefficients.map(splat);
  return others.reduce((sum, next) => f32x4.add(f32x4.mul(sum, x), next), first!);
}
