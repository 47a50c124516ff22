/** Holds the sections of a lesson against the parts of its mode, and makes typed data of them. */
import type { Root } from 'mdast';
import type { ModeId } from '../../core/modes/mode-id';
import { isMdxElement, walk } from '../markdown';
import { suggestName } from '../nearest-name';
import type { PatternContext } from '../pattern-context';
import type { Report } from '../problem';
import type { LessonSection } from '../types';
import { checkNames, listNames } from './list-names';
import { outlineLesson, type SectionOutline } from './outline-lesson';
import { readCheck } from './read-check';
import { MODE_PARTS, type CheckCount, type PartRules } from './section-parts';

/** None for a mode without parts. `body` is the text that the tree's offsets count in. Problems are in `report`. */
export function checkSections(
  tree: Root,
  body: string,
  mode: ModeId,
  pattern: PatternContext,
  report: Report,
): LessonSection[] {
  const rules = MODE_PARTS[mode];
  if (rules === undefined) return [];
  const outline = outlineLesson(tree);
  checkStrays(tree, outline, report);
  const sections = outline.map((section) => readSection(section, body, rules, pattern, report));
  // Where a section does not say what it is, it may be the one that seems to be missing.
  if (outline.every(({ attributes }) => Object.hasOwn(rules, attributes.part ?? ''))) {
    checkParts(sections, mode, rules, report);
  }
  return sections;
}

function readSection(
  section: SectionOutline,
  body: string,
  rules: PartRules,
  pattern: PatternContext,
  report: Report,
): LessonSection {
  const { id, title, heading, marker, attributes, checks } = section;
  const where = `section "${title}"`;
  const { part = '' } = attributes;
  const objectives = listNames(attributes.objectives);
  const mends = listNames(attributes.mends);
  const place = marker ?? heading;
  if (marker === null) {
    report.add(
      heading,
      `has no <Section>. Write <Section part="…" objectives="…" /> right below its heading; the parts of this mode are ${Object.keys(rules).join(', ')}.`,
      where,
    );
  } else if (part !== '' && !Object.hasOwn(rules, part)) {
    const parts = Object.keys(rules);
    report.add(
      marker,
      `unknown part "${part}".${suggestName(part, parts)} The parts of this mode are ${parts.join(', ')}.`,
      where,
    );
  }
  const { objectives: known, misconceptions } = pattern;
  const objective = { attribute: 'objectives', one: 'objective' };
  checkNames(objectives, objective, known, place, where, report);
  const misconception = { attribute: 'mends', one: 'misconception' };
  checkNames(mends, misconception, misconceptions, place, where, report);
  const rule = Object.hasOwn(rules, part) ? rules[part] : undefined;
  if (rule) checkCount(section, part, rule.checks, where, report);
  checkLast(section, where, report);
  return {
    id,
    title,
    part,
    objectives,
    mends,
    checks: checks.flatMap(
      (node, index) =>
        readCheck(node, index + 1, body, `check of "${title}"`, pattern, report) ?? [],
    ),
  };
}

function checkCount(
  { heading, checks }: SectionOutline,
  part: string,
  [fewest, most]: CheckCount,
  where: string,
  report: Report,
): void {
  const found = checks.length;
  if (found >= fewest && found <= most) return;
  const place = found > most ? (checks[most] ?? heading) : heading;
  if (most === 0) {
    report.add(place, `a section of the part "${part}" has no <Check>. Remove it.`, where);
  } else if (found === 0) {
    const what = fewest === 1 ? 'a <Check>' : `${fewest} times a <Check>`;
    report.add(place, `has no <Check>. Write ${what} at the end of the section.`, where);
  } else {
    const expected = fewest === most ? `${fewest}` : `at most ${most}`;
    report.add(
      place,
      `has ${found === 1 ? '1 check' : `${found} checks`}, expected ${expected}.`,
      where,
    );
  }
}

/** A check asks for what stands above it, so nothing but another check follows. */
function checkLast({ content, checks }: SectionOutline, where: string, report: Report): void {
  const last = content.findLastIndex((node) => !isMdxElement(node) || node.name !== 'Check');
  const early = checks.find((check) => content.findIndex((node) => node === check) < last);
  if (early) {
    report.add(early, 'the <Check> is not at the end of its section. Move it there.', where);
  }
}

/** Each tag has its place, and a tag elsewhere would be left out without a word. */
function checkStrays(tree: Root, sections: readonly SectionOutline[], report: Report): void {
  const placed = new Set(sections.flatMap(({ marker, checks }) => [marker, ...checks]));
  walk(tree, (node) => {
    if (!isMdxElement(node) || placed.has(node)) return;
    if (node.name === 'Section') {
      report.add(
        node,
        '<Section> stands right below a heading "## …" and nowhere else. Move it there.',
      );
    }
    if (node.name === 'Check') {
      report.add(
        node,
        '<Check> stands at the end of a section, inside nothing else. Move it there.',
      );
    }
  });
}

function checkParts(
  sections: readonly LessonSection[],
  mode: ModeId,
  rules: PartRules,
  report: Report,
): void {
  for (const [name, { required }] of Object.entries(rules)) {
    if (!required || sections.some(({ part }) => part === name)) continue;
    report.add(
      null,
      `the mode "${mode}" has no section of the part "${name}". Write one, with <Section part="${name}" …> below its heading.`,
    );
  }
}
