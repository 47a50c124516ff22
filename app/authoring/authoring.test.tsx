/** The guide as a page: every example is drawn with the real components, and every generated part has a look. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SampleRecord } from '@/components/authoring/sample-record';
import { getAuthoringGuide } from '@/lib/content';
import { REGIONS } from './guide-regions';
import { SAMPLE, showExample } from './show-example';

const guide = await getAuthoringGuide();

test('shows every part of the guide that is generated, and no other', () => {
  const marked = guide.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'region' ? [block.name] : [])),
  );
  expect(marked).toEqual(Object.keys(REGIONS));
});

test('anchors are those of the sections, and each is there once', () => {
  const ids = [
    ...guide.sections.map(({ id }) => id),
    ...guide.files.map(({ id }) => `file-${id}`),
    ...guide.kinds.map(({ id }) => `question-${id}`),
    ...guide.groups.flatMap(({ id, elements }) => [
      `tags-${id}`,
      ...elements.map(({ anchor }) => `tag-${anchor}`),
    ]),
  ];
  expect(ids).toEqual(expect.arrayContaining(['start', 'when-something-is-wrong', 'tag-note']));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

const EXAMPLES = [
  ...guide.groups.flatMap(({ elements }) =>
    elements.flatMap(({ tag, example }) => (example ? [{ name: tag, example }] : [])),
  ),
  ...guide.kinds.map(({ title, example }) => ({ name: title, example })),
];

test.each(EXAMPLES)('draws the example of $name', async ({ example }) => {
  const shown = await showExample(example, guide.sample);
  const page = renderToStaticMarkup(
    <SampleRecord pattern={SAMPLE} run={null}>
      {shown}
    </SampleRecord>,
  );
  expect(page).not.toBe('');
  expect(page).not.toContain('katex-error');
});

test('an example that needs a recording which is not here is shown by its source alone', async () => {
  const { example } = EXAMPLES[0]!;
  expect(await showExample({ ...example, code: null }, guide.sample)).toBeNull();
  const run = guide.kinds.find(({ id }) => id === 'from-run')!.example;
  expect(await showExample(run, { ...guide.sample, referenceRuns: [] })).toBeNull();
});
