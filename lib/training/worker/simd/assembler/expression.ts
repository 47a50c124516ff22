/**
 * An expression is the bytes that leave its value on WebAssembly's stack. Operands come before
 * their operator, so joining bytes is all that composing takes, and instructions stand in the
 * module in exactly the order in which the kernel's source writes them.
 */
import { encodeSigned, encodeUnsigned } from './leb128';

export type ValueType = 'i32' | 'f32' | 'f64' | 'v128';

export interface Expr<T extends ValueType> {
  readonly type: T;
  readonly bytes: readonly number[];
}

/** A whole number or an address. */
export type Int = Expr<'i32'> | number;

/** Bytes that leave nothing on the stack. */
export type Statement = readonly number[];

export function expr<T extends ValueType>(type: T, ...parts: (readonly number[])[]): Expr<T> {
  return { type, bytes: join(parts) };
}

export function join(parts: readonly (readonly number[])[]): number[] {
  const bytes: number[] = [];
  for (const part of parts) for (const byte of part) bytes.push(byte);
  return bytes;
}

export function int(value: Int): Expr<'i32'> {
  return typeof value === 'number' ? expr('i32', [0x41], encodeSigned(value)) : value;
}

/** @param alignment log2 of the bytes; a hint only. */
export function memoryArgument(alignment: number, offset: number): number[] {
  return [alignment, ...encodeUnsigned(offset)];
}

/** Opcodes of the vector extension stand behind a prefix. */
export function vectorOpcode(code: number): number[] {
  return [0xfd, ...encodeUnsigned(code)];
}
