'use client';
/** Numbers as a picture: a square of the page for each, from black for the lowest to white for the highest. */
import { useEffect, useRef } from 'react';

export interface Picture {
  width: number;
  height: number;
  /** RGBA. */
  pixels: Uint8ClampedArray<ArrayBuffer>;
}

export function TensorCanvas({
  picture,
  label,
  className,
}: {
  picture: Picture;
  /** Empty where a text beside it says the same. */
  label: string;
  className?: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { width, height, pixels } = picture;
    canvas.current?.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      width={picture.width}
      height={picture.height}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className={`block [image-rendering:pixelated] ${className ?? ''}`}
    />
  );
}
