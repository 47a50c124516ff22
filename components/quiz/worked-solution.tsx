/** The worked answer: its steps, then the line that confirms it, then what others get wrong. */
import { useId, type ReactNode } from 'react';

export function WorkedSolution({
  solution,
  check,
  mistakes,
  level,
}: {
  solution: readonly ReactNode[];
  check: ReactNode;
  mistakes: readonly ReactNode[];
  /** Of the headings. */
  level: 2 | 3 | 4 | 5;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  // Landmarks of one name would be in each other's way where several solutions stand on a page.
  const Part = level === 2 ? 'section' : 'div';
  const role = level === 2 ? undefined : 'group';
  return (
    <>
      <Part role={role} aria-labelledby={`${id}-solution`} className="mt-12">
        <Heading id={`${id}-solution`} className="mb-4 text-5">
          Step by step
        </Heading>
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
      </Part>
      {mistakes.length > 0 && (
        <Part role={role} aria-labelledby={`${id}-mistakes`} className="mt-8">
          <Heading id={`${id}-mistakes`} className="mb-4 text-5">
            Common mistakes
          </Heading>
          <ul className="grid list-disc gap-2 pl-5 font-serif text-note text-pretty marker:text-ink-3">
            {mistakes.map((mistake, index) => (
              <li key={index}>{mistake}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
