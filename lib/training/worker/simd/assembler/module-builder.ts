/** Joins functions to a WebAssembly module. It imports one memory, `env.memory`, and nothing else. */
import { join, type ValueType } from './expression';
import { FunctionBuilder, VALUE_TYPES, type FunctionRef, type Local } from './function-builder';
import { encodeUnsigned } from './leb128';

interface DefinedFunction {
  type: number;
  code: number[];
}

const MAGIC_AND_VERSION = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 };

export class ModuleBuilder {
  private readonly functions: DefinedFunction[] = [];
  /** Signatures by their bytes, in the order of their numbers. */
  private readonly types: string[] = [];
  private readonly exports: FunctionRef[] = [];

  /** A function of whole numbers and addresses that returns nothing. */
  define(
    name: string,
    parameters: number,
    write: (f: FunctionBuilder, ...parameters: Local[]) => void,
  ): FunctionRef {
    const types = Array.from({ length: parameters }, () => 'i32' as const);
    return this.defineTyped(name, types, null, (f) =>
      write(f, ...types.map((type, index) => f.parameter(index, type))),
    );
  }

  defineTyped(
    name: string,
    parameters: readonly ValueType[],
    result: ValueType | null,
    write: (f: FunctionBuilder) => void,
  ): FunctionRef {
    const f = new FunctionBuilder(parameters);
    write(f);
    this.functions.push({ type: this.typeOf(parameters, result), code: f.encode() });
    return { index: this.functions.length - 1, name };
  }

  export(callee: FunctionRef): void {
    this.exports.push(callee);
  }

  /** @param memory pages of 64 KiB, as initial and as maximum size. */
  encode(memory: { pages: number; shared: boolean }): Uint8Array {
    const limits = [memory.shared ? 3 : 1, ...encodeUnsigned(memory.pages)];
    return Uint8Array.from(
      join([
        MAGIC_AND_VERSION,
        section(
          SECTION.type,
          this.types.map((type) => type.split(',').map(Number)),
        ),
        section(SECTION.import, [
          [...text('env'), ...text('memory'), 0x02, ...limits, ...encodeUnsigned(memory.pages)],
        ]),
        section(
          SECTION.function,
          this.functions.map(({ type }) => encodeUnsigned(type)),
        ),
        section(
          SECTION.export,
          this.exports.map(({ name, index }) => [...text(name), 0x00, ...encodeUnsigned(index)]),
        ),
        section(
          SECTION.code,
          this.functions.map(({ code }) => code),
        ),
      ]),
    );
  }

  private typeOf(parameters: readonly ValueType[], result: ValueType | null): number {
    const results = result === null ? [] : [VALUE_TYPES[result]];
    const bytes = [
      0x60,
      ...encodeUnsigned(parameters.length),
      ...parameters.map((type) => VALUE_TYPES[type]),
      results.length,
      ...results,
    ].join(',');
    const known = this.types.indexOf(bytes);
    return known >= 0 ? known : this.types.push(bytes) - 1;
  }
}

function section(id: number, items: readonly (readonly number[])[]): number[] {
  const content = join([encodeUnsigned(items.length), ...items]);
  return join([[id], encodeUnsigned(content.length), content]);
}

function text(value: string): number[] {
  const bytes = [...new TextEncoder().encode(value)];
  return [...encodeUnsigned(bytes.length), ...bytes];
}
