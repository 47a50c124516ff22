/** What to tell an author of a text that passes the check and cannot be shown all the same. */
import * as z from 'zod';
import type { Problem } from '../problem';

const ADVICE = 'Undo the last change, or write it another way.';

/** What esbuild throws: lines count from 1, columns from 0. */
const compilerError = z.object({
  errors: z.tuple(
    [
      z.object({
        text: z.string(),
        location: z.object({ line: z.number(), column: z.number() }).nullable(),
      }),
    ],
    z.unknown(),
  ),
});

/** `error` is what `compileText` threw: the compiler's own error is its cause. */
export function explainCompileFailure(file: string, error: unknown): Problem {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const parsed = compilerError.safeParse(cause);
  const [first] = parsed.success ? parsed.data.errors : [];
  const reason = first?.text ?? (cause instanceof Error ? cause.message : String(cause));
  return {
    file,
    line: first?.location?.line ?? 1,
    column: (first?.location?.column ?? 0) + 1,
    message: `passes the check, but cannot be compiled: ${asSentence(reason)} ${ADVICE}`,
  };
}

/** `message` is that of the error which took the place of the page. */
export function explainPageFailure(file: string, message: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    message: `passes the check, but its page fails: ${asSentence(message)} ${ADVICE}`,
  };
}

/** Its first line, with a full stop. */
function asSentence(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.endsWith('.') ? line : `${line}.`;
}
