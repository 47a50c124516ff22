/** The index of the search, a static file that is fetched when the search is first opened. */
import { packIndex, type Place } from '@/components/search/search-index';
import { getCatalogue, getGlossary, getPassages, type PatternSummary } from '@/lib/content';
import { MODES } from '@/lib/core/modes';

export const dynamic = 'force-static';

export async function GET() {
  const patterns = (await getCatalogue()).flatMap((course) => course.patterns);
  const lessons = await Promise.all(patterns.map(listPlaces));
  const json = packIndex([...lessons.flat(), ...(await listTerms())]);
  return new Response(json, { headers: { 'Content-Type': 'application/json' } });
}

/** The pattern itself, and each section of its written lessons. */
async function listPlaces({ id, course, slug, title, summary, writtenModes }: PatternSummary) {
  const address = `/learn/${id}`;
  const pages = await Promise.all(
    writtenModes.map(async (mode) => {
      const passages = (await getPassages(course, slug, mode)) ?? [];
      const name = MODES[mode].title;
      return passages.map((passage): Place => ({
        // The first words of a lesson are at the top of its page.
        id: `${address}/${mode}${passage.id && `#${passage.id}`}`,
        page: `${title}: ${name}`,
        title: passage.title || name,
        text: passage.text,
      }));
    }),
  );
  return [{ id: address, page: title, title, text: summary }, ...pages.flat()];
}

async function listTerms(): Promise<Place[]> {
  const terms = await getGlossary();
  return terms.map(({ id, name, text }) => ({
    id: `/glossary#${id}`,
    page: 'Glossary',
    title: name,
    text,
  }));
}
