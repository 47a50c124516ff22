/** A file to import in words: what it would bring, by pattern and kind, and whose entries they are. */
import type { LearningEvent } from '@/lib/core/progress';
import type { ReadyImport } from '@/lib/record/use-record';
import { countThings, formatWhen } from '../format-figures';

type Kind = ReadyImport['contents'][number];
type ImportedProfile = ReadyImport['profiles'][number];

const KINDS: Record<LearningEvent['type'], string> = {
  opened: 'lessons opened',
  read: 'lessons read',
  answered: 'answers',
  'test-started': 'pattern tests started',
  'test-answered': 'answers to pattern tests',
  'test-handed-in': 'pattern tests handed in',
  'test-graded': 'results of pattern tests',
  'challenge-started': 'challenges started',
  'challenge-progressed': 'steps of challenges',
  'challenge-finished': 'challenges finished',
  'card-reviewed': 'review cards rated',
  'check-answered': 'checks of lessons',
  'run-finished': 'runs',
  'run-tested': 'test figures of runs',
  'run-predicted': 'predictions of runs',
  'run-noted': 'names and notes of runs',
  reset: 'resets',
  removed: 'deletions',
  undone: 'changes taken back',
  'profile-named': 'names of learners',
  'profiles-joined': 'joined learners',
  imported: 'imports',
  exported: 'exports',
};

/** "Exported on 23 Nov 2026, 15:04." or that the file does not say so. */
export function sayOrigin({ exportedAt }: ReadyImport): string {
  return exportedAt
    ? `Exported on ${formatWhen(exportedAt)}.`
    : 'The first line, which says when it was exported, is missing or damaged.';
}

/** What the import would do, in sentences. */
export function sayEffect({ newEvents, known, changed }: ReadyImport): string[] {
  const same = known - changed;
  const sentences = [
    newEvents > 0
      ? `${countThings(newEvents, 'entry is', 'entries are')} new and would be added.`
      : 'Nothing in it is new.',
  ];
  if (same > 0)
    sentences.push(
      `${countThings(same, 'entry is known already and stays', 'entries are known already and stay')}.`,
    );
  if (changed > 0)
    sentences.push(
      `${countThings(changed, 'entry differs', 'entries differ')} from what is here under the same id: one version stays, the other is set apart.`,
    );
  return sentences;
}

/** "Learning rate selection: answers" */
export function sayKind({ pattern, type }: Kind, nameOfPattern: (id: string) => string): string {
  return pattern === null ? capital(KINDS[type]) : `${nameOfPattern(pattern)}: ${KINDS[type]}`;
}

/**
 * "Ada: 12 entries, of the learner whose turn it is." `goesOn`: the device is new, and this learner
 * goes on here.
 */
export function sayProfile(
  { name, place, newEvents, known }: ImportedProfile,
  goesOn: boolean,
): string {
  const who = name ?? 'A learner without a name';
  const entries = countThings(newEvents + known, 'entry', 'entries');
  if (goesOn)
    return `${who}: ${entries}. Nobody has begun on this device, so this learner goes on here.`;
  switch (place) {
    case 'current':
      return `${who}: ${entries}, of the learner whose turn it is.`;
    case 'here':
      return `${who}: ${entries}, of another learner on this device.`;
    case 'elsewhere':
      return `${who}: ${entries}, not on this device yet. They are kept apart; if this is you, say so afterwards under “Learners on this device”.`;
    default:
      return place satisfies never;
  }
}

/** How many lines of the file are left out. */
export function countProblems({ problems, unlistedProblems }: ReadyImport): number {
  return problems.length + unlistedProblems;
}

/** What the button says: that only good lines are taken, where there are others. */
export function sayAgreement(preview: ReadyImport): string {
  const { newEvents, changed } = preview;
  const good = countProblems(preview) > 0 ? 'good ' : '';
  return `Import the ${countThings(newEvents + changed, `${good}entry`, `${good}entries`)}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
