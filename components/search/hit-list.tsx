/** The sections that a search found, under their pages, with the words found marked. */
import clsx from 'clsx';
import type { HitGroup } from './group-hits';
import { cutExcerpt, markWords } from './mark-words';
import type { Hit } from './search-index';

/** Id of an option by its place in the whole list. */
export function optionId(place: number): string {
  return `search-hit-${place}`;
}

export function HitList({
  id,
  groups,
  active,
  onChoose,
}: {
  id: string;
  groups: readonly HitGroup[];
  /** Place of the chosen hit in the whole list. */
  active: number;
  onChoose: (address: string) => void;
}) {
  const hits = groups.flatMap((group) => group.hits);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Sections found"
      tabIndex={hits.length > 0 ? 0 : -1}
      className={clsx('overflow-y-auto', hits.length > 0 && 'px-2 pt-1 pb-3')}
    >
      {groups.map(({ page, hits: found }) => (
        <div key={page} role="group" aria-label={page}>
          <p aria-hidden className="px-3 pt-3 pb-1 text-1 text-ink-3">
            {page}
          </p>
          {found.map((hit) => {
            const place = hits.indexOf(hit);
            return (
              <button
                key={hit.id}
                id={optionId(place)}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                onClick={() => onChoose(hit.id)}
                className={clsx(
                  'block w-full cursor-pointer rounded-1 px-3 py-2 text-left hover:bg-sunken',
                  place === active && 'bg-accent-soft',
                )}
              >
                <HitText hit={hit} />
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function HitText({ hit: { title, text, words } }: { hit: Hit }) {
  return (
    <>
      <span className="block font-medium">
        <Marked text={title} words={words} />
      </span>{' '}
      <span className="block text-2 text-ink-2">
        <Marked text={cutExcerpt(text, words)} words={words} />
      </span>
    </>
  );
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return markWords(text, words).map((piece, index) =>
    piece.found ? (
      <mark key={index} className="bg-transparent font-semibold text-accent underline">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
