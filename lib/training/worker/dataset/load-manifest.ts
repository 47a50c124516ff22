/** Fetches and checks the manifest. It is small and its name never changes, so it is always asked for anew. */
import { messageOf } from '../message-of';
import { TrainingFailure } from '../training-failure';
import { fetchBytes } from './fetch-bytes';
import { MANIFEST_FILE } from './image-format';
import { manifestSchema, type Manifest } from './manifest';

export async function loadManifest(baseUrl: string, signal: AbortSignal): Promise<Manifest> {
  const url = new URL(MANIFEST_FILE, baseUrl).href;
  const bytes = await fetchTwice(url, signal);
  const parsed = manifestSchema.safeParse(parseJson(bytes));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new TrainingFailure(
    'dataset',
    `The list of images (${url}) is not what this version of the site expects: at ${issue.path.join('.') || 'the top'}, ${issue.message}. Reload the page; if that does not help, run \`npm run prepare-assets\` on the server.`,
  );
}

async function fetchTwice(url: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await fetchBytes(url, { cache: 'no-cache', signal });
  } catch {
    signal.throwIfAborted();
  }
  try {
    return await fetchBytes(url, { cache: 'reload', signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new TrainingFailure(
      'dataset',
      `The list of images (${url}) could not be loaded: ${messageOf(error)}. Check the connection and start again.`,
    );
  }
}

/** Undefined for what is no JSON; the schema then says so. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
