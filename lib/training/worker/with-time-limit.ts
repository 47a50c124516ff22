/** Waits for something that may never come, such as an answer from a lost GPU. */

/** @throws the error that `onTimeout` makes, after `limitMs`; the work itself cannot be ended. */
export async function withTimeLimit<T>(
  work: Promise<T>,
  limitMs: number,
  onTimeout: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(onTimeout()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
