/**
 * What is known, as a bar from 0 to 100 %: the thick part decides the verdict, the thin one holds the
 * share nine times in ten. Places are percentages of the width, so that it fits any column.
 */
import { ENOUGH_KNOWN, type Judgement } from '@/lib/core/quiz/verdict';
import { sayEstimate } from './say-verdict';

const HEIGHT = 36;
const MIDDLE = HEIGHT / 2;
const at = (share: number) => `${share * 100}%`;

export function ShareBar({ judgement, name }: { judgement: Judgement; name: string }) {
  const { estimate, level } = judgement;
  return (
    <svg
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={`${name}: ${sayEstimate(judgement)}`}
      className="block overflow-visible"
    >
      {[0, 1].map((end) => (
        <line
          key={end}
          x1={at(end)}
          x2={at(end)}
          y1={MIDDLE - 6}
          y2={MIDDLE + 6}
          className="stroke-line-strong"
        />
      ))}
      <line
        x1={at(ENOUGH_KNOWN)}
        x2={at(ENOUGH_KNOWN)}
        y1={4}
        y2={HEIGHT - 4}
        strokeDasharray="3 3"
        className="stroke-line-strong"
      />
      {estimate && level !== 'not-enough-evidence' ? (
        <>
          <Stretch from={0} to={1} width={1} className="stroke-line" />
          <Stretch from={estimate.least} to={estimate.most} width={1.5} className="stroke-ink-2" />
          <Stretch from={estimate.low} to={estimate.high} width={5} className="stroke-ink" />
          <circle
            cx={at(estimate.known)}
            cy={MIDDLE}
            r={7}
            strokeWidth={2.5}
            className="fill-surface stroke-ink"
          />
        </>
      ) : (
        <line
          x1="0%"
          x2="100%"
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth={1.5}
          strokeDasharray="2 5"
          strokeLinecap="round"
          className="stroke-ink-2"
        />
      )}
    </svg>
  );
}

function Stretch({
  from,
  to,
  width,
  className,
}: {
  from: number;
  to: number;
  width: number;
  className: string;
}) {
  return (
    <line
      x1={at(from)}
      x2={at(to)}
      y1={MIDDLE}
      y2={MIDDLE}
      strokeWidth={width}
      strokeLinecap="round"
      className={className}
    />
  );
}
