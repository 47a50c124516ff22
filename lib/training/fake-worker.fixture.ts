/** A training worker for tests that only writes down what it is asked, and says what it is told to say. */
import type { TrainingWorker } from './client';
import type { TrainingEvent, TrainingRequest } from './messages';

export interface FakeWorker extends TrainingWorker {
  requests: TrainingRequest[];
  isTerminated: boolean;
  /** Sends an event to the page. */
  say(event: TrainingEvent): void;
  breakDown(message: string): void;
}

export function aWorker(): FakeWorker {
  const requests: TrainingRequest[] = [];
  const worker: FakeWorker = {
    requests,
    isTerminated: false,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (request: TrainingRequest) => void requests.push(request),
    terminate() {
      worker.isTerminated = true;
    },
    say(event) {
      const handler = worker.onmessage as ((message: { data: TrainingEvent }) => void) | null;
      handler?.({ data: event });
    },
    breakDown(message) {
      const handler = worker.onerror as ((event: Partial<ErrorEvent>) => void) | null;
      handler?.({ message, preventDefault() {} });
    },
  };
  return worker;
}
