/** The pattern and its objectives, each with its bar and verdict, and how to read them. */
import clsx from 'clsx';
import { useId } from 'react';
import { FigureTable } from '@/components/ui/figure-table';
import type { Objective } from '@/lib/core/course';
import type { Judgement, PatternVerdict } from '@/lib/core/quiz/verdict';
import { ReadOn } from '../read-on';
import { LevelTag } from './level-tag';
import { percents } from './say-verdict';
import { ShareBar } from './share-bar';

const COLUMNS = 'md:grid-cols-[minmax(0,1fr)_15rem_11rem] lg:grid-cols-[minmax(0,1fr)_19rem_12rem]';
const LEGEND = 'What you know, 0 to 100 %; the dashed line is 60';
const NOT_ASKED: Judgement = { level: 'not-enough-evidence', estimate: null, asked: 0, right: 0 };

export function JudgementList({
  verdict,
  objectives,
}: {
  verdict: PatternVerdict;
  objectives: readonly Objective[];
}) {
  const id = useId();
  const rows = [
    { name: 'The whole pattern', judgement: verdict.pattern, whole: true, objective: null },
    ...objectives.map((objective) => ({
      name: objective.text,
      judgement: verdict.objectives.find((one) => one.objective === objective.id) ?? NOT_ASKED,
      whole: false,
      objective: objective.id,
    })),
  ];
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="mb-2 text-5">
        By objective
      </h2>
      <div aria-hidden className={clsx('hidden gap-x-8 text-1 text-ink-3 md:grid', COLUMNS)}>
        <span>Evidence: your pattern tests</span>
        <span>{LEGEND}</span>
        <span>Verdict</span>
      </div>
      <p aria-hidden className="mb-2 text-1 text-ink-3 md:hidden">
        {LEGEND}
      </p>
      <ul className="border-b border-line">
        {rows.map(({ name, judgement, whole, objective }) => (
          <li
            key={name}
            className={clsx(
              'grid items-center gap-x-8 gap-y-1 border-t border-line py-4 md:py-3',
              COLUMNS,
            )}
          >
            <div>
              <h3
                className={clsx(
                  'font-sans text-3 tracking-[0] text-pretty',
                  whole ? 'font-semibold' : 'font-medium',
                )}
              >
                {name}
              </h3>
              <p className="text-1 text-ink-2">{sayRight(judgement)}</p>
              {objective !== null && judgement.level !== 'strong' && (
                <ReadOn objective={objective} className="mt-1 text-1" />
              )}
            </div>
            <div className="px-2">
              <ShareBar judgement={judgement} name={name} />
            </div>
            <LevelTag level={judgement.level} className="text-3! font-semibold" />
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-measure text-1 text-ink-2">
        What you know is the share of a test&rsquo;s questions that you could answer without a lucky
        guess. The odds are four to one that it is above the left end of the thick bar, and four to
        one that it is below the right end; the thin line holds it nine times in ten. Strong: the
        whole thick bar is above 60&nbsp;%. Weak: all of it is below. Shaky: it crosses. An
        objective needs three recent answers to be called strong or shaky. Hard questions and recent
        tests count more.
      </p>
      <FigureTable
        caption="What you know, by objective"
        heads={['', 'Right', 'Known', 'Thick bar', 'Thin line', 'Verdict']}
        rows={rows.map(({ name, judgement }) => [name, ...listCells(judgement)])}
      />
    </section>
  );
}

function sayRight({ asked, right }: Judgement): string {
  return asked === 0 ? 'Not asked yet' : `${right} of ${asked} right`;
}

function listCells({ asked, right, estimate, level }: Judgement): string[] {
  const verdict = level.replaceAll('-', ' ');
  if (!estimate || level === 'not-enough-evidence') {
    return [`${right} of ${asked}`, '–', '–', '–', verdict];
  }
  const { known, low, high, least, most } = percents(estimate);
  return [`${right} of ${asked}`, known, `${low} to ${high}`, `${least} to ${most}`, verdict];
}
