/** Activations on vectors, and their slopes as functions of their own output. */
import { expr, type Expr } from '../assembler/expression';
import { encodeUnsigned } from '../assembler/leb128';
import type { ModuleBuilder } from '../assembler/module-builder';
import { f32 } from '../assembler/scalar';
import { f32x4, v128 } from '../assembler/vector';
import type { Activation } from '@/lib/core/experiment/network/network-spec';
import { ZERO } from './register-tile';
import { defineTanh } from './tanh';

export interface ActivationWriter {
  /** f(x). The value is read once. */
  apply(activation: Activation, x: Expr<'v128'>): Expr<'v128'>;
  /** g · f′, given y = f(x). y is read up to twice, so it should be a local. */
  back(activation: Activation, g: Expr<'v128'>, y: Expr<'v128'>): Expr<'v128'>;
}

const splat = (value: number) => f32x4.splat(f32.const(value));

/** @param used the activations of the network; only those get code. */
export function createActivationWriter(
  module: ModuleBuilder,
  used: readonly Activation[],
): ActivationWriter {
  const tanh = used.includes('tanh') ? defineTanh(module) : null;
  return {
    apply(activation, x) {
      switch (activation) {
        case 'linear':
          return x;
        case 'relu':
          return f32x4.pmax(x, ZERO);
        case 'tanh':
          if (tanh === null) throw new Error('This module has no tanh.');
          return expr('v128', x.bytes, [0x10], encodeUnsigned(tanh.index));
      }
    },
    back(activation, g, y) {
      switch (activation) {
        case 'linear':
          return g;
        case 'relu':
          return v128.and(g, f32x4.gt(y, ZERO));
        case 'tanh':
          return f32x4.mul(g, f32x4.sub(splat(1), f32x4.mul(y, y)));
      }
    },
  };
}
