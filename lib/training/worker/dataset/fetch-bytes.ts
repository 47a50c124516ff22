/** Fetches a file whole, and tells how far it is. */
import { messageOf } from '../message-of';

export interface FetchOptions {
  /** `reload` goes past the browser's caches. */
  cache: RequestCache;
  signal: AbortSignal;
  /** Bytes received since the last call. */
  onBytes?: (bytes: number) => void;
}

/** Throws with half a sentence, e.g. `the server answered 404`; an aborted signal's own reason passes through. */
export async function fetchBytes(
  url: string,
  { cache, signal, onBytes }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, { cache, signal });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.body
      ? await readStream(response.body, onBytes)
      : new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    signal.throwIfAborted();
    // fetch itself throws a TypeError with a text that differs from browser to browser.
    throw new Error(error instanceof TypeError ? 'the connection failed' : messageOf(error), {
      cause: error,
    });
  }
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  onBytes: (bytes: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    onBytes(part.value.length);
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
