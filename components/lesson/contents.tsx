'use client';
/** The table of contents: beside the text on a wide screen, folded above it on others. Follows the reader. */
import clsx from 'clsx';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ContentsEntry } from './contents-entry';
import { ResumeReading } from './place/resume-reading';

/** A section is current once its heading has passed this part of the window, from the top. */
const READING_LINE = 1 / 3;

export function Contents({
  sections,
  minutes,
}: {
  sections: readonly ContentsEntry[];
  /** Of reading; null for what is looked up rather than read. */
  minutes: number | null;
}) {
  const root = useRef<HTMLDivElement>(null);
  const current = useCurrentSection(sections, root);
  if (sections.length === 0) return null;
  const left = minutes && Math.ceil((minutes * (sections.length - current)) / sections.length);
  return (
    <div ref={root} className="text-2 xl:row-span-full print:hidden">
      <nav aria-label="On this page" className="sticky top-8 hidden xl:block">
        <h2 className="mb-2 font-sans text-2 leading-6 tracking-[0]">On this page</h2>
        <SectionList sections={sections} current={current} />
        <p className="mt-4 text-1 text-ink-3">
          Section {current + 1} of {sections.length}
          {left !== null && `, about ${left} min left`}
        </p>
      </nav>
      <details className="mb-8 rounded-2 border border-line bg-surface xl:hidden">
        <summary className="px-4 py-3 font-medium">
          On this page: {sections[current]?.text} ({current + 1} of {sections.length})
        </summary>
        <nav aria-label="On this page" className="px-4 pb-4">
          <SectionList sections={sections} current={current} />
        </nav>
      </details>
      <ResumeReading sections={sections} current={current} />
    </div>
  );
}

function SectionList({
  sections,
  current,
}: {
  sections: readonly ContentsEntry[];
  current: number;
}) {
  return (
    <ol className="border-l border-line">
      {sections.map(({ id, text }, index) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={index === current ? 'location' : undefined}
            className={clsx(
              '-ml-px block rounded-none border-l-2 py-1.5 pl-4 no-underline hover:text-ink',
              index === current
                ? 'border-accent font-semibold text-ink'
                : 'border-transparent text-ink-2',
              index < current && 'text-ink-3',
            )}
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Index of the section being read; the last one when the end of the text is in view. */
function useCurrentSection(
  sections: readonly ContentsEntry[],
  root: RefObject<HTMLElement | null>,
): number {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const headings = sections.flatMap(({ id }) => document.getElementById(id) ?? []);
    const end = root.current?.parentElement?.querySelector('[data-lesson-end]');
    let frame = 0;
    const find = () => {
      frame = 0;
      const line = innerHeight * READING_LINE;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
      const ended = end ? end.getBoundingClientRect().top <= innerHeight : false;
      setCurrent(ended ? sections.length - 1 : Math.max(0, passed.length - 1));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(find);
    };
    schedule();
    addEventListener('scroll', schedule, { passive: true });
    addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', schedule);
      removeEventListener('resize', schedule);
    };
  }, [sections, root]);
  return current;
}
