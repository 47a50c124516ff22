/** Reads the guide for the page of authors. Examples are checked, and compiled in the way of every text. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileText } from '../compile-text';
import { readSourceFiles } from '../source-file';
import { COMPONENTS, HTML_TAGS } from '../vocabulary';
import { CODE_LANGUAGES, CODE_META } from '../vocabulary/code-blocks';
import type { ElementRule, Example } from '../vocabulary/element-rule';
import { anchorOf, sayPlace, tagOf, VOCABULARY_GROUPS } from '../vocabulary/groups';
import { QUESTION_GUIDES } from '../vocabulary/question-guides';
import { findRecordings } from './find-recordings';
import { FRONT_MATTER_FILES } from './front-matter-files';
import { rowsOfAttributes, rowsOfFields, rowsOfTask } from './guide-rows';
import type { AuthoringGuide, GuideBlock, GuideElement, GuideExample } from './guide-types';
import { listPartRows } from './part-rows';
import { readExample, writeFence, type Compile } from './read-example';
import { readGuide, type GuidePart } from './read-guide';
import { readSample } from './read-sample';

/** Written by hand but for its generated regions. */
const GUIDE = 'content/AUTHORING.md';

/** `projectRoot` is absolute, and holds `content/` and `.cache/`. */
export async function readAuthoringGuide(projectRoot: string): Promise<AuthoringGuide> {
  const cacheFolder = path.join(/* turbopackIgnore: true */ projectRoot, '.cache', 'content');
  const compile: Compile = (body, glossary) =>
    compileText({ file: GUIDE, body }, cacheFolder, glossary);
  const compilePart = async (part: GuidePart): Promise<GuideBlock> =>
    part.kind === 'region'
      ? part
      : { kind: 'text', code: await compile(part.text).catch(explainText) };
  const guide = readGuide(await readFile(path.join(projectRoot, GUIDE), 'utf8'));
  const elements = Object.values({ ...COMPONENTS, ...HTML_TAGS });
  const recordings = findRecordings(await readSourceFiles(projectRoot), elements);
  const read = (example: Example) => readExample(example, recordings, compile);
  return {
    lead: await Promise.all(guide.lead.map(compilePart)),
    sections: await Promise.all(
      guide.sections.map(async ({ id, title, parts }) => ({
        id,
        title,
        blocks: await Promise.all(parts.map(compilePart)),
      })),
    ),
    files: await Promise.all(
      FRONT_MATTER_FILES.map(async (file) => ({
        ...file,
        fields: rowsOfFields(file),
        source: await compile(writeFence('yaml', file.name.replaceAll('`', ''), file.example)),
      })),
    ),
    task: rowsOfTask(FRONT_MATTER_FILES),
    parts: listPartRows(),
    groups: await Promise.all(
      VOCABULARY_GROUPS.map(async ({ elements: own, ...group }) => ({
        ...group,
        elements: await Promise.all(
          Object.entries(own).map(([name, rule]) => describeElement(name, rule, read)),
        ),
      })),
    ),
    kinds: await Promise.all(
      QUESTION_GUIDES.map(async ({ id, title, rules, place, source }) => ({
        id,
        title,
        rules,
        example: await read({ place, source }),
      })),
    ),
    codeMeta: rowsOfAttributes(CODE_META),
    codeLanguages: CODE_LANGUAGES,
    sample: await readSample(recordings, compile),
  };
}

/** @throws always */
function explainText(cause: unknown): never {
  throw new Error(
    `${GUIDE} is shown on the page /authoring too, as MDX. Put every less-than sign and brace of its text between backquotes.`,
    { cause },
  );
}

async function describeElement(
  name: string,
  rule: ElementRule,
  read: (example: Example) => Promise<GuideExample>,
): Promise<GuideElement> {
  const [example] = rule.examples;
  const isQuestion = example?.source.startsWith('<Question') ?? true;
  return {
    anchor: anchorOf(name),
    tag: tagOf(name, rule),
    meaning: rule.meaning,
    place: sayPlace(rule),
    attributes: rowsOfAttributes(rule.attributes),
    example: example && !isQuestion ? await read(example) : null,
  };
}
