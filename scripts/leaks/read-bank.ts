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

export interface BankSecret extends Secret {
  /** `course/pattern`. */
  pattern: string;
}

/** `root` is the folder of the project, which is also the working directory. */
export async function readSecrets(root: string): Promise<BankSecret[]> {
  const lessons = await readLessons(path.join(root, 'content'));
  const courses = await getCatalogue();
  const patterns = courses.flatMap((course) => course.patterns);
  // A short answer may be that of an open question of another pattern, too.
  const open = await Promise.all(patterns.map(readOpen));
  const secrets = await Promise.all(
    patterns.map((pattern) => readPattern(pattern, lessons, open.flat())),
  );
  return secrets.flat();
}

interface Place {
  course: string;
  slug: string;
}

/** Questions whose answers are given at once. */
async function readOpen({ course, slug }: Place): Promise<Question[]> {
  const sets = await Promise.all(
    (['practice', 'challenge', 'try'] as const).map((set) => getQuestions(course, slug, set)),
  );
  return sets.flatMap((set) => set?.questions ?? []);
}

async function readPattern(
  { course, slug }: Place,
  lessons: string[],
  open: Question[],
): Promise<BankSecret[]> {
  const [pattern, bank] = await Promise.all([
    getPattern(course, slug),
    getQuestions(course, slug, 'test'),
  ]);
  if (!pattern || !bank) return [];
  const views = takeQuestionsApart(
    bank.codes.map(evaluateMdx),
    VOCABULARY,
    bank.questions,
    pattern.objectives,
  );
  const secrets = collectSecrets(
    listFeedbackTexts(views),
    views.map(({ feedback }) => feedback.gradable),
    {
      texts: [...lessons, ...bank.questions.flatMap(listAsked)],
      gradables: open,
    },
  );
  return secrets.map((secret) => ({ ...secret, pattern: pattern.id }));
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
