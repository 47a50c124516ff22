/** Makes typed data of a `<Card>`, and reports what keeps it from being a sound card. */
import type { Card } from '../core/quiz';
import { hashSource } from './hash-source';
import { plainText, type MdxElement } from './markdown';
import { suggestName } from './nearest-name';
import { isBackHeading, outlineCard, type CardOutline } from './outline-card';
import { checkObjective, claimId, type PatternContext } from './pattern-context';
import type { Report } from './problem';
import { listNames } from './sections/list-names';

/** `body` is the text that the node's offsets count in. Null when anything is wrong; the problems are in `report`. */
export function readCard(
  node: MdxElement,
  body: string,
  pattern: PatternContext,
  report: Report,
): Card | null {
  const before = report.problems.length;
  const outline = outlineCard(node);
  const { attributes, where, front, back } = outline;
  const mends = listNames(attributes.mends);
  claimId(attributes.id, 'card', node, where, pattern, report);
  checkObjective(attributes.objective, node, where, pattern, report);
  checkMends(mends, outline, pattern, report);
  checkSides(outline, report);
  if (report.problems.length > before) return null;
  return {
    id: attributes.id ?? '',
    objective: attributes.objective ?? '',
    mends,
    front: plainText(front).trim(),
    back: plainText(back).trim(),
    contentHash: hashSource(node, body),
  };
}

function checkMends(
  mends: readonly string[],
  { node, where }: CardOutline,
  { misconceptions: known }: PatternContext,
  report: Report,
): void {
  for (const [place, name] of mends.entries()) {
    if (mends.indexOf(name) < place) {
      report.add(node, `mends the misconception "${name}" twice. Name it once.`, where);
    } else if (known && !known.includes(name)) {
      report.add(
        node,
        `mends the unknown misconception "${name}".${suggestName(name, known)} Declare it in pattern.mdx, or name one of: ${known.join(', ')}.`,
        where,
      );
    }
  }
}

function checkSides({ node, where, front, back, headings }: CardOutline, report: Report): void {
  const [turn, ...more] = headings;
  if (!turn) {
    report.add(node, 'has no back. Write a line "### Back", then what the front asks for.', where);
    return;
  }
  for (const heading of headings.filter((one) => !isBackHeading(one))) {
    const written = `${'#'.repeat(heading.depth)} ${plainText([heading])}`;
    report.add(
      heading,
      `a card has no section "${written}". Its one heading is "### Back".`,
      where,
    );
  }
  for (const heading of more.filter(isBackHeading)) {
    report.add(heading, 'the heading "### Back" is written twice. Keep one.', where);
  }
  if (plainText(front).trim() === '') {
    report.add(node, 'the front is empty. Write what is asked above "### Back".', where);
  }
  if (plainText(back).trim() === '') {
    report.add(turn, 'the back is empty. Write the answer below "### Back".', where);
  }
}
