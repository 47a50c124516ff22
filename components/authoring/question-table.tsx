/** Where each question of a page stands, what it proves, which sections treat that, and what its wrong answers stand for. */
import { DataTable } from '@/components/ui/data-table';
import { PageLink } from '@/components/ui/page-link';
import type { QuestionFacts } from './page-facts';
import { PlaceLinks } from './place-links';
import { nameFile, sayCount } from './say-problems';

export function QuestionTable({ questions }: { questions: readonly QuestionFacts[] }) {
  return (
    <DataTable
      caption="Where each question of this page is used"
      heads={['Question', 'Kind', 'Pool', 'Objective', 'Treated in', 'Misconceptions']}
      rows={questions.map(({ id, kind, place, objective, sections, misconceptions }) => ({
        key: id,
        cells: [
          <PlaceLinks key="place" place={place} label={id} />,
          kind,
          nameFile(place.file),
          <code key="objective">{objective}</code>,
          sections.length === 0 ? (
            'no section'
          ) : (
            <details key="sections">
              <summary className="whitespace-nowrap">
                {sayCount(sections.length, 'section')}
              </summary>
              <ul>
                {sections.map(({ href, title }) => (
                  <li key={href}>
                    <PageLink href={href}>{title}</PageLink>
                  </li>
                ))}
              </ul>
            </details>
          ),
          misconceptions.length === 0 ? (
            'none'
          ) : (
            <ul key="misconceptions">
              {misconceptions.map((misconception) => (
                <li key={misconception}>
                  <code>{misconception}</code>
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  );
}
