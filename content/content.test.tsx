/** Every file of the content is a test case: it passes the check, compiles, and renders with nothing but plain components. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fragment, type ComponentProps, type ElementType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { bindChecks } from '@/components/lesson/checks/check-parts';
import type { SectionCheckProps } from '@/components/lesson/checks/section-check';
import { listFeedbackTexts } from '@/components/lesson/list-feedback-texts';
import { takeCardsApart, takeQuestionsApart } from '@/components/lesson/question-parts';
import type { AskedView, QuestionView } from '@/components/quiz/question-view';
import {
  evaluateMdx,
  getCards,
  getCatalogue,
  getLesson,
  getPattern,
  getQuestions,
  listLessonParams,
  type QuestionPool,
} from '@/lib/content';
import { checkContent } from '@/lib/content/check-content';
import { formatProblem } from '@/lib/content/problem';
import { readSourceFiles } from '@/lib/content/source-file';
import { QUESTION_POOLS } from '@/lib/content/types';
import { COMPONENTS } from '@/lib/content/vocabulary';
import { orderParts } from '@/lib/core/quiz';

const NAMES = {
  Answer: () => <b>the key</b>,
  Choice: ({ choice }: { choice: string }) => <b>choice {choice}</b>,
  Blank: ({ id }: { id: string }) => <input name={id} />,
  CheckStem: ({ children }: { children?: ReactNode }) => <p>{children}</p>,
  CheckChoice: ({ children }: { children?: ReactNode }) => <p>{children}</p>,
  CheckRationale: ({ children }: { children?: ReactNode }) => <p>{children}</p>,
};

/** Every component as a plain box around what it holds. */
const BOXES: Record<string, ElementType> = {
  ...Object.fromEntries(
    Object.keys(COMPONENTS).map((name) => [
      name,
      ({ children }: { children?: ReactNode }) => <div data-name={name}>{children}</div>,
    ]),
  ),
  ...NAMES,
};

const root = path.resolve(import.meta.dirname, '..');
const checked = checkContent(await readSourceFiles(root));

test('has no problems', () => {
  expect(checked.problems.map(formatProblem)).toEqual([]);
});

/** Those of AUTHORING.md are written from the vocabulary, and checked with it. */
test('the question in README.md passes the check', async () => {
  const guide = await readFile(path.join(root, 'README.md'), 'utf8');
  const [, example = ''] = /^```mdx\n([\s\S]*?)\n```$/m.exec(guide) ?? [];
  const folder = 'content/computer-vision/learning-rate-selection';
  const heads = (await readSourceFiles(root)).filter(({ path: file }) =>
    /\/(?:course|pattern)\.mdx$/.test(file),
  );
  const file = { path: `${folder}/questions/test/example.mdx`, source: example };
  const { problems, questions } = checkContent([...heads, file], () => []);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(questions).toBe(1);
});

const lessons = await listLessonParams();

test.each(lessons)(
  '$course/$pattern/$mode compiles, and its headings are in the page',
  async ({ course, pattern, mode }) => {
    const lesson = await getLesson(course, pattern, mode);
    const Content = evaluateMdx(lesson?.code ?? '');
    const page = renderToStaticMarkup(<Content components={BOXES} />);
    // The challenge is one task from beginning to end, and has nothing to list.
    expect(lesson?.headings.length).toBeGreaterThan(mode === 'challenge' ? -1 : 0);
    for (const { id, depth } of lesson?.headings ?? [])
      expect(page).toContain(`<h${depth} id="${id}">`);
    expect(page).not.toContain('katex-error');
  },
);

test.each(lessons)(
  '$course/$pattern/$mode: every check comes apart into whole parts',
  async ({ course, pattern, mode }) => {
    const lesson = await getLesson(course, pattern, mode);
    const Content = evaluateMdx(lesson?.code ?? '');
    const { Check, ...parts } = bindChecks(`${course}/${pattern}`, mode, lesson?.sections ?? []);
    const seen: string[] = [];
    const Look = (props: ComponentProps<typeof Check>) => {
      const { section, place, stem, choices }: SectionCheckProps = Check(props).props;
      seen.push(`${section}/${place}`);
      const texts = choices.flatMap(({ text, why }) => [text, why]);
      for (const text of [stem, ...texts]) expect(html(text)).not.toBe('');
      expect(choices.filter(({ isRight }) => isRight)).toHaveLength(1);
      return null;
    };
    renderToStaticMarkup(<Content components={{ ...BOXES, ...parts, Check: Look }} />);
    const written = (lesson?.sections ?? []).flatMap(({ id, checks }) =>
      checks.map(({ place }) => `${id}/${place}`),
    );
    expect(seen).toEqual(written);
  },
);

const patterns = (await getCatalogue()).flatMap((course) => course.patterns);

const pools = patterns.flatMap(({ id, course, slug }) =>
  QUESTION_POOLS.map((pool) => ({ id, course, slug, pool })),
);

test.each(pools)(
  '$id, $pool: every question comes apart into whole parts',
  async ({ course, slug, pool }) => {
    const views = await viewPool(course, slug, pool);
    for (const { asked, hints, feedback } of views) {
      const { rationales, solution, check, mistakes } = feedback;
      const texts = [...hints, ...solution, check, ...mistakes, ...Object.values(rationales)];
      for (const text of [...listAsked(asked), ...texts]) expect(html(text)).not.toBe('');
      expect(Object.keys(rationales).length).toBeGreaterThan(0);
    }
  },
);

test.each(pools)(
  '$id, $pool: nothing of the feedback is in what is asked',
  async ({ course, slug, pool }) => {
    const views = await viewPool(course, slug, pool);
    for (const view of views) {
      const asked = [...listAsked(view.asked), ...view.hints].map(html).join('');
      const feedback = listFeedbackTexts([view]).map(({ part }) => part);
      const { rationales, solution, check, mistakes } = view.feedback;
      const texts = [...Object.values(rationales), ...solution, check, ...mistakes];
      expect(feedback).toHaveLength(texts.length);
      for (const text of texts) expect(asked).not.toContain(html(text));
    }
  },
);

test.each(pools)(
  '$id, $pool: choices and items do not come in the order of the author',
  async ({ course, slug, pool }) => {
    const views = await viewPool(course, slug, pool);
    const inOrder = views.filter(({ asked, feedback: { gradable } }) => {
      const shown = 'parts' in asked ? asked.parts.map(({ id }) => id) : [];
      expect([...shown].sort()).toEqual(orderParts(gradable, 1).sort());
      const written = 'choices' in gradable ? gradable.choices : [];
      return shown.length > 1 && written.every(({ id }, place) => id === shown[place]);
    });
    // By chance a few do.
    expect(inOrder.length).toBeLessThan(Math.max(2, views.length / 4));
  },
);

test.each(patterns)('$id: every card has two sides', async ({ course, slug }) => {
  const pattern = await getPattern(course, slug);
  const set = await getCards(course, slug);
  const contents = set?.codes.map(evaluateMdx) ?? [];
  const views = takeCardsApart(contents, NAMES, set?.cards ?? [], pattern?.objectives ?? []);
  expect(views.map(({ id }) => id)).toEqual(pattern?.cards.map(({ id }) => id));
  for (const { front, back } of views) {
    expect(html(front)).not.toBe('');
    expect(html(back)).not.toBe('');
  }
});

test.each(patterns)(
  '$id: the right choice of a practice question is never the longest nor always the shortest',
  async ({ course, slug }) => {
    const questions = (await getQuestions(course, slug, 'practice'))?.questions ?? [];
    const ranks = questions.flatMap((question) => {
      if (question.kind !== 'single') return [];
      const { choices } = question;
      const key = choices.find(({ correct }) => correct)!;
      const longer = choices.filter(({ text }) => text.length > key.text.length).length;
      const shorter = choices.filter(({ text }) => text.length < key.text.length).length;
      return [{ longer, shorter }];
    });
    for (const { longer } of ranks) expect(longer).toBeGreaterThan(0);
    expect(ranks.filter(({ shorter }) => shorter > 0).length).toBeGreaterThan(ranks.length / 2);
  },
);

test('the first pattern asks its five questions from easy to hard', async () => {
  const views = await viewPool('computer-vision', 'learning-rate-selection', 'practice');
  expect(views.map(({ asked: { id, kind, difficulty } }) => `${id} ${kind} ${difficulty}`)).toEqual(
    [
      'what-it-controls single easy',
      'set-sgd-rate single easy',
      'rate-too-high single medium',
      'missing-backward single medium',
      'loss-does-not-fall single hard',
    ],
  );
  const keys = views.map(({ feedback: { gradable } }) =>
    'choices' in gradable ? gradable.choices.find(({ correct }) => correct)?.id : null,
  );
  expect(keys).toEqual(['update-size', 'plain-number', 'jumps-or-grows', 'no-backward', 'a-tenth']);
});

test('a part of one paragraph has no paragraph of its own, and keeps code and formulas', async () => {
  const [control, gap, , backward] = await viewPool(
    'computer-vision',
    'learning-rate-selection',
    'practice',
  );
  expect(html(control?.asked.stem)).toBe(
    'An image classifier is trained with plain SGD. What does the learning rate control?',
  );
  expect(html(control?.feedback.solution[0])).toContain('class="katex"');
  expect(html(gap?.asked.stem)).toContain('<pre data-language="python" tabindex="0"><code>');
  const number = partOf(gap?.asked, 'plain-number');
  expect([html(number?.text), number?.label]).toEqual(['<code>0.01</code>', '0.01']);
  expect(html(backward?.feedback.solution[1])).toContain('<b>the key</b>');
  expect(html(backward?.feedback.solution[1])).toContain('<b>choice clear-earlier</b>');
});

async function viewPool(course: string, slug: string, pool: QuestionPool): Promise<QuestionView[]> {
  const pattern = await getPattern(course, slug);
  const set = await getQuestions(course, slug, pool);
  if (!pattern || !set) return [];
  const contents = set.codes.map(evaluateMdx);
  return takeQuestionsApart(contents, NAMES, set.questions, pattern.objectives);
}

function partOf(asked: AskedView | undefined, id: string) {
  return asked && 'parts' in asked ? asked.parts.find((part) => part.id === id) : undefined;
}

function listAsked(asked: AskedView): ReactNode[] {
  return [asked.stem, ...('parts' in asked ? asked.parts.map(({ text }) => text) : [])];
}

function html(node: ReactNode): string {
  return renderToStaticMarkup(<Fragment>{node}</Fragment>);
}
