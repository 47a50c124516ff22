'use client';
/** Keeps where a lesson was left, and offers to go on there when it is opened again. Nothing moves by itself. */
import { ArrowDown, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ContentsEntry } from '../contents-entry';
import { distanceTo, measurePlace } from './measure-place';
import { keepPlace, readPlace, type ReadingPlace } from './reading-place';

export function ResumeReading({
  sections,
  current,
}: {
  sections: readonly ContentsEntry[];
  /** Index of the section that is being read. */
  current: number;
}) {
  const [place, setPlace] = useState<ReadingPlace | null>(null);
  const index = sections.findIndex(({ id }) => id === place?.section);
  const isOffered = place !== null && index > current;

  useEffect(() => {
    // An address with a section, and a browser that goes back, decide where to begin by the first frame.
    const frame = requestAnimationFrame(() => {
      if (location.hash === '' && scrollY === 0) setPlace(readPlace(location.pathname));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    // A look at the beginning does not take back what is still offered.
    if (isOffered) return;
    const path = location.pathname;
    const ids = sections.map(({ id }) => id);
    const keep = () => {
      const tops = findTops(ids);
      // The page may have given way to another one already.
      if (tops) keepPlace(path, measurePlace(ids, tops, innerHeight));
    };
    addEventListener('scrollend', keep);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('scrollend', keep);
      removeEventListener('pagehide', keep);
    };
  }, [sections, isOffered]);

  if (!isOffered) return null;
  const close = () => setPlace(null);
  return (
    <div className="pointer-events-none fixed inset-x-4 bottom-4 z-10 flex justify-center font-sans print:hidden">
      <div className="pointer-events-auto flex items-center gap-2 rounded-2 border border-line-strong bg-surface p-2 shadow-float">
        <Button
          small
          look="quiet"
          onClick={() => {
            close();
            goTo(place, sections, index);
          }}
        >
          <ArrowDown aria-hidden size={16} strokeWidth={1.75} />
          Go on at “{sections[index]?.text}”
        </Button>
        <Button small look="quiet" aria-label="Stay at the beginning" onClick={close}>
          <X aria-hidden size={16} strokeWidth={1.75} />
        </Button>
      </div>
    </div>
  );
}

/** Of the headings, then of the lesson's end; null where one of them is not in the page. */
function findTops(ids: readonly string[]): number[] | null {
  const marks = [
    ...ids.map((id) => document.getElementById(id)),
    document.querySelector('[data-lesson-end]'),
  ];
  const tops = marks.map((mark) => mark?.getBoundingClientRect().top);
  return tops.every((top) => top !== undefined) ? tops : null;
}

function goTo(
  { section, share }: ReadingPlace,
  sections: readonly ContentsEntry[],
  index: number,
): void {
  const tops = findTops(sections.map(({ id }) => id));
  if (!tops) return;
  scrollBy({ top: distanceTo(share, tops[index]!, tops[index + 1]!), behavior: 'instant' });
  // The keyboard goes on from there as well.
  const heading = document.getElementById(section);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
