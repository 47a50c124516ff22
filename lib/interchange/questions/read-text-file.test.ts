import { expect, test } from 'vitest';
import { readTextFile } from './read-text-file';

const UTF_16 = Uint8Array.of(0xff, 0xfe, 0x3c, 0x00);
const LATIN_1 = Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c);
const BYTES_OF_ZERO = Uint8Array.of(0x4d, 0x00, 0x6c);

test.each([
  ['an empty file', new Uint8Array(), 'The file is empty. Expected questions in it.'],
  ['a file of spaces', Uint8Array.of(0x20, 0x0a), 'The file is empty. Expected questions in it.'],
  ['UTF-16', UTF_16, 'The file is in UTF-16. Save it as UTF-8, and try again.'],
  ['Latin-1', LATIN_1, 'The file is not in UTF-8. Save it as UTF-8, and try again.'],
  [
    'bytes of zero',
    BYTES_OF_ZERO,
    'The file holds bytes of zero, so it is no text. Expected questions as text.',
  ],
])('refuses %s', (_, bytes, error) => {
  expect(readTextFile(bytes)).toEqual({ ok: false, error });
});

test('reads UTF-8 with a byte order mark and the line ends of Windows', () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xbc, 0x0d, 0x0a);
  expect(readTextFile(bytes)).toEqual({ ok: true, value: 'ü\n' });
});
