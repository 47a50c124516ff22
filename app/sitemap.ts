/** The pages that search engines should find: no page of results or progress. Empty where the site's address is not known. */
import type { MetadataRoute } from 'next';
import { linkMode, linkPattern, linkPractice } from '@/components/progress/pattern-outline';
import { linkTest } from '@/components/quiz/test/links';
import { getCatalogue, listLessonParams } from '@/lib/content';
import { listPatterns } from './outline-catalogue';
import { offersTest } from './outline-pattern';
import { readOrigin } from './read-origin';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = readOrigin(process.env.TENFOLD_ORIGIN);
  if (!origin) return [];
  const courses = await getCatalogue();
  const patterns = (await Promise.all(courses.map(listPatterns))).flat();
  const lessons = await listLessonParams();
  const pages = [
    '/',
    '/glossary',
    ...courses.map(({ slug }) => `/learn/${slug}`),
    ...patterns.flatMap((pattern) => [
      linkPattern(pattern.id),
      ...(pattern.practice ? [linkPractice(pattern.id)] : []),
      ...(offersTest(pattern) ? [linkTest(pattern.id)] : []),
    ]),
    ...lessons.map(({ course, pattern, mode }) => linkMode(`${course}/${pattern}`, mode)),
  ];
  return pages.map((page) => ({ url: new URL(page, origin).href }));
}
