/** Gives out the memory of a network, once: regions behind each other on cache lines. */
import type { Region } from '../compiled-network';

export interface Arena {
  /** @returns the byte offset of `bytes` bytes, a multiple of 64. */
  allocate(name: string, bytes: number): number;
  /** A constant table of int32 values. */
  place(name: string, values: Int32Array): number;
  readonly regions: readonly Region[];
  readonly tables: readonly { offset: number; values: Int32Array }[];
  /** Pages of 64 KiB that hold all of it. */
  pages(): number;
}

const LINE = 64;
const PAGE = 64 * 1024;
/** No region begins at address 0, where a wrong pointer would go unnoticed. */
const START = 1024;

/** @param guardBytes length of the zone that stays free behind each region, a multiple of 64. */
export function createArena(guardBytes: number): Arena {
  const regions: Region[] = [];
  const tables: { offset: number; values: Int32Array }[] = [];
  let top = START;

  function allocate(name: string, bytes: number): number {
    const offset = top;
    // Whole lines belong to the region, so that its last vector never reaches into the guard zone.
    const whole = Math.ceil(bytes / LINE) * LINE;
    regions.push({ name, offset, bytes: whole });
    top += whole + guardBytes;
    return offset;
  }

  return {
    allocate,
    place(name, values) {
      const offset = allocate(name, values.byteLength);
      tables.push({ offset, values });
      return offset;
    },
    regions,
    tables,
    pages: () => Math.ceil(top / PAGE),
  };
}
