/** Says in the run's panel what happened to its worker and its checkpoints; nothing where nothing did. */
import type { Survival } from './survival';

export function SurvivalNotes({ survival }: { survival: Survival | undefined }) {
  const sentences = [...(survival?.notes ?? []), ...(survival?.trouble ? [survival.trouble] : [])];
  return (
    <div role="status">
      {sentences.length > 0 && (
        <ul className="mt-4 grid max-w-[46rem] gap-1 border-l-3 border-caution bg-caution-soft px-3 py-2 text-2">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
