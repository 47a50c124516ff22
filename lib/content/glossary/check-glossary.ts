/** Reads the glossary, which is front matter and nothing else. How a text uses a term is checked in check-terms.ts. */
import * as z from 'zod';
import { suggestName } from '../nearest-name';
import { isId } from '../pattern-context';
import { placeText } from '../place-text';
import { createReport, type Problem } from '../problem';
import { readHead } from '../read-head';
import type { SourceFile } from '../source-file';

/** In UTF-16 units; a definition is read in one glance beside a text. */
const NAME_LENGTH = 40;
const TEXT_LENGTH = 280;

export const glossarySchema = z.object({
  terms: z
    .array(
      z.object({
        /** Names the term in texts and addresses. */
        id: z.string().min(1),
        name: z.string().min(1),
        /** Plain text. */
        text: z.string().min(1),
        /** `course/pattern` of the pattern that teaches it. */
        pattern: z.string().min(1).optional(),
      }),
    )
    .min(1),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>['terms'][number];
export type Glossary = readonly GlossaryTerm[];

export interface CheckedGlossary {
  state: 'missing' | 'unreadable' | 'read';
  /** Sorted by name; empty where there is nothing to read. */
  terms: Glossary;
  /** Of its file. */
  problems: readonly Problem[];
}

/** `file` is undefined where no glossary is written. */
export function checkGlossary(
  file: SourceFile | undefined,
  patternIds: readonly string[],
): CheckedGlossary {
  if (file === undefined) return { state: 'missing', terms: [], problems: [] };
  const report = createReport(file.path);
  const fields = readHead({ file, report }, glossarySchema);
  if (fields === null) return { state: 'unreadable', terms: [], problems: report.problems };
  const { terms } = fields;
  for (const [index, term] of terms.entries()) {
    const place = placeText(file.source, `id: ${term.id}`, 'last');
    for (const message of explain(term, terms.slice(0, index), patternIds)) {
      report.add(place, message, 'front matter');
    }
  }
  return {
    state: 'read',
    terms: [...terms].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    problems: report.problems,
  };
}

function explain(
  { id, name, text, pattern }: GlossaryTerm,
  before: Glossary,
  patternIds: readonly string[],
): string[] {
  const problems: string[] = [];
  if (!isId(id)) {
    problems.push(`the id "${id}" is not usable. Write lower-case words joined by hyphens.`);
  }
  if (before.some((term) => term.id === id)) {
    problems.push(`"terms" has the id "${id}" twice. Keep one.`);
  }
  const namesake = before.find((term) => isSameName(term.name, name));
  if (namesake) {
    problems.push(
      `the terms "${namesake.id}" and "${id}" are both called "${name}". Keep one, or give one another name.`,
    );
  }
  if (name.length > NAME_LENGTH) {
    problems.push(
      `the name of "${id}" has ${name.length} characters, expected at most ${NAME_LENGTH}. Shorten it.`,
    );
  }
  if (text.length > TEXT_LENGTH) {
    problems.push(
      `the text of "${id}" has ${text.length} characters, expected at most ${TEXT_LENGTH}. Shorten it.`,
    );
  }
  if (pattern !== undefined && !patternIds.includes(pattern)) {
    problems.push(
      `the term "${id}" names the pattern "${pattern}", which does not exist.${suggestName(pattern, patternIds)} The patterns are ${patternIds.join(', ')}.`,
    );
  }
  return problems;
}

/** Case does not matter. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
