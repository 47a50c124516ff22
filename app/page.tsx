/** Home: where to go on, then the catalogue. */
import { CourseList } from '@/components/progress/course-list';
import { HomeLead } from '@/components/progress/home-lead';
import { summarizeRates } from '@/components/progress/summarize-rates';
import { Page } from '@/components/ui/page';
import { getCatalogue } from '@/lib/content';
import { listPatterns, outlineCatalogue } from './outline-catalogue';

export default async function HomePage() {
  const [first] = await getCatalogue();
  const [pattern] = first ? await listPatterns(first) : [];
  const courses = await outlineCatalogue();
  return (
    <Page>
      <h1 className="sr-only">Tenfold: catalogue</h1>
      <HomeLead
        patterns={courses.flatMap((course) => course.patterns)}
        figures={pattern ? summarizeRates(pattern.referenceRuns, 'quick') : null}
      />
      <CourseList courses={courses} />
    </Page>
  );
}
