/** The recordings that figures fetch when they are seen: a static file for each. */
import { getFigure, getPattern, listPatternParams } from '@/lib/content';
import { listBeforehand } from '../../../../../static-params';

interface Address {
  course: string;
  pattern: string;
  file: string;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return listBeforehand(async () => {
    const listed = await listPatternParams();
    const addresses = await Promise.all(
      listed.map(async ({ course, pattern }): Promise<Address[]> => {
        const figures = (await getPattern(course, pattern))?.figures ?? [];
        return figures.map((name) => ({ course, pattern, file: `${name}.json` }));
      }),
    );
    return addresses.flat();
  });
}

export async function GET(_request: Request, { params }: { params: Promise<Address> }) {
  const { course, pattern, file } = await params;
  const json = await getFigure(course, pattern, file.replace(/\.json$/, ''));
  if (json === null) return new Response('There is no such recording.', { status: 404 });
  return new Response(json, { headers: { 'Content-Type': 'application/json' } });
}
