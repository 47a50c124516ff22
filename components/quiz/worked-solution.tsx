/** The worked answer: its steps, then the line that confirms it, then what others get wrong. */
import type { ReactNode } from 'react';

export function WorkedSolution({
  solution,
  check,
  mistakes,
}: {
  solution: readonly ReactNode[];
  check: ReactNode;
  mistakes: readonly ReactNode[];
}) {
  return (
    <>
      <section aria-labelledby="solution" className="mt-12">
        <h2 id="solution" className="mb-4 text-5">
          Step by step
        </h2>
        <ol className="grid gap-4 font-serif text-note">
          {solution.map((step, index) => {
            const isLast = index === solution.length - 1;
            return (
              <li key={index} className="grid grid-cols-[2rem_minmax(0,1fr)] text-pretty">
                {isLast ? (
                  <span aria-hidden className="mt-2.5 size-2 rounded-full bg-correct" />
                ) : (
                  <span aria-hidden className="font-sans text-2 leading-7 font-semibold text-ink-2">
                    {index + 1}
                  </span>
                )}
                <div className="min-w-0">
                  {step}
                  {isLast && (
                    <div className="mt-2 text-ink-2">
                      <strong className="font-sans text-2 font-semibold text-ink">
                        Quick check:
                      </strong>{' '}
                      {check}
                    </div>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </section>
      {mistakes.length > 0 && (
        <section aria-labelledby="mistakes" className="mt-8">
          <h2 id="mistakes" className="mb-4 text-5">
            Common mistakes
          </h2>
          <ul className="grid list-disc gap-2 pl-5 font-serif text-note text-pretty marker:text-ink-3">
            {mistakes.map((mistake, index) => (
              <li key={index}>{mistake}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
