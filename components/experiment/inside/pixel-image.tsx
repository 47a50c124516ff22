'use client';
/** A few pixels, drawn as squares: an image of the dataset or a filter. */
import clsx from 'clsx';
import { useEffect, useRef } from 'react';

export function PixelImage({
  pixels,
  size,
  label,
  className,
}: {
  /** [size, size, 3], row-major bytes. The same array until the image changes. */
  pixels: Uint8Array;
  /** Pixels a side. */
  size: number;
  /** What it shows; null where the text beside it says it. */
  label: string | null;
  /** Its width and height on the page. */
  className: string;
}) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(size, size);
    for (let pixel = 0; pixel < size * size; pixel++) {
      image.data.set(pixels.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
      image.data[pixel * 4 + 3] = 255;
    }
    context.putImageData(image, 0, 0);
  }, [pixels, size]);
  const text = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <canvas
      ref={ref}
      width={size}
      height={size}
      {...text}
      className={clsx('flex-none rounded-1 bg-sunken [image-rendering:pixelated]', className)}
    />
  );
}
