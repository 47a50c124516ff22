/** What this browser's learning record holds so far. */
import type { Metadata } from 'next';
import type { KnownPattern } from '@/components/progress/known-pattern';
import { LazyRecordOverview } from '@/components/progress/lazy-record-overview';
import { Page } from '@/components/ui/page';
import { getCatalogue, getQuestions, type Pattern } from '@/lib/content';
import { listPatterns } from '../outline-catalogue';
import { outlinePattern } from '../outline-pattern';

export const metadata: Metadata = {
  title: 'Progress',
  description: 'What you have opened, answered and trained so far, as this browser keeps it.',
};

export default async function ProgressPage() {
  const courses = await getCatalogue();
  const patterns = (await Promise.all(courses.map(listPatterns))).flat();
  return (
    <Page>
      <h1 id="progress" tabIndex={-1} className="text-7 font-display tracking-[-0.022em]">
        Progress
      </h1>
      <p className="mt-4 max-w-measure font-serif text-4 text-pretty text-ink-2">
        What you opened, answered and trained, as this browser keeps it. Nothing of it is sent
        anywhere. To export, import or reset it, go to <a href="#your-record">your record</a>.
      </p>
      <LazyRecordOverview patterns={await Promise.all(patterns.map(namePattern))} />
    </Page>
  );
}

async function namePattern(pattern: Pattern): Promise<KnownPattern> {
  // Not the bank: a test names no question before it is handed in.
  const sets = await Promise.all(
    (['practice', 'try', 'challenge'] as const).map((pool) =>
      getQuestions(pattern.course, pattern.slug, pool),
    ),
  );
  return {
    outline: outlinePattern(pattern),
    names: {
      questions: Object.fromEntries(
        // The first paragraph names a question well enough; code follows in the next ones.
        sets
          .flatMap((set) => set?.questions ?? [])
          .map(({ id, stem }) => [id, stem.split('\n', 1)[0] ?? stem]),
      ),
      presets: Object.fromEntries(
        pattern.experiment?.presets.map(({ id, title }) => [id, title]) ?? [],
      ),
    },
  };
}
