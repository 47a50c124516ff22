/**
 * Cuts the fonts that a first visit waits for down to what nearly every page is written with: the
 * common characters, in the weights of the site. What is cut away stays within reach: the whole files
 * are named beside these (app/fonts.ts, components/lesson/math-fonts.css), and a browser fetches them
 * where a page has another character.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { readUnicodeRange } from './read-unicode-range';

/** Raise it whenever the files come out differently. */
export const FONTS_VERSION = 'fonts 2';

/** As CSS writes it. Letters, digits and signs of ASCII, quotes, dashes and the commonest signs of figures. */
export const COMMON_CHARACTERS =
  'U+20-7E,U+A0,U+B0-B3,U+B7,U+D7,U+2013-2014,U+2018-201D,U+2026,U+2191,U+2193,U+2212';
/** The other characters of the whole files. */
export const OTHER_CHARACTERS =
  'U+A1-AF,U+B4-B6,U+B8-D6,U+D8-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-2012,U+2015-2017,U+201E-2025,U+2027-206F,U+20AC,U+2122,U+2215,U+FEFF,U+FFFD';

/** What most formulas are written with, of the upright letters and signs of KaTeX. */
export const COMMON_IN_MATH =
  'U+20-7E,U+A0,U+B1,U+B7,U+D7,U+2026,U+2032,U+2190,U+2192,U+2202,U+2207-2208,U+2211-2212,U+2217,U+221A,U+221E,U+2223,U+2225,U+2248,U+2264-2265,U+226A-226B,U+22C5,U+27F9';

/** Weights as in app/globals.css. */
const WEIGHTS = { min: 400, max: 600 };

export interface FontCut {
  /** Below `node_modules`. */
  source: string;
  /** Of the file made. */
  name: string;
  characters: string;
  /** Whether it has an axis of weight. */
  hasWeights: boolean;
}

const SERIF = 'source-serif-4/files/source-serif-4-latin';

export const FONTS: readonly FontCut[] = [
  {
    source: `@fontsource-variable/${SERIF}-wght-normal.woff2`,
    name: 'source-serif-4.woff2',
    characters: COMMON_CHARACTERS,
    hasWeights: true,
  },
  {
    source: `@fontsource/${SERIF}-400-italic.woff2`,
    name: 'source-serif-4-italic.woff2',
    characters: COMMON_CHARACTERS,
    hasWeights: false,
  },
  {
    source: '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
    name: 'geist.woff2',
    characters: COMMON_CHARACTERS,
    hasWeights: true,
  },
  {
    source: '@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
    name: 'geist-mono.woff2',
    characters: COMMON_CHARACTERS,
    hasWeights: true,
  },
  {
    source: 'katex/dist/fonts/KaTeX_Main-Regular.woff2',
    name: 'katex-main.woff2',
    characters: COMMON_IN_MATH,
    hasWeights: false,
  },
];

/** The bytes of a WOFF2 file. Rejects where `font` is no font. */
export function cutFont(
  font: Buffer,
  { characters, hasWeights }: Pick<FontCut, 'characters' | 'hasWeights'>,
): Promise<Buffer> {
  const text = String.fromCodePoint(...readUnicodeRange(characters));
  return subsetFont(font, text, {
    targetFormat: 'woff2',
    ...(hasWeights && { variationAxes: { wght: WEIGHTS } }),
  });
}

/** @returns the paths of the files made, in the order of `FONTS` */
export async function cutFonts(packages: string, target: string): Promise<string[]> {
  await mkdir(target, { recursive: true });
  const made: string[] = [];
  for (const font of FONTS) {
    const file = path.join(target, font.name);
    const unfinished = `${file}.${process.pid}`;
    await writeFile(
      unfinished,
      await cutFont(await readFile(path.join(packages, font.source)), font),
    );
    await rename(unfinished, file);
    made.push(file);
  }
  return made;
}
