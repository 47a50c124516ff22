/** For instructors: what the exported records of a class say. The files stay in the browser. */
import type { Metadata } from 'next';
import type { PatternKey } from '@/components/class-report/class-names';
import { ClassWorkshop } from '@/components/class-report/class-workshop';
import { Page } from '@/components/ui/page';
import { getCatalogue, getQuestions, type Pattern } from '@/lib/content';
import { listPatterns } from '../outline-catalogue';

export const metadata: Metadata = {
  title: 'Class report',
  description: 'What the exported records of a class say, by question, objective and learner.',
};

export default async function ClassPage() {
  const courses = await getCatalogue();
  const patterns = (await Promise.all(courses.map(listPatterns))).flat();
  return (
    <Page>
      <h1 className="text-7 font-display tracking-[-0.022em]">Class report</h1>
      <p className="mt-4 max-w-measure font-serif text-4 text-pretty text-ink-2">
        Which questions a class finds hard, which tell strong learners from weak ones, and which
        misconceptions are behind wrong answers. Each learner exports a file under “Your record” on
        the page Progress. The files are read in this browser and sent nowhere.
      </p>
      <ClassWorkshop patterns={await Promise.all(patterns.map(nameParts))} />
    </Page>
  );
}

/** Questions of the pattern test keep their ids: their texts are shown to nobody before a test. */
async function nameParts(pattern: Pattern): Promise<PatternKey> {
  const sets = await Promise.all(
    (['practice', 'try', 'challenge'] as const).map((pool) =>
      getQuestions(pattern.course, pattern.slug, pool),
    ),
  );
  const questions = sets.flatMap((set) => set?.questions ?? []);
  return {
    id: pattern.id,
    title: pattern.title,
    questions: Object.fromEntries(
      questions.map(({ id, stem, objective }) => [
        id,
        { stem: stem.split('\n', 1)[0] ?? stem, objective },
      ]),
    ),
    objectives: Object.fromEntries(pattern.objectives.map(({ id, short }) => [id, short])),
    misconceptions: Object.fromEntries(pattern.misconceptions.map(({ id, text }) => [id, text])),
  };
}
