/** Every file that is written from the vocabulary, as it has to be. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';
import {
  FRONT_MATTER_FILES,
  type FrontMatterFile,
} from '../../lib/content/authoring/front-matter-files';
import { toJsonSchema } from '../../lib/content/authoring/front-matter-schema';
import { fillRegions } from './fill-regions';
import { REGIONS } from './write-guide';
import { writeSnippets } from './write-snippets';

export interface GeneratedFile {
  /** From the project's root. */
  path: string;
  text: string;
}

const GUIDE = 'content/AUTHORING.md';

/** What is written by hand in AUTHORING.md is taken from the file that is there. */
export async function listGenerated(projectRoot: string): Promise<GeneratedFile[]> {
  const guide = await readFile(path.join(projectRoot, GUIDE), 'utf8');
  const files: GeneratedFile[] = [
    { path: GUIDE, text: fillRegions(guide, REGIONS) },
    { path: '.vscode/tenfold.code-snippets', text: JSON.stringify(writeSnippets()) },
    ...FRONT_MATTER_FILES.map((file) => ({
      path: `.vscode/schemas/${file.id}.schema.json`,
      text: JSON.stringify(writeSchema(file)),
    })),
  ];
  return Promise.all(files.map((file) => format(file, projectRoot)));
}

/** To YAML, the line that closes a front matter begins another document, which is empty. */
function writeSchema(file: FrontMatterFile): object {
  const schema = toJsonSchema(file);
  return file.yamlGlob === null ? schema : { ...schema, type: ['object', 'null'] };
}

async function format(file: GeneratedFile, projectRoot: string): Promise<GeneratedFile> {
  const filepath = path.join(projectRoot, file.path);
  const options = await prettier.resolveConfig(filepath);
  return { ...file, text: await prettier.format(file.text, { ...options, filepath }) };
}
