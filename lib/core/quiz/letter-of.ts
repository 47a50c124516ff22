/** Letters of choices, which follow from the order on the screen. No author types one. */

/** "A" for the first place. Throws for an id that is not in the order: that is a defect of content, found by the check. */
export function letterOf(order: readonly string[], id: string): string {
  const place = order.indexOf(id);
  if (place < 0) throw new Error(`choice "${id}" is not among ${order.join(', ')}`);
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
