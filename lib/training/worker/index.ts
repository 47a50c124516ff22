/** The training worker's entry: requests in, events out. What happens with them is in training-session.ts. */
import type { TrainingEvent } from '../messages';
import { createBrowserSession } from './create-browser-session';
import { findAsker, parseRequest, type Asker } from './parse-request';
import { toProblem } from './training-failure';

const emit = (event: TrainingEvent): void => self.postMessage(event);
const session = createBrowserSession(emit);

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const request = parseRequest(data);
  if (!request.ok) {
    emitFailure(request.error, request.error.message);
    return;
  }
  session.handle(request.value).catch((error: unknown) => {
    const { message } = toProblem(error, `handling "${request.value.type}"`);
    emitFailure(findAsker(request.value), message);
  });
};

function emitFailure({ runId, sweepId }: Asker, message: string): void {
  const problem = { kind: 'engine', message } as const;
  if (runId !== null) emit({ type: 'failed', runId, problem });
  else if (sweepId !== null) emit({ type: 'sweep-failed', sweepId, problem });
  else emit({ type: 'probe-failed', problem });
}
