/** `npm run docs:authoring`: writes what guides and editors know of the vocabulary. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listGenerated } from './authoring/list-generated';

const projectRoot = path.resolve(import.meta.dirname, '..');
for (const file of await listGenerated(projectRoot)) {
  const target = path.join(projectRoot, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.text);
  console.log(file.path);
}
