/** The secrets of every bank of the site, read from its content in the way in which the pages are made. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFeedbackTexts } from '@/components/lesson/list-feedback-texts';
import { takeQuestionsApart } from '@/components/lesson/question-parts';
import { evaluateMdx, getCatalogue, getPattern, getQuestions } from '@/lib/content';
import { COMPONENTS } from '@/lib/content/vocabulary';
import type { Question } from '@/lib/core/quiz';
import { collectSecrets } from './collect-secrets';
import type { Secret } from './find-leaks';

/** Files of a bank, whose texts are what is looked for. */
const BANK_FILE = /[/\\]questions[/\\]test[/\\]/;

/** `root` is the folder of the project, which is also the working directory. */
export async function readSecrets(root: string): Promise<Secret[]> {
  const lessons = await readLessons(path.join(root, 'content'));
  const courses = await getCatalogue();
  const patterns = courses.flatMap((course) => course.patterns);
  const secrets = await Promise.all(
    patterns.map(({ course, slug }) => readPattern(course, slug, lessons)),
  );
  return secrets.flat();
}

async function readPattern(course: string, slug: string, lessons: string[]): Promise<Secret[]> {
  const [pattern, bank, ...open] = await Promise.all([
    getPattern(course, slug),
    getQuestions(course, slug, 'test'),
    getQuestions(course, slug, 'practice'),
    getQuestions(course, slug, 'challenge'),
    getQuestions(course, slug, 'try'),
  ]);
  if (!pattern || !bank) return [];
  const views = takeQuestionsApart(
    bank.codes.map(evaluateMdx),
    VOCABULARY,
    bank.questions,
    pattern.objectives,
  );
  return collectSecrets(
    listFeedbackTexts(views),
    views.map(({ feedback }) => feedback.gradable),
    {
      texts: [...lessons, ...bank.questions.flatMap(listAsked)],
      gradables: open.flatMap((set) => set?.questions ?? []),
    },
  );
}

/** Texts are only looked through here, so how a component looks does not matter. */
const VOCABULARY = Object.fromEntries(
  [...Object.keys(COMPONENTS), 'Blank'].map((name) => [name, () => null]),
);

/** What a test shows before it is handed in. */
function listAsked(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [question.stem, ...question.choices.map(({ text }) => text)];
    case 'ordering':
      return [question.stem, ...question.items.map(({ text }) => text)];
    case 'numeric':
    case 'blanks':
    case 'from-run':
      return [question.stem];
    default:
      return question satisfies never;
  }
}

async function readLessons(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return Promise.all(
    files
      .map((file) => path.join(folder, file))
      .filter((file) => file.endsWith('.mdx') && !BANK_FILE.test(file))
      .map((file) => readFile(file, 'utf8')),
  );
}
