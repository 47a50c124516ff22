import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashUuid, nameUuid } from './name-uuid';
import { sha1 } from './sha1';

it('hashes as Node does, at every length around the border of a block', () => {
  for (let length = 0; length < 200; length++) {
    const message = Array.from({ length }, (_, place) => (place * 31 + length) % 256);
    expect(Buffer.from(sha1(message)).toString('hex')).toBe(
      createHash('sha1').update(Buffer.from(message)).digest('hex'),
    );
  }
});

it('gives the UUIDs of RFC 9562 and of Python', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(hashUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  expect(nameUuid('laptop-1')).toBe('e84b8a2e-d32c-581c-815d-4e7b1a830c2f');
  expect(nameUuid('ü'.repeat(100))).toBe('0d406626-5f52-50a9-82a2-a28c9da3590d');
});

it('keeps an id that is a UUID', () => {
  expect(nameUuid('0b5cf4f2-8a0b-4f3e-9d3b-5a3b1c2d3e4f')).toBe(
    '0b5cf4f2-8a0b-4f3e-9d3b-5a3b1c2d3e4f',
  );
});
