/** What the record's database holds beside events, parsed: any of it may be missing or damaged, and then something harmless takes its place. */

/** Null where there is none. */
export function parseId(stored: unknown): string | null {
  return typeof stored === 'string' && stored !== '' ? stored : null;
}

export function parseCount(stored: unknown): number {
  return typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 ? stored : 0;
}

export function parseNames(stored: unknown): string[] {
  return Array.isArray(stored) && stored.every((one) => typeof one === 'string') ? stored : [];
}

/** The text of a snapshot; null where it has none. */
export function parseSnapshot(stored: unknown): string | null {
  return hasText(stored, 'text') ? stored.text : null;
}

export function parseQuarantined(stored: unknown): { id: string; reason: string } | null {
  return hasText(stored, 'id') && hasText(stored, 'reason')
    ? { id: stored.id, reason: stored.reason }
    : null;
}

function hasText<Key extends string>(value: unknown, key: Key): value is Record<Key, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    key in value &&
    typeof Object(value)[key] === 'string'
  );
}
