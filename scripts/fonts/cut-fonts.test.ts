import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../site/run-command';
import { COMMON_CHARACTERS, COMMON_IN_MATH, cutFont, FONTS, OTHER_CHARACTERS } from './cut-fonts';
import { readUnicodeRange } from './read-unicode-range';

const read = (file: string) => readFile(path.join(PROJECT_ROOT, file));
const PACKAGES = path.join(PROJECT_ROOT, 'node_modules');

test.each(FONTS)('$name is less than two thirds of its source', async (font) => {
  const whole = await readFile(path.join(PACKAGES, font.source));
  const cut = await cutFont(whole, font);
  expect(cut.subarray(0, 4).toString()).toBe('wOF2');
  expect(cut.length).toBeLessThan((whole.length * 2) / 3);
});

test('refuses what is no font', async () => {
  await expect(cutFont(Buffer.from('no font'), FONTS[0]!)).rejects.toThrow();
});

test('common and other characters are apart', () => {
  const common = new Set(readUnicodeRange(COMMON_CHARACTERS));
  expect(readUnicodeRange(OTHER_CHARACTERS).filter((point) => common.has(point))).toEqual([]);
});

test('app/fonts.ts tells browsers what was cut, for each file', async () => {
  const text = (await read('app/fonts.ts')).toString();
  const count = (part: string) => text.split(part).length - 1;
  const cuts = FONTS.filter(({ characters }) => characters === COMMON_CHARACTERS);
  for (const { name, source } of cuts) {
    expect(count(`'../.cache/fonts/${name}'`), name).toBe(1);
    expect(count(`'../node_modules/${source}'`), source).toBe(1);
  }
  expect(count(`'${COMMON_CHARACTERS}'`)).toBe(cuts.length);
  expect(count(`'${OTHER_CHARACTERS}'`)).toBe(cuts.length);
});

test('math-fonts.css tells browsers what was cut', async () => {
  const css = (await read('components/lesson/math-fonts.css')).toString();
  const [, range = ''] = /unicode-range:([^;]+);/.exec(css) ?? [];
  expect(range.replace(/\s/g, '')).toBe(COMMON_IN_MATH);
});
