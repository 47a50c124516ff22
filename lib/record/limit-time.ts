/** Waiting for a browser that may never answer. */
import { SlowStorageError } from './explain-failure';

/** As the promise, or rejects with SlowStorageError when it takes longer. What it comes to after that is ignored. */
export function limitTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SlowStorageError('no answer')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Resolves with the promise, or when the learner should not wait any longer; `onSlow` is called then. */
export function waitPatiently(
  promise: Promise<void>,
  ms: number,
  onSlow: () => void,
): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      onSlow();
      resolve();
    }, ms);
    void promise.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
