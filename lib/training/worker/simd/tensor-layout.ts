/**
 * How one image of an activation lies in memory: row by row, pixel by pixel, channels innermost,
 * each pixel filled up to whole panels of eight floats, with a border where the next layer reads
 * beyond the edge. Filling and border hold zeros and are never written.
 */
import { FLOAT_BYTES, PANEL } from './kernels/register-tile';

export interface TensorLayout {
  /** What the layer sees. */
  height: number;
  width: number;
  channels: number;
  /** Floats from one pixel to the next. */
  stride: number;
  /** Pixels from one row to the next, border included. */
  rowPixels: number;
  rows: number;
  /** Border above and to the left of the first pixel. */
  top: number;
  left: number;
}

export interface Border {
  top: number;
  left: number;
  /** Least size with the border. */
  rows: number;
  columns: number;
}

export const NO_BORDER: Border = { top: 0, left: 0, rows: 0, columns: 0 };

export function layOut(
  [height, width, channels]: readonly [number, number, number],
  { top, left, rows, columns }: Border = NO_BORDER,
  stride = wholePanels(channels),
): TensorLayout {
  return {
    height,
    width,
    channels,
    stride,
    rowPixels: Math.max(columns, left + width),
    rows: Math.max(rows, top + height),
    top,
    left,
  };
}

/** The next multiple of eight. */
export function wholePanels(channels: number): number {
  return Math.ceil(channels / PANEL) * PANEL;
}

export const pixelBytes = ({ stride }: TensorLayout) => stride * FLOAT_BYTES;
export const rowBytes = (layout: TensorLayout) => layout.rowPixels * pixelBytes(layout);
export const imageBytes = (layout: TensorLayout) => layout.rows * rowBytes(layout);

/** Byte offset of a pixel within its image; rows and columns of the border are negative. */
export function pixelOffset(layout: TensorLayout, y: number, x: number): number {
  return (y + layout.top) * rowBytes(layout) + (x + layout.left) * pixelBytes(layout);
}

/** Whether pixel follows pixel without a border. */
export function isPlain(layout: TensorLayout): boolean {
  return layout.rows === layout.height && layout.rowPixels === layout.width;
}

/** Floats of an image without its border. */
export function plainFloats({ height, width, stride }: TensorLayout): number {
  return height * width * stride;
}
