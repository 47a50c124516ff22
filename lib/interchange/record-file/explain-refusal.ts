/** Why nothing of a file could be read: sentences that say what was expected, what came and what to do. */
import { describe, parseLine } from './read-event-line';
import { RECORD_FILE_VERSION, RECORD_FORMAT } from './record-format';
import { EVENT_BEGINNING } from './split-lines';

const CHOOSE = 'Choose a file that this site exported; its name ends in ".jsonl".';
/** In UTF-16 units: as much of the beginning is looked at. */
const BEGINNING_LENGTH = 2_000;

export interface Refused {
  text: string;
  /** What the file says of itself, where it is newer than this page. */
  newerVersion: number | null;
  /** The first line's problem, if a line has one. */
  firstProblem: string | null;
}

export function explainRefusal({ text, newerVersion, firstProblem }: Refused): string {
  const content = text.trimStart();
  if (!content) return `This file is empty. ${CHOOSE}`;
  if (newerVersion !== null)
    return `This record was written by a newer version of this site (version ${newerVersion}; this page reads version ${RECORD_FILE_VERSION}), and nothing in it can be read here. Reload the page to get the newer version, then import the file again.`;
  const beginning = content.slice(0, BEGINNING_LENGTH);
  if (beginning.includes(RECORD_FORMAT) || beginning.includes(EVENT_BEGINNING))
    return `This is a record of this site, but no event in it can be read. ${firstProblem ?? ''}`.trim();
  if (/[\0\ufffd]/.test(beginning)) return `This is not a text file, so it is no record. ${CHOOSE}`;
  if (beginning.includes('//adlnet.gov/expapi/'))
    return `These are xAPI statements, which other systems read and this site does not. ${CHOOSE}`;
  const parsed = parseLine(content.split('\n', 1)[0]!);
  const came = parsed.kind === 'json' ? `is ${describe(parsed.value)}` : parsed.reason;
  return `This is not a record of this site: its first line ${came}, expected "format": "${RECORD_FORMAT}". ${CHOOSE}`;
}
