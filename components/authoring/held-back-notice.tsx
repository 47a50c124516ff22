/** What is shown instead of what is saved, a line a file. Where nothing stands in, its problems follow. */
import { TriangleAlert } from 'lucide-react';
import { ProblemItems } from './problem-item';
import { PANEL_HASH } from './problem-panel';
import type { HeldBackView } from './problem-view';
import { sayHeldBack } from './say-problems';
import { writeMoment } from './write-moment';

export function HeldBackNotice({ heldBack }: { heldBack: readonly HeldBackView[] }) {
  if (heldBack.length === 0) return null;
  return (
    <div role="status" className="border-l-3 border-caution bg-caution-soft px-4 py-2">
      {heldBack.map((one) => (
        <div key={one.file}>
          <p className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2">
            <span className="flex h-lh items-center text-caution">
              <TriangleAlert aria-hidden size={16} strokeWidth={1.75} />
            </span>
            <span className="text-pretty">
              {sayHeldBack(one, writeMoment)} <a href={PANEL_HASH}>All problems</a>
            </span>
          </p>
          {one.shownFrom === null && <ProblemItems problems={one.reasons} />}
        </div>
      ))}
    </div>
  );
}
