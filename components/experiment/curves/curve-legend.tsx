/** Names your lines and the levels, each drawn as it is on the charts. */
import type { ReactNode } from 'react';
import { SPLITS, type Split } from './choose-split';
import type { Curve, Level } from './curve';
import { LEVEL_DASHES, TRAINING_DASH } from './curve-look';
import { CurveSample, LineSample } from './line-sample';

export function CurveLegend({
  curves,
  levels,
  split,
}: {
  curves: readonly Curve[];
  levels: readonly Level[];
  /** Of the thick line; the dotted one is of the other. */
  split: Split;
}) {
  const mine = curves.find((curve) => curve.look === 'yours');
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-2 text-ink-2">
      {mine && (
        <>
          <Entry sample={<CurveSample look="yours" />}>
            {mine.name}, {split}
          </Entry>
          <Entry
            sample={<LineSample dash={TRAINING_DASH} width={1.75} className="stroke-accent" />}
          >
            {mine.name}, {SPLITS.find((other) => other !== split)}
          </Entry>
        </>
      )}
      {levels.map(({ kind }) => (
        <Entry
          key={kind}
          sample={
            <LineSample
              dash={LEVEL_DASHES[kind]}
              width={1.5}
              className={kind === 'goal' ? 'stroke-correct' : 'stroke-caution'}
            />
          }
        >
          {kind === 'goal' ? 'measured goal' : 'claim of the source'}
        </Entry>
      ))}
    </ul>
  );
}

function Entry({ sample, children }: { sample: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      {sample}
      <span>{children}</span>
    </li>
  );
}
