/** What `npm run new` is asked for, as typed data: each flag with the values that it may have. */
import * as z from 'zod';
import { suggestName } from '../../lib/content/nearest-name';
import { isId } from '../../lib/content/pattern-context';
import { QUESTION_POOLS } from '../../lib/content/types';
import { DIFFICULTIES } from '../../lib/content/vocabulary';
import { MODE_IDS, type ModeId } from '../../lib/core/modes';
import { KIND_IDS } from '../../lib/core/quiz';
import { err, ok, type Result } from '../../lib/core/result';
import type { Flags, Started } from './read-flags';
import { toTitle } from './words';

/** Sentences about a value, to follow the name of its flag. */
const NO_NAME = (name: string) =>
  `is "${name}". Expected lower-case words joined by hyphens, such as batch-size-selection.`;
const NO_CHOICE = (value: unknown, known: readonly string[]) =>
  typeof value === 'string'
    ? `is "${value}".${suggestName(value, known)} Expected one of: ${known.join(', ')}.`
    : `is missing. Expected one of: ${known.join(', ')}.`;

const nameSchema = z
  .string({ error: 'is missing.' })
  .refine(isId, { error: ({ input }) => NO_NAME(String(input)) });

const NO_NAMES = 'is missing. Expected a list, such as count-the-steps,choose-a-size.';

const namesSchema = z
  .string({ error: NO_NAMES })
  .min(1, { error: NO_NAMES })
  .transform((text, context) => {
    const names = splitList(text);
    for (const name of names.filter((one) => !isId(one))) {
      context.issues.push({ code: 'custom', input: name, message: NO_NAME(name) });
    }
    return [...new Set(names)];
  });

const modesSchema = z.string().transform((text, context): ModeId[] => {
  const names = splitList(text);
  for (const name of names) {
    if (name === 'all' || MODE_IDS.some((mode) => mode === name)) continue;
    const message = `name "${name}", which is no mode.${suggestName(name, MODE_IDS)} Expected all, or some of: ${MODE_IDS.join(', ')}.`;
    context.issues.push({ code: 'custom', input: name, message });
  }
  return MODE_IDS.filter((mode) => names.includes('all') || names.includes(mode));
});

function oneOf<const T extends readonly string[]>(known: T) {
  return z.enum(known, { error: ({ input }) => NO_CHOICE(input, known) });
}

const place = { course: nameSchema, pattern: nameSchema };
/** Without an objective, the first of the pattern. */
const proof = { ...place, id: nameSchema, objective: nameSchema.optional() };

const patternSchema = z
  .object({
    ...place,
    title: z.string().optional(),
    objectives: namesSchema,
    misconceptions: namesSchema,
    modes: modesSchema.default(['learn']),
  })
  .transform((request) => ({
    what: 'pattern' as const,
    ...request,
    title: request.title ?? toTitle(request.pattern),
  }));

const lessonSchema = z
  .object({ ...place, mode: oneOf(MODE_IDS) })
  .transform((request) => ({ what: 'lesson' as const, ...request }));

const experimentSchema = z
  .object(place)
  .transform((request) => ({ what: 'lesson' as const, ...request, mode: 'experiment' as const }));

const questionSchema = z
  .object({
    ...proof,
    pool: oneOf(QUESTION_POOLS),
    kind: oneOf(KIND_IDS).optional(),
    difficulty: oneOf(DIFFICULTIES).default('easy'),
  })
  .transform(({ kind, ...request }) => ({
    what: 'question' as const,
    ...request,
    kind: kind ?? (request.pool === 'try' ? ('blanks' as const) : ('single' as const)),
  }));

const cardSchema = z.object(proof).transform((request) => ({ what: 'card' as const, ...request }));

const SCHEMAS = {
  pattern: patternSchema,
  lesson: lessonSchema,
  experiment: experimentSchema,
  question: questionSchema,
  card: cardSchema,
} satisfies Record<Started, z.ZodType>;

export type NewRequest = z.output<(typeof SCHEMAS)[Started]>;
export type NewPattern = z.output<typeof patternSchema>;
export type NewLesson = z.output<typeof lessonSchema>;
export type NewQuestion = z.output<typeof questionSchema>;
export type NewCard = z.output<typeof cardSchema>;

/** The error is a sentence on the first flag that is wrong. */
export function parseRequest(what: Started, flags: Flags): Result<NewRequest, string> {
  const parsed = SCHEMAS[what].safeParse(flags);
  if (parsed.success) return ok(parsed.data);
  const { path, message } = parsed.error.issues[0]!;
  return err(`--${String(path[0])} ${message}`);
}

function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}
