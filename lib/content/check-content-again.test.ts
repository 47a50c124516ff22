/** Checking again after edits gives what a check from scratch gives, whatever was edited and in what order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent, createContentCheck } from './check-content';
import { applyEdit, ORIGINAL, SEQUENCES, someEdits } from './fixtures/random-edits';
import type { SourceFile } from './source-file';

test('the sample that is edited is sound', () => {
  expect(checkContent(ORIGINAL, () => []).problems).toEqual([]);
});

test('gives what a check from scratch gives, after any edits', () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      const check = createContentCheck();
      let files: readonly SourceFile[] = ORIGINAL;
      check(files);
      for (const change of edits) {
        files = applyEdit(files, change);
        // Copies of the files, so that nothing that was kept is known of them.
        expect(check(files)).toEqual(checkContent(files.map((file) => ({ ...file }))));
      }
    }),
    { numRuns: SEQUENCES },
  );
});

test('checks a pattern again only when a file of it changed, or what the glossary says of its terms', () => {
  const linted: string[] = [];
  const check = createContentCheck((pattern) => {
    linted.push(pattern.placeOf(null).file.split('/')[2]!);
    return [];
  });
  const lintedBy = (files: readonly SourceFile[]) => {
    linted.length = 0;
    check(files);
    return [...linted];
  };
  const edited = (path: string, from: string, to: string) =>
    ORIGINAL.map((file) =>
      file.path === path ? { ...file, source: file.source.replace(from, to) } : file,
    );
  expect(lintedBy(ORIGINAL)).toEqual(['first-pattern', 'second-pattern']);
  expect(lintedBy(ORIGINAL)).toEqual([]);
  expect(lintedBy([...ORIGINAL])).toEqual([]);
  const learn = 'content/sample/second-pattern/learn.mdx';
  expect(lintedBy(edited(learn, 'More text', 'Other text'))).toEqual(['second-pattern']);
  expect(lintedBy(edited('content/glossary.mdx', 'The first number', 'A number'))).toEqual([]);
  // Every <Term> is wrong now, and every pattern has one.
  expect(lintedBy(edited('content/glossary.mdx', 'name: one', 'name: two'))).toHaveLength(2);
});
