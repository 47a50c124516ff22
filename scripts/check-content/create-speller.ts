/** Spells each text once, and all of them again when the words of this project have changed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { clearCachedFiles } from 'cspell-lib';
import { checkSpelling } from '../../lib/content/teaching/check-spelling';
import { findOnce, type Find } from './find-once';

export function createSpeller(projectRoot: string): Find {
  const settings = path.join(projectRoot, 'cspell.json');
  const words = path.join(projectRoot, '.cspell/words.txt');
  let known: string | null = null;
  let spell: Find = async () => [];
  return async (texts) => {
    const now = (await Promise.all([settings, words].map((file) => readFile(file, 'utf8')))).join();
    if (now !== known) {
      await clearCachedFiles();
      known = now;
      spell = findOnce((fresh) => checkSpelling(fresh, settings));
    }
    return spell(texts);
  };
}
