/** Moves in a list of ids. Pure; how a learner asks for them is decided in ordering-fields.tsx. */

/** The list with `id` at `place` (0 for the first; held within the list). The same list where nothing moves. */
export function moveItem(ids: readonly string[], id: string, place: number): readonly string[] {
  const from = ids.indexOf(id);
  const to = Math.max(0, Math.min(ids.length - 1, place));
  if (from < 0 || from === to) return ids;
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** What the learner made of the order that was shown; that order where the answer belongs to other items. */
export function currentOrder(
  shown: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  const isOrder =
    chosen.length === shown.length &&
    new Set(chosen).size === chosen.length &&
    chosen.every((id) => shown.includes(id));
  return isOrder ? chosen : shown;
}
