/**
 * Writes the body of one WebAssembly function: locals, assignments, stores and loops. What an
 * expression may be is decided in scalar.ts and vector.ts.
 */
import {
  expr,
  int,
  join,
  memoryArgument,
  vectorOpcode,
  type Expr,
  type Int,
  type Statement,
  type ValueType,
} from './expression';
import { encodeUnsigned } from './leb128';
import { i32 } from './scalar';

/** A local variable; as an expression, its value. */
export interface Local<T extends ValueType = 'i32'> extends Expr<T> {
  readonly index: number;
}

/** A function of the module, to be called. */
export interface FunctionRef {
  readonly index: number;
  readonly name: string;
}

export const VALUE_TYPES: Record<ValueType, number> = {
  i32: 0x7f,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
};
const STORES: Record<ValueType, { opcode: number[]; alignment: number }> = {
  i32: { opcode: [0x36], alignment: 2 },
  f32: { opcode: [0x38], alignment: 2 },
  f64: { opcode: [0x39], alignment: 3 },
  v128: { opcode: vectorOpcode(11), alignment: 4 },
};
const NO_RESULT = 0x40;

export class FunctionBuilder {
  private readonly code: number[] = [];
  private readonly locals: ValueType[] = [];

  constructor(private readonly parameters: readonly ValueType[]) {}

  parameter<T extends ValueType>(index: number, type: T): Local<T> {
    if (this.parameters[index] !== type) {
      throw new Error(`Parameter ${index}: expected ${type}, is ${this.parameters[index]}.`);
    }
    return this.localAt(index, type);
  }

  /** A new local variable, zero at first. */
  local<T extends ValueType>(type: T): Local<T> {
    this.locals.push(type);
    return this.localAt(this.parameters.length + this.locals.length - 1, type);
  }

  /** A new local variable with a value. */
  let<T extends ValueType>(value: Expr<T>): Local<T> {
    const local = this.local(value.type);
    this.set(local, value);
    return local;
  }

  set<T extends ValueType>(local: Local<T>, value: Expr<T>): void {
    this.do([...value.bytes, 0x21, ...encodeUnsigned(local.index)]);
  }

  /** local ← local + amount. */
  advance(local: Local, amount: Int): void {
    if (amount === 0) return;
    this.set(local, i32.add(local, amount));
  }

  store(address: Int, value: Expr<ValueType>, offset = 0): void {
    const { opcode, alignment } = STORES[value.type];
    this.do([
      ...int(address).bytes,
      ...value.bytes,
      ...opcode,
      ...memoryArgument(alignment, offset),
    ]);
  }

  do(statement: Statement): void {
    for (const byte of statement) this.code.push(byte);
  }

  /** Leaves a value as the function's result; the last thing in its body. */
  result(value: Expr<ValueType>): void {
    this.do(value.bytes);
  }

  call(callee: FunctionRef, ...args: Int[]): void {
    this.do([...join(args.map((arg) => int(arg).bytes)), 0x10, ...encodeUnsigned(callee.index)]);
  }

  if(condition: Int, then: () => void): void {
    this.do([...int(condition).bytes, 0x04, NO_RESULT]);
    then();
    this.do([0x0b]);
  }

  /** Runs the body once, and again while the condition holds after it. */
  doWhile(body: () => void, condition: () => Int): void {
    this.do([0x03, NO_RESULT]);
    body();
    this.do([...int(condition()).bytes, 0x0d, 0, 0x0b]);
  }

  /** For counter = from, from + step, … while counter < until. */
  forRange(counter: Local, from: Int, until: Int, step: number, body: () => void): void {
    this.set(counter, int(from));
    const loop = () =>
      this.doWhile(
        () => {
          body();
          this.advance(counter, step);
        },
        () => i32.ltS(counter, until),
      );
    if (typeof from === 'number' && typeof until === 'number') {
      if (from < until) loop();
    } else {
      this.if(i32.ltS(counter, until), loop);
    }
  }

  /** `count` times, at least once. Cheaper than forRange where no counter is needed. */
  repeat(count: Int, body: () => void): void {
    if (count === 1) return body();
    const left = this.let(int(count));
    this.doWhile(
      () => {
        body();
        this.advance(left, -1);
      },
      () => left,
    );
  }

  /** The function as the code section holds it: its size, its locals in runs of one type, its code. */
  encode(): number[] {
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    const declarations = runs.flatMap(({ type, count }) => [
      ...encodeUnsigned(count),
      VALUE_TYPES[type],
    ]);
    const body = join([encodeUnsigned(runs.length), declarations, this.code, [0x0b]]);
    return join([encodeUnsigned(body.length), body]);
  }

  private localAt<T extends ValueType>(index: number, type: T): Local<T> {
    return { ...expr(type, [0x20], encodeUnsigned(index)), index };
  }
}
