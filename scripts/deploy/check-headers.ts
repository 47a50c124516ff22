/**
 * What a published site has to answer with, whatever stands between it and the visitor: isolation for
 * threads, the content security policy, and how long each kind of file may be kept.
 */
import * as z from 'zod';

/** A site's answer, as far as it is looked at. */
export type Fetch = (url: string) => Promise<Pick<Response, 'status' | 'headers' | 'text'>>;

interface Rule {
  header: string;
  /** What the value has to hold. */
  holds: string;
  /** What a visitor lacks without it. */
  why: string;
}

const EVERYWHERE: readonly Rule[] = [
  {
    header: 'cross-origin-opener-policy',
    holds: 'same-origin',
    why: 'training runs on one thread only',
  },
  {
    header: 'cross-origin-embedder-policy',
    holds: 'require-corp',
    why: 'training runs on one thread only',
  },
  {
    header: 'content-security-policy',
    holds: "'wasm-unsafe-eval'",
    why: 'pages may load what does not belong to the site, or the training step is shut out',
  },
  {
    header: 'x-content-type-options',
    holds: 'nosniff',
    why: 'a browser may take a file for something else',
  },
];
const FOR_EVER: Rule = {
  header: 'cache-control',
  holds: 'immutable',
  why: 'every visit loads the file again',
};

const manifestSchema = z.object({ shards: z.array(z.object({ file: z.string() })).min(1) });
const DATASET = '/dataset/cifar-10/';

/**
 * @param origin e.g. `https://tenfold.example`, without a slash at the end.
 * @returns a sentence for each header that is missing or wrong; empty where the site is served as it should be.
 */
export async function checkHeaders(origin: string, fetchPage: Fetch = fetch): Promise<string[]> {
  const problems: string[] = [];
  const ask = async (path: string, rules: readonly Rule[]): Promise<string> => {
    const response = await fetchPage(origin + path).catch((error: unknown) => {
      throw new Error(`${origin}${path} gave no answer. Is the site running there?`, {
        cause: error,
      });
    });
    if (response.status !== 200) problems.push(`${path}: answered ${response.status}, not 200.`);
    for (const { header, holds, why } of rules) {
      const value = response.headers.get(header);
      if (value?.includes(holds)) continue;
      problems.push(
        `${path}: ${header} ${value === null ? 'is missing' : `is "${value}"`}; it has to hold ${holds}, or ${why}.`,
      );
    }
    return response.text();
  };

  const home = await ask('/', EVERYWHERE);
  const script = /\/_next\/static\/[^"'\\ ]+\.js/.exec(home)?.[0];
  if (script) await ask(script, [...EVERYWHERE, FOR_EVER]);
  else problems.push('/: names no script below /_next/static/. Is this the site?');

  const manifest = manifestSchema.safeParse(
    parseJson(await ask(`${DATASET}manifest.json`, EVERYWHERE)),
  );
  if (manifest.success) {
    await ask(DATASET + manifest.data.shards[0]!.file, [...EVERYWHERE, FOR_EVER]);
  } else {
    problems.push(
      `${DATASET}manifest.json: is not the list of images. Run \`npm run prepare-assets\` on the server.`,
    );
  }
  return problems;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
