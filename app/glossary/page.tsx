/** Every term of the glossary with its definition; the address of each is its id. */
import type { Metadata } from 'next';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { getGlossary, getPattern } from '@/lib/content';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'The words of this site, each in a sentence or two.',
};

export default async function GlossaryPage() {
  const terms = await getGlossary();
  const titles = await findTitles(terms.flatMap(({ pattern }) => pattern ?? []));
  return (
    <Page width="question">
      <Breadcrumbs trail={[]} here="Glossary" />
      <h1 className="text-7 font-display tracking-[-0.022em]">Glossary</h1>
      {terms.length === 0 && <p className="mt-6 text-ink-2">No term is written yet.</p>}
      <dl className="mt-8 max-w-measure">
        {terms.map(({ id, name, text, pattern }) => (
          <div
            key={id}
            id={id}
            className="scroll-mt-8 border-t border-line py-4 target:border-l-2 target:border-l-accent target:pl-4"
          >
            <dt className="font-semibold">{name}</dt>
            <dd className="mt-1 font-serif text-note text-ink-2">
              {text}
              {pattern && (
                <PageLink href={`/learn/${pattern}`} className="mt-1 block w-fit font-sans text-2">
                  Learn it in {titles.get(pattern)}
                </PageLink>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

/** The titles of patterns by their ids, `course/pattern`. */
async function findTitles(ids: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const [course = '', slug = ''] = id.split('/');
      return [id, (await getPattern(course, slug))?.title ?? id] as const;
    }),
  );
  return new Map(found);
}
