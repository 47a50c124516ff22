import { expect, test } from 'vitest';
import { groupHits } from './group-hits';
import { cutExcerpt, markWords } from './mark-words';
import { openIndex, packIndex, type Hit } from './search-index';

const PLACES = [
  { id: '/learn#rate', page: 'Learn', title: 'The rate', text: 'Adam begins at 0.001.' },
  { id: '/deep#noise', page: 'Deep dive', title: 'Noise', text: 'A batch gives a noisy gradient.' },
  { id: '/deep#rate', page: 'Deep dive', title: 'Decay', text: 'The rate falls to 0.0001.' },
];
const ask = openIndex(packIndex(PLACES));
const ids = (query: string) => ask(query).map(({ id }) => id);

test('a word in a title goes before the same word in a text', () => {
  expect(ids('rate')).toEqual(['/learn#rate', '/deep#rate']);
});

test('every word of the query has to be there, the last ones may be begun only', () => {
  expect(ids('noisy grad')).toEqual(['/deep#noise']);
  expect(ids('noisy adam')).toEqual([]);
});

test('a slip in a long word is forgiven', () => {
  expect(ids('gradeint')).toEqual(['/deep#noise']);
});

test('a figure is one word', () => {
  expect(ids('0.0001')).toEqual(['/deep#rate']);
});

test('the words found are marked and nothing else', () => {
  expect(markWords('The Rate, a rating.', ['rate'])).toEqual([
    { text: 'The ', found: false },
    { text: 'Rate', found: true },
    { text: ', a rating.', found: false },
  ]);
});

test('an excerpt begins a little before the first word found and is cut between words', () => {
  const text = `${'before '.repeat(20)}rate ${'after '.repeat(40)}`;
  const excerpt = cutExcerpt(text, ['rate'], 60);
  expect(excerpt).toBe(`… ${'before '.repeat(5)}rate after after after …`);
  expect(cutExcerpt('A short text.', ['short'])).toBe('A short text.');
});

test('hits stand under their pages, the page of the best one first', () => {
  const hit = (id: string, page: string): Hit => ({ id, page, title: '', text: '', words: [] });
  expect(groupHits([hit('1', 'B'), hit('2', 'A'), hit('3', 'B')])).toEqual([
    { page: 'B', hits: [hit('1', 'B'), hit('3', 'B')] },
    { page: 'A', hits: [hit('2', 'A')] },
  ]);
});
