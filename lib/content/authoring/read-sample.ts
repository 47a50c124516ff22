/** The pattern that the examples of the guide stand in: what it declares, what is recorded, and its pools. */
import { checkContent } from '../check-content';
import type { CheckedPoolFile } from '../check-pool-file';
import type { SourceFile } from '../source-file';
import { QUESTION_GUIDES } from '../vocabulary/question-guides';
import type { GuideSample } from './guide-types';
import type { Compile } from './read-example';
import { placeExample } from './sample-pattern';

/** Most kinds as problems of a challenge, with times of their own. */
const PROBLEMS = QUESTION_GUIDES.filter(({ id }) => id !== 'single' && id !== 'task')
  .map(({ source }, place) =>
    source.includes(' seconds="')
      ? source
      : source.replace('<Question ', `<Question seconds="${60 + 30 * place}" `),
  )
  .join('\n\n');

export async function readSample(
  recordings: readonly SourceFile[],
  compile: Compile,
): Promise<GuideSample> {
  const { files } = placeExample({ place: 'problem', source: PROBLEMS }, recordings);
  const { courses, problems } = checkContent(files, () => []);
  const pattern = courses[0]?.patterns[0];
  if (!pattern || problems.length > 0) throw new Error('The pattern of the examples is not sound.');
  const compileAll = (pool: readonly CheckedPoolFile<unknown>[]): Promise<string[]> =>
    Promise.all(pool.map(({ body }) => compile(body)));
  const { challenge, try: tasks, review } = pattern;
  const lab = placeExample({ place: 'experiment', source: '<Lab />' }, []);
  const [course] = checkContent(lab.files, () => []).courses;
  const lessons = course?.patterns[0]?.lessons ?? [];
  const figure = recordings.find(({ path }) => path.includes('/figures/'));
  return {
    objectives: pattern.fields.objectives,
    misconceptions: pattern.fields.misconceptions,
    experiment: lessons.find(({ mode }) => mode === 'experiment')?.experiment ?? null,
    referenceRuns: pattern.referenceRuns,
    figures: pattern.figures.map(({ name }) => name),
    figuresUrl: `/learn/${figure?.path.split('/').slice(1, 3).join('/')}/figures/`,
    problems: {
      questions: challenge.flatMap(({ blocks }) => blocks),
      codes: await compileAll(challenge),
    },
    tasks: { questions: tasks.flatMap(({ blocks }) => blocks), codes: await compileAll(tasks) },
    cards: { cards: review.flatMap(({ blocks }) => blocks), codes: await compileAll(review) },
  };
}
