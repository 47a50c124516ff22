/**
 * The three typefaces, from their npm packages. globals.css names them `--font-serif`, `--font-sans` and `--font-mono`.
 * Each comes twice: cut to the common characters and the weights in use (scripts/fonts/cut-fonts.ts),
 * which is about half, and whole for the other characters, fetched where a page has one. The whole
 * one is a family of its own, named after the other: for a face not loaded in the family of a text,
 * Chromium asks the system for a font in its place, once for each size on the page (40 ms of layout).
 * Next takes nothing but literals here; cut-fonts.test.ts holds them against what was cut. The serif
 * comes in one optical size: all of them are 70 kB more. What is preloaded is optional: text that was
 * painted without it stays as it is until the next page, so that nothing ever moves.
 */
import localFont from 'next/font/local';

export const sourceSerif = localFont({
  src: '../.cache/fonts/source-serif-4.woff2',
  display: 'optional',
  weight: '400 600',
  style: 'normal',
  variable: '--font-source-serif',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E,U+A0,U+B0-B3,U+B7,U+D7,U+2013-2014,U+2018-201D,U+2026,U+2191,U+2193,U+2212',
    },
  ],
});

export const sourceSerifWhole = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '400 600',
  style: 'normal',
  preload: false,
  variable: '--font-source-serif-whole',
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-AF,U+B4-B6,U+B8-D6,U+D8-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-2012,U+2015-2017,U+201E-2025,U+2027-206F,U+20AC,U+2122,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

/**
 * Italics of the same family, in a call of their own so that they load only where a page uses them.
 * They stand in running text alone, so one weight does: the file with all is 30 kB more.
 */
export const sourceSerifItalic = localFont({
  src: '../.cache/fonts/source-serif-4-italic.woff2',
  weight: '400',
  style: 'italic',
  preload: false,
  variable: '--font-source-serif-italic',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'sourceSerif' },
    {
      prop: 'unicode-range',
      value: 'U+20-7E,U+A0,U+B0-B3,U+B7,U+D7,U+2013-2014,U+2018-201D,U+2026,U+2191,U+2193,U+2212',
    },
  ],
});

export const sourceSerifItalicWhole = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  weight: '400',
  style: 'italic',
  preload: false,
  variable: '--font-source-serif-italic-whole',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'sourceSerifWhole' },
    {
      prop: 'unicode-range',
      value:
        'U+A1-AF,U+B4-B6,U+B8-D6,U+D8-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-2012,U+2015-2017,U+201E-2025,U+2027-206F,U+20AC,U+2122,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

export const geist = localFont({
  src: '../.cache/fonts/geist.woff2',
  display: 'optional',
  weight: '400 600',
  variable: '--font-geist',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E,U+A0,U+B0-B3,U+B7,U+D7,U+2013-2014,U+2018-201D,U+2026,U+2191,U+2193,U+2212',
    },
  ],
});

export const geistWhole = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '400 600',
  preload: false,
  variable: '--font-geist-whole',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-AF,U+B4-B6,U+B8-D6,U+D8-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-2012,U+2015-2017,U+201E-2025,U+2027-206F,U+20AC,U+2122,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

export const geistMono = localFont({
  src: '../.cache/fonts/geist-mono.woff2',
  weight: '400 600',
  preload: false,
  variable: '--font-geist-mono',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E,U+A0,U+B0-B3,U+B7,U+D7,U+2013-2014,U+2018-201D,U+2026,U+2191,U+2193,U+2212',
    },
  ],
});

export const geistMonoWhole = localFont({
  src: '../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  weight: '400 600',
  preload: false,
  variable: '--font-geist-mono-whole',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-AF,U+B4-B6,U+B8-D6,U+D8-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-2012,U+2015-2017,U+201E-2025,U+2027-206F,U+20AC,U+2122,U+2215,U+FEFF,U+FFFD',
    },
  ],
});
