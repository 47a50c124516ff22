/** Builders for tests: a shard of 1,000 images with its manifest entry, and the browser's ways to get at it. */
import { createHash } from 'node:crypto';
import type { Picture } from './decode-shard';
import { IMAGE_BYTES, IMAGE_SIZE, TILE_COLUMNS } from './image-format';
import type { Shard } from './manifest';
import type { ShardCache } from './shard-cache';

export interface FakeShard {
  entry: Shard;
  /** Stands for the file; no decoder could read it. */
  webp: Uint8Array<ArrayBuffer>;
  /** [1000, 32, 32, 3]. */
  pixels: Uint8Array;
  /** What a decoder makes of the file. */
  picture: Picture;
}

/** Image i of the shard is filled with (i + number) mod 251, so that no two neighbours are equal. */
export function aShard(split: 'train' | 'test' = 'train', number = 0): FakeShard {
  const name = `${split}-${String(number).padStart(2, '0')}`;
  const pixels = new Uint8Array(1_000 * IMAGE_BYTES);
  for (let image = 0; image < 1_000; image++) {
    pixels.fill((image + number) % 251, image * IMAGE_BYTES, (image + 1) * IMAGE_BYTES);
  }
  const webp = new TextEncoder().encode(`the file of ${name}`);
  const entry: Shard = {
    name,
    split,
    file: `${name}.${sha256(webp).slice(0, 8)}.webp`,
    bytes: webp.length,
    sha256: sha256(webp),
    pixelsSha256: sha256(pixels),
    images: 1_000,
    labels: '0123456789'.repeat(100),
    classCounts: Array.from({ length: 10 }, () => 100),
  };
  return { entry, webp, pixels, picture: drawPicture(number) };
}

function drawPicture(number: number): Picture {
  const width = TILE_COLUMNS * IMAGE_SIZE;
  const height = (1_000 / TILE_COLUMNS) * IMAGE_SIZE;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    const image = Math.floor(y / IMAGE_SIZE) * TILE_COLUMNS + Math.floor(x / IMAGE_SIZE);
    data.fill((image + number) % 251, at, at + 3);
  }
  return { data, width, height, order: [0, 1, 2] };
}

/** In memory; `keeps` and entries as given. */
export function aCache(entries: Record<string, Uint8Array<ArrayBuffer>> = {}): ShardCache & {
  entries: Map<string, Uint8Array<ArrayBuffer>>;
} {
  const kept = new Map(Object.entries(entries));
  return {
    entries: kept,
    keeps: true,
    read: async (url) => kept.get(url) ?? null,
    has: async (url) => kept.has(url),
    async write(url, bytes) {
      kept.set(url, bytes);
    },
  };
}

export type FakeAnswer = Uint8Array<ArrayBuffer> | string | number | Error;

/** A `fetch` that gives each answer of a URL once, the last one for ever; a number is a status without content. */
export function aServer(answers: Record<string, FakeAnswer[]>): {
  fetch: typeof fetch;
  /** URL and cache mode of each request. */
  requests: string[];
} {
  const requests: string[] = [];
  return {
    requests,
    async fetch(input, init) {
      const url = String(input);
      requests.push(`${url} ${init?.cache}`);
      const queue = answers[url] ?? [404];
      const answer = queue.length > 1 ? queue.shift()! : queue[0]!;
      if (answer instanceof Error) throw answer;
      return typeof answer === 'number'
        ? new Response(null, { status: answer })
        : new Response(answer);
    },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
