/** An SVG picture as PNG, painted by the browser. */
import type { ChartPicture } from './write-chart-svg';

/** Twice the size, so that it is sharp on a slide. */
const SCALE = 2;

/** Rejects where the browser cannot paint the picture. */
export async function paintPng({ svg, width, height }: ChartPicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The browser could not paint the chart as PNG; take the SVG.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
