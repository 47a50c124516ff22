/**
 * The three typefaces, from their npm packages. globals.css names them `--font-serif`, `--font-sans` and `--font-mono`.
 * The serif comes in one optical size: the file with all of them is 70 kB more, which every first visit would wait for.
 */
import localFont from 'next/font/local';

export const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
});

/**
 * Italics of the same family, in a call of their own so that they load only where a page uses them.
 * They stand in running text alone, so one weight does: the file with all is 30 kB more.
 */
export const sourceSerifItalic = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  weight: '400',
  style: 'italic',
  preload: false,
  variable: '--font-source-serif-italic',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'sourceSerif' }],
});

export const geist = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-geist',
  adjustFontFallback: 'Arial',
});

export const geistMono = localFont({
  src: '../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-geist-mono',
  preload: false,
  adjustFontFallback: false,
});
