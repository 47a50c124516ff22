/** The training worker's entry: requests in, events out. What happens with them is in training-session.ts. */
import type { TrainingEvent } from '../messages';
import { createBrowserSession } from './create-browser-session';
import { parseRequest } from './parse-request';
import { toProblem } from './training-failure';

const emit = (event: TrainingEvent): void => self.postMessage(event);
const session = createBrowserSession(emit);

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const request = parseRequest(data);
  if (!request.ok) {
    emitFailure(request.error.runId, request.error.message);
    return;
  }
  const runId = 'runId' in request.value ? request.value.runId : null;
  session.handle(request.value).catch((error: unknown) => {
    emitFailure(runId, toProblem(error, `handling "${request.value.type}"`).message);
  });
};

function emitFailure(runId: string | null, message: string): void {
  const problem = { kind: 'engine', message } as const;
  emit(runId ? { type: 'failed', runId, problem } : { type: 'probe-failed', problem });
}
