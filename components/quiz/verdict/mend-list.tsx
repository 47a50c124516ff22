/** The misconceptions that the answers showed, each with the section that mends it, where there is one. */
import { BookOpen, CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { PageLink } from '@/components/ui/page-link';
import type { MisconceptionCount } from '@/lib/core/quiz/verdict';

export interface MisconceptionView {
  id: string;
  /** The belief as a sentence. */
  text: string;
  /** The section of a mode that mends it; null where there is none yet. */
  link: { href: string; title: string } | null;
}

/** More than these is no list to work through. */
const MOST_SHOWN = 5;

export function MendList({
  counts,
  misconceptions,
}: {
  counts: readonly MisconceptionCount[];
  misconceptions: readonly MisconceptionView[];
}) {
  const id = useId();
  const known = counts.flatMap((count) => {
    const view = misconceptions.find((one) => one.id === count.misconception);
    return view ? [{ ...count, ...view }] : [];
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-5">
        What to mend
      </h2>
      {known.length === 0 ? (
        <p className="text-2 text-ink-2">No answer went with a known misconception.</p>
      ) : (
        <>
          <p className="text-2 text-ink-2">
            Your wrong answers fit these beliefs. None of them holds.
          </p>
          <ul className="mt-2">
            {known.slice(0, MOST_SHOWN).map((item) => (
              <MendItem key={item.id} {...item} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function MendItem({ text, link, count, inLastTest }: MisconceptionView & MisconceptionCount) {
  const Icon = link ? BookOpen : CircleAlert;
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-3 border-t border-line py-4 first:border-t-0">
      <Icon aria-hidden size={20} strokeWidth={1.75} className="mt-0.5 text-ink-2" />
      <q className="font-medium text-pretty">{text}</q>
      <span className="text-2 whitespace-nowrap text-ink-2">{sayCount(count, inLastTest)}</span>
      <p className="col-start-2 col-end-4 mt-1 text-2 text-ink-2">
        {link ? (
          <>
            Read <PageLink href={link.href}>{link.title}</PageLink>
          </>
        ) : (
          'No section is about this one yet: the solutions of your questions are.'
        )}
      </p>
    </li>
  );
}

function sayCount(count: number, inLastTest: number): string {
  const answers = `${count} answer${count === 1 ? '' : 's'}`;
  return inLastTest === 0 ? `${answers}, earlier` : answers;
}
