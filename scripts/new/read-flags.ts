/** The command line of `npm run new` as what to start and what was said about it; only the names of flags are checked. */
import { parseArgs } from 'node:util';
import { suggestName } from '../../lib/content/nearest-name';
import { err, ok, type Result } from '../../lib/core/result';

export const STARTED = ['pattern', 'lesson', 'question', 'card', 'experiment'] as const;
export type Started = (typeof STARTED)[number];

const text = { type: 'string' } as const;
const OPTIONS = {
  course: text,
  pattern: text,
  title: text,
  objectives: text,
  misconceptions: text,
  modes: text,
  mode: text,
  pool: text,
  id: text,
  kind: text,
  objective: text,
  difficulty: text,
};

export type FlagName = keyof typeof OPTIONS;
export type Flags = Partial<Record<FlagName, string>>;

/** The error is a sentence. Without a word a pattern is started. */
export function readFlags(
  args: readonly string[],
): Result<{ what: Started; flags: Flags }, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    const [word = 'pattern', stray] = positionals;
    const what = STARTED.find((name) => name === word);
    if (what === undefined) {
      return err(
        `Nothing called "${word}" can be started.${suggestName(word, STARTED)} Expected one of: ${STARTED.join(', ')}.`,
      );
    }
    if (stray !== undefined) {
      return err(`"${stray}" belongs to no flag. Write lists with commas and without spaces.`);
    }
    return ok({ what, flags: values });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return err(error.message);
  }
}
