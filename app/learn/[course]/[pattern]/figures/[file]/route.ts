/** The recordings that figures fetch when they are seen: a static file for each. */
import { getCatalogue, getFigure, getPattern } from '@/lib/content';

interface Address {
  course: string;
  pattern: string;
  file: string;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams(): Promise<Address[]> {
  const courses = await getCatalogue();
  const listed = courses.flatMap(({ patterns }) => patterns);
  const patterns = await Promise.all(listed.map(({ course, slug }) => getPattern(course, slug)));
  return patterns.flatMap((pattern) =>
    pattern === null
      ? []
      : pattern.figures.map((name) => ({
          course: pattern.course,
          pattern: pattern.slug,
          file: `${name}.json`,
        })),
  );
}

export async function GET(_request: Request, { params }: { params: Promise<Address> }) {
  const { course, pattern, file } = await params;
  const json = await getFigure(course, pattern, file.replace(/\.json$/, ''));
  if (json === null) return new Response('There is no such recording.', { status: 404 });
  return new Response(json, { headers: { 'Content-Type': 'application/json' } });
}
