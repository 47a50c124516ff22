/** Compiles a checked text to code for `evaluateMdx`, from the cache where the same text was compiled before. */
import { createHash } from 'node:crypto';
import { bundleMDX } from 'mdx-bundler';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import packageJson from '@/package.json' with { type: 'json' };
import type { CheckedText } from './check-text-file';
import type { Glossary } from './glossary/check-glossary';
import { defineTerms } from './glossary/define-terms';
import { highlightCode } from './highlight-code';
import { showBlanks } from './kinds/blanks/show-blanks';
import { markHeadings } from './mark-headings';
import { nameQuestionParts } from './name-question-parts';
import { nameCheckParts } from './sections/name-check-parts';
import { readThroughCache } from './text-cache';

/** Raised whenever the plugins of this folder give other code for the same text. */
const PIPELINE_VERSION = 3;

/** Packages that shape the compiled code. */
const { dependencies } = packageJson;
const TOOLS = [
  'esbuild',
  'katex',
  'mdx-bundler',
  'rehype-katex',
  'remark-gfm',
  'remark-math',
  'shiki',
] as const;

/** `cacheFolder` is absolute; terms get their definitions from `glossary`. Fails with the name of the file when the compiler refuses what the check let pass. */
export async function compileText(
  { file, body }: Pick<CheckedText, 'file' | 'body'>,
  cacheFolder: string,
  glossary: Glossary = [],
): Promise<string> {
  return readThroughCache(cacheFolder, keyOf(body, glossary), async () => {
    try {
      return await compile(body, glossary);
    } catch (error) {
      throw new Error(`${file} passed the check but cannot be compiled.`, { cause: error });
    }
  });
}

async function compile(body: string, glossary: Glossary): Promise<string> {
  const { code } = await bundleMDX({
    source: body,
    cwd: process.cwd(),
    // A failure is thrown, with its place; it is not printed as well.
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    mdxOptions: (options) => ({
      ...options,
      // Front matter is already taken off. Questions come first: later plugins see their parts.
      remarkPlugins: [
        [defineTerms, glossary],
        nameQuestionParts,
        remarkGfm,
        remarkMath,
        markHeadings,
        nameCheckParts,
      ],
      rehypePlugins: [
        [rehypeKatex, { strict: 'error', throwOnError: true }],
        highlightCode,
        showBlanks,
      ],
    }),
  });
  return code;
}

function keyOf(body: string, glossary: Glossary): string {
  const versions = TOOLS.map((name) => `${name}@${dependencies[name]}`);
  return createHash('sha256')
    .update(
      JSON.stringify([PIPELINE_VERSION, versions, body, body.includes('<Term') ? glossary : []]),
    )
    .digest('hex');
}
