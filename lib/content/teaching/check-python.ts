/** Parses every Python block with the Python of this machine: one process for all of them, and nothing is run. */
import { spawn } from 'node:child_process';
import * as z from 'zod';
import type { Problem } from '../problem';
import type { PythonBlock } from './list-python';

export interface PythonCheck {
  problems: Problem[];
  /** Why nothing was checked, as a sentence; null where it was. */
  skipped: string | null;
}

/** `ast.parse` reads the syntax and executes nothing. A block may be indented as a whole. */
const SCRIPT = `
import ast, json, sys, textwrap, warnings
warnings.simplefilter("ignore")
found = []
for index, code in enumerate(json.load(sys.stdin)):
    try:
        ast.parse(textwrap.dedent(code))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        found.append({
            "index": index,
            "line": getattr(error, "lineno", None) or 1,
            "column": getattr(error, "offset", None) or 1,
            "message": getattr(error, "msg", None) or str(error),
        })
json.dump(found, sys.stdout)
`;

const answerSchema = z.array(
  z.object({ index: z.number(), line: z.number(), column: z.number(), message: z.string() }),
);

export async function checkPython(
  blocks: readonly PythonBlock[],
  command = 'python3',
): Promise<PythonCheck> {
  if (blocks.length === 0) return { problems: [], skipped: null };
  const output = await runScript(command, JSON.stringify(blocks.map(({ code }) => code)));
  if (output === null) {
    return {
      problems: [],
      skipped: `${command} is not on this machine, so no Python block was parsed.`,
    };
  }
  const answers = answerSchema.parse(JSON.parse(output));
  return {
    skipped: null,
    problems: answers.map(({ index, line, column, message }) => {
      const { file, at, isVerbatim } = blocks[index]!;
      return {
        file,
        line: at.line + line,
        column: isVerbatim ? at.column - 1 + Math.max(1, column) : at.column,
        message: `Python cannot read this: ${message}. Correct it, or call the block "text".`,
      };
    }),
  };
}

/** What the script prints; null where there is no such command. */
function runScript(command: string, input: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, ['-c', SCRIPT], { stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.stdin.on('error', () => undefined);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(null);
      else reject(error);
    });
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      // 127: a shim on the path that leads to no Python.
      else if (code === 127) resolve(null);
      else reject(new Error(`${command} failed on the content's code blocks: ${complaint.trim()}`));
    });
    child.stdin.end(input);
  });
}
