/** The parts of content/AUTHORING.md that are written from the vocabulary, by the names of their regions. */
import { FRONT_MATTER_FILES } from '../../lib/content/authoring/front-matter-files';
import { listFields } from '../../lib/content/authoring/list-fields';
import { MODE_PARTS, type PartRule } from '../../lib/content/sections/section-parts';
import { sayType, type AttributeRule } from '../../lib/content/vocabulary/attribute';
import { CODE_LANGUAGES, CODE_META } from '../../lib/content/vocabulary/code-blocks';
import type { ElementRule } from '../../lib/content/vocabulary/element-rule';
import {
  sayPlace,
  tagOf,
  VOCABULARY_GROUPS,
  type VocabularyGroup,
} from '../../lib/content/vocabulary/groups';
import { QUESTION_KINDS } from '../../lib/content/vocabulary/question-kinds';
import { MODES } from '../../lib/core/modes/registry';
import { writeFence, writeTable } from './markdown-table';

export const REGIONS: Readonly<Record<string, () => string>> = {
  'front matter': writeFrontMatter,
  kinds: writeKinds,
  parts: writeParts,
  vocabulary: () => writeGroups(VOCABULARY_GROUPS.filter(({ id }) => !FIGURES.includes(id))),
  'code blocks': writeCodeBlocks,
  figures: () => writeGroups(VOCABULARY_GROUPS.filter(({ id }) => FIGURES.includes(id))),
};

const FIGURES = ['figures-of-runs', 'other-figures'];

function writeFrontMatter(): string {
  return FRONT_MATTER_FILES.map((file) => {
    const rows = listFields(file).map(({ path, type, required, fallback, meaning }) => [
      `\`${path}\``,
      type,
      meaning,
      required ? 'needed' : (fallback ?? 'optional'),
    ]);
    return [
      `### ${file.name.charAt(0).toUpperCase()}${file.name.slice(1)}`,
      file.meaning,
      writeTable(FIELD_HEADS, rows),
      writeFence('yaml', file.example),
    ].join('\n\n');
  }).join('\n\n');
}

const FIELD_HEADS = ['field', 'takes', 'what it is', 'without it'];

function writeKinds(): string {
  return Object.entries(QUESTION_KINDS)
    .map(([kind, { title, rules, source }]) => {
      const name = kind === 'single' ? '`kind="single"`, or no `kind`.' : `\`kind="${kind}"\`.`;
      return [`### ${title}`, `${name} ${rules}`, writeFence('mdx', source)].join('\n\n');
    })
    .join('\n\n');
}

function writeParts(): string {
  const rows = Object.values(MODES).flatMap(({ id, title }) =>
    Object.entries(MODE_PARTS[id] ?? {}).map(([part, rule], place) => [
      place === 0 ? `\`${id}\` (${title})` : '',
      `\`${part}\``,
      `${rule.meaning}${rule.required ? '' : ' (may be missing)'}`,
      sayChecks(rule),
    ]),
  );
  return writeTable(['mode', 'part', 'what belongs there', 'checks'], rows);
}

function sayChecks({ checks: [fewest, most] }: PartRule): string {
  return fewest === most ? `${fewest}` : `${fewest} or ${most}`;
}

function writeGroups(groups: readonly VocabularyGroup[]): string {
  return groups
    .map(({ title, intro, elements }) =>
      [
        `### ${title}`,
        intro,
        ...Object.entries(elements).map(([name, rule]) => writeElement(name, rule)),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function writeElement(name: string, rule: ElementRule): string {
  const { meaning, attributes, examples } = rule;
  // Questions stand with their kinds.
  const isShown = !examples.some(({ source }) => source.startsWith('<Question'));
  return [
    `**\`${tagOf(name, rule)}\`** ${meaning} ${sayPlace(rule)}`,
    ...(Object.keys(attributes).length === 0 ? [] : [writeAttributes(attributes)]),
    ...(isShown ? [writeFence('text', examples[0]!.source)] : []),
  ].join('\n\n');
}

function writeAttributes(attributes: Readonly<Record<string, AttributeRule>>): string {
  return writeTable(
    ['attribute', 'takes', 'what it is', 'without it'],
    Object.entries(attributes).map(([name, { required, type, meaning, fallback }]) => [
      `\`${name}\``,
      sayType(type),
      meaning,
      required ? 'needed' : (fallback ?? 'optional'),
    ]),
  );
}

function writeCodeBlocks(): string {
  const languages = CODE_LANGUAGES.map((name) => `\`${name}\``).join(', ');
  return [
    `Code blocks name their language, one of ${languages}. Behind it may stand:`,
    writeAttributes(CODE_META),
  ].join('\n\n');
}
