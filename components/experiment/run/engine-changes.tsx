/** Says where a run went on with another engine, and why; nothing where it kept the one it began with. */
import type { EngineChange } from '@/lib/core/experiment';
import { describeEngine } from '../describe-engine';

export function EngineChanges({ changes }: { changes: readonly EngineChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className="mt-4 grid max-w-[46rem] gap-1 border-l-3 border-caution bg-caution-soft px-3 py-2 text-2">
      {changes.map(({ epoch, step, engine, reason }) => (
        <li key={`${epoch}-${step}`}>
          From epoch {epoch}
          {step > 0 && `, step ${step}`} on: {describeEngine(engine)}. {reason}
        </li>
      ))}
    </ul>
  );
}
