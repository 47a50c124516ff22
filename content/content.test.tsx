/** Every file of the content is a test case: it passes the check, compiles, and renders with nothing but plain components. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fragment, type ElementType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { takeQuestionsApart } from '@/components/lesson/question-parts';
import type { QuestionView } from '@/components/quiz/question-view';
import {
  evaluateMdx,
  getCatalogue,
  getLesson,
  getPattern,
  getQuestions,
  listLessonParams,
} from '@/lib/content';
import { checkContent } from '@/lib/content/check-content';
import { formatProblem } from '@/lib/content/problem';
import { readSourceFiles } from '@/lib/content/source-file';
import { COMPONENTS } from '@/lib/content/vocabulary';

const LETTERS = {
  Answer: () => <b>the key</b>,
  Choice: ({ choice }: { choice: string }) => <b>choice {choice}</b>,
};

/** Every component as a plain box around what it holds. */
const BOXES: Record<string, ElementType> = {
  ...Object.fromEntries(
    Object.keys(COMPONENTS).map((name) => [
      name,
      ({ children }: { children?: ReactNode }) => <div data-name={name}>{children}</div>,
    ]),
  ),
  ...LETTERS,
};

const root = path.resolve(import.meta.dirname, '..');
const checked = checkContent(await readSourceFiles(root));

test('has no problems', () => {
  expect(checked.problems.map(formatProblem)).toEqual([]);
});

test.each(['content/AUTHORING.md', 'README.md'])(
  'the question shown in %s passes the check',
  async (guide) => {
    const [, question] =
      /```mdx\n([\s\S]*?)\n```\n/.exec(await readFile(path.join(root, guide), 'utf8')) ?? [];
    const files = (await readSourceFiles(root)).map((file) => {
      if (!file.path.endsWith('learning-rate-selection/practice.mdx')) return file;
      return {
        ...file,
        source: `---\ntitle: Practice\nsummary: An example.\n---\n\n${question}\n`,
      };
    });
    const { problems, questions } = checkContent(files);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(questions).toBe(1);
  },
);

const lessons = await listLessonParams();

test.each(lessons)(
  '$course/$pattern/$mode compiles, and its headings are in the page',
  async ({ course, pattern, mode }) => {
    const lesson = await getLesson(course, pattern, mode);
    const Content = evaluateMdx(lesson?.code ?? '');
    const page = renderToStaticMarkup(<Content components={BOXES} />);
    expect(lesson?.headings.length).toBeGreaterThan(0);
    for (const { id, depth } of lesson?.headings ?? [])
      expect(page).toContain(`<h${depth} id="${id}">`);
    expect(page).not.toContain('katex-error');
  },
);

const patterns = (await getCatalogue()).flatMap((course) => course.patterns);

test.each(patterns)(
  '$id: every question comes apart into whole parts',
  async ({ course, slug }) => {
    const pattern = await getPattern(course, slug);
    const views = await viewPractice(course, slug);
    expect(views.map(({ id, contentHash }) => [id, contentHash])).toEqual(
      pattern?.practice?.questions.map(({ id, contentHash }) => [id, contentHash]),
    );
    for (const view of views) {
      const parts = [view.stem, view.check, ...view.hints, ...view.solution, ...view.mistakes];
      const choices = view.choices.flatMap(({ text, rationale }) => [text, rationale]);
      for (const part of [...parts, ...choices]) expect(html(part)).not.toBe('');
    }
  },
);

test.each(patterns)(
  '$id: nothing of the feedback is in what is asked',
  async ({ course, slug }) => {
    for (const view of await viewPractice(course, slug)) {
      const asked = [view.stem, ...view.choices.map(({ text }) => text), ...view.hints]
        .map(html)
        .join('');
      const feedback = [
        view.check,
        ...view.solution,
        ...view.mistakes,
        ...view.choices.map(({ rationale }) => rationale),
      ];
      for (const part of feedback) expect(asked).not.toContain(html(part));
    }
  },
);

test.each(patterns)(
  '$id: the right choice is never the longest nor always the shortest',
  async ({ course, slug }) => {
    const questions = (await getQuestions(course, slug, 'practice'))?.questions ?? [];
    const ranks = questions.map(({ choices }) => {
      const key = choices.find(({ correct }) => correct)!;
      const longer = choices.filter(({ text }) => text.length > key.text.length).length;
      const shorter = choices.filter(({ text }) => text.length < key.text.length).length;
      return { longer, shorter };
    });
    for (const { longer } of ranks) expect(longer).toBeGreaterThan(0);
    expect(ranks.filter(({ shorter }) => shorter > 0).length).toBeGreaterThan(questions.length / 2);
  },
);

test('the first pattern asks its five questions from easy to hard', async () => {
  const views = await viewPractice('computer-vision', 'learning-rate-selection');
  expect(
    views.map(({ id, difficulty, choices }) => `${id} ${difficulty} ${choices.length}`),
  ).toEqual([
    'what-it-controls easy 4',
    'set-sgd-rate easy 4',
    'rate-too-high medium 4',
    'missing-backward medium 4',
    'loss-does-not-fall hard 4',
  ]);
  const keys = views.map(({ choices }) => choices.find(({ correct }) => correct)?.id);
  expect(keys).toEqual(['update-size', 'plain-number', 'jumps-or-grows', 'no-backward', 'a-tenth']);
});

test('a part of one paragraph has no paragraph of its own, and keeps code and formulas', async () => {
  const [control, gap, , backward] = await viewPractice(
    'computer-vision',
    'learning-rate-selection',
  );
  expect(html(control?.stem)).toBe(
    'An image classifier is trained with plain SGD. What does the learning rate control?',
  );
  expect(html(control?.solution[0])).toContain('class="katex"');
  expect(html(gap?.stem)).toContain('<pre data-language="python" tabindex="0"><code>');
  expect(html(gap?.choices[0]?.text)).toBe('<code>0.01</code>');
  expect(gap?.labels['plain-number']).toBe('0.01');
  expect(html(backward?.solution[1])).toContain('<b>the key</b>');
  expect(html(backward?.solution[1])).toContain('<b>choice clear-earlier</b>');
});

async function viewPractice(course: string, slug: string): Promise<QuestionView[]> {
  const pattern = await getPattern(course, slug);
  const practice = await getQuestions(course, slug, 'practice');
  if (!pattern || !practice) throw new Error(`${course}/${slug} has no practice`);
  return takeQuestionsApart(
    evaluateMdx(practice.code),
    LETTERS,
    practice.questions,
    pattern.objectives,
  );
}

function html(node: ReactNode): string {
  return renderToStaticMarkup(<Fragment>{node}</Fragment>);
}
