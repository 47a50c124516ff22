/** The parts of content/AUTHORING.md that are written from the vocabulary, by the names of their regions. */
import { FRONT_MATTER_FILES } from '../../lib/content/authoring/front-matter-files';
import {
  ATTRIBUTE_HEADS,
  FIELD_HEADS,
  rowsOfAttributes,
  rowsOfFields,
  rowsOfTask,
  type GuideRow,
} from '../../lib/content/authoring/guide-rows';
import { listPartRows, PART_HEADS } from '../../lib/content/authoring/part-rows';
import { CODE_LANGUAGES, CODE_META } from '../../lib/content/vocabulary/code-blocks';
import { listCodes } from '../../lib/content/vocabulary/attribute';
import type { ElementRule } from '../../lib/content/vocabulary/element-rule';
import {
  sayPlace,
  tagOf,
  VOCABULARY_GROUPS,
  type VocabularyGroup,
} from '../../lib/content/vocabulary/groups';
import { QUESTION_GUIDES } from '../../lib/content/vocabulary/question-guides';
import { writeFence, writeTable } from './markdown-table';

const FIGURES = ['figures-of-runs', 'other-figures'];

export const REGIONS: Readonly<Record<string, () => string>> = {
  'front matter': writeFrontMatter,
  kinds: writeKinds,
  parts: () => writeTable(PART_HEADS, listPartRows()),
  vocabulary: () => writeGroups(VOCABULARY_GROUPS.filter(({ id }) => !FIGURES.includes(id))),
  'code blocks': writeCodeBlocks,
  task: () => writeRows(FIELD_HEADS, rowsOfTask(FRONT_MATTER_FILES)),
  figures: () => writeGroups(VOCABULARY_GROUPS.filter(({ id }) => FIGURES.includes(id))),
};

function writeFrontMatter(): string {
  return join(
    FRONT_MATTER_FILES.flatMap((file) => [
      `### ${file.name.charAt(0).toUpperCase()}${file.name.slice(1)}`,
      file.meaning,
      writeRows(FIELD_HEADS, rowsOfFields(file)),
      writeFence('yaml', file.example),
    ]),
  );
}

function writeKinds(): string {
  return join(
    QUESTION_GUIDES.flatMap(({ title, rules, source }) => [
      `### ${title}`,
      rules,
      writeFence('mdx', source),
    ]),
  );
}

function writeGroups(groups: readonly VocabularyGroup[]): string {
  return join(
    groups.flatMap(({ title, intro, elements }) => [
      `### ${title}`,
      intro,
      ...Object.entries(elements).flatMap(([name, rule]) => writeElement(name, rule)),
    ]),
  );
}

function writeElement(name: string, rule: ElementRule): string[] {
  const { meaning, attributes, examples } = rule;
  // Questions stand with their kinds.
  const isShown = !examples.some(({ source }) => source.startsWith('<Question'));
  return [
    `**\`${tagOf(name, rule)}\`** ${meaning} ${sayPlace(rule)}`,
    ...(Object.keys(attributes).length === 0
      ? []
      : [writeRows(ATTRIBUTE_HEADS, rowsOfAttributes(attributes))]),
    ...(isShown ? [writeFence('text', examples[0]!.source)] : []),
  ];
}

function writeCodeBlocks(): string {
  return join([
    `Code blocks name their language, one of ${listCodes(CODE_LANGUAGES)}. Behind it may stand:`,
    writeRows(ATTRIBUTE_HEADS, rowsOfAttributes(CODE_META)),
  ]);
}

function writeRows(heads: readonly string[], rows: readonly GuideRow[]): string {
  return writeTable(
    heads,
    rows.map(({ name, takes, meaning, without }) => [name, takes, meaning, without]),
  );
}

function join(blocks: readonly string[]): string {
  return blocks.join('\n\n');
}
