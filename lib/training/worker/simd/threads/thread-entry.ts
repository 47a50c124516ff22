/** The entry of a thread: gets the network once, says that it is ready, and works from then on. */
import { serveJobs } from './serve-jobs';
import { listPrograms, openShare, READY, type ThreadSetup } from './thread-setup';

// Both ends come from one build, so the type of the message needs no check here.
self.onmessage = ({ data }: MessageEvent<ThreadSetup>) => {
  const share = openShare(data);
  self.postMessage(READY);
  serveJobs(listPrograms(data.network), share);
};
