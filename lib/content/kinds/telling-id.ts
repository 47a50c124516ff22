/** Finds ids that would tell the key: they are in the page before anything is answered. */

/** Words that say whether an answer is right; with the fillers, nothing else may make up an id. */
const VERDICTS = new Set([
  'right',
  'correct',
  'wrong',
  'incorrect',
  'key',
  'answer',
  'true',
  'false',
  'solution',
  'distractor',
]);
const FILLERS = new Set(['the', 'is', 'not', 'choice', 'option', 'one', 'this']);

const PLACES = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'last']);
const THINGS = new Set(['the', 'item', 'step', 'part']);

/** What is wrong with the id of a choice, as the rest of a sentence; null where nothing is. */
export function explainTellingChoice(id: string): string | null {
  if (isMadeOf(id, VERDICTS, FILLERS)) {
    return 'of a choice gives the key away, since ids are in the page.';
  }
  if (/^[a-h]$/.test(id))
    return 'of a choice looks like a letter, and letters follow the order shown.';
  return null;
}

/** As `explainTellingChoice`, of an item that learners put in order. */
export function explainTellingItem(id: string): string | null {
  const tellsPlace = isMadeOf(id, PLACES, THINGS) || /^([a-h]|(item|step|part)-?\d+)$/.test(id);
  return tellsPlace
    ? 'of an item tells its place, since ids are in the page before the items are in order.'
    : null;
}

function isMadeOf(id: string, words: ReadonlySet<string>, fillers: ReadonlySet<string>): boolean {
  const parts = id
    .split('-')
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '');
  return (
    parts.some((part) => words.has(part)) &&
    parts.every((part) => words.has(part) || fillers.has(part))
  );
}
