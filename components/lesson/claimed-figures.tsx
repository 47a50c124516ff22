/** The figures that the source lesson states, drawn as its claims: where it starts, what it asks for, what it promises. */
import { TriangleAlert } from 'lucide-react';
import type { Claims } from '@/lib/core/experiment';
import { ScrollWhenWide } from './scroll-when-wide';

const CAPTION = 'Figures that the source lesson claims';
const NOTHING_SAID = 'not given';

export function ClaimedFigures({ claims }: { claims: Claims }) {
  return (
    <div className="font-sans">
      <ScrollWhenWide label={CAPTION}>
        <table className="w-full border-collapse text-2 tabular-nums">
          <caption className="mb-2 text-left font-semibold">{CAPTION}</caption>
          <thead>
            <tr className="border-y border-t-line-strong border-b-line-strong text-ink-3">
              <th scope="col" className="py-2 pr-4">
                Metric
              </th>
              {['Before', 'Target', 'After'].map((head) => (
                <th key={head} scope="col" className="py-2 pl-3 text-right">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listRows(claims).map(({ metric, figures }) => (
              <tr key={metric} className="border-b border-line">
                <th scope="row" className="py-2.5 pr-4 font-normal">
                  {metric}
                </th>
                {figures.map((figure, place) => (
                  <td key={place} className="py-2.5 pl-3 text-right whitespace-nowrap">
                    {figure ?? (
                      <>
                        <span aria-hidden className="text-ink-3">
                          –
                        </span>
                        <span className="sr-only">{NOTHING_SAID}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollWhenWide>
      <p className="mt-3 flex gap-2 text-1 text-ink-2">
        <TriangleAlert
          aria-hidden
          size={16}
          strokeWidth={1.75}
          className="mt-0.5 flex-none text-caution"
        />
        Claims, not measurements. What this network really reaches stands below.
      </p>
    </div>
  );
}

/** Before, target, after; null where the source says nothing. */
function listRows({ before, after, target }: Claims) {
  return [
    {
      metric: 'Training accuracy',
      figures: [percent(before.trainAccuracy), null, percent(after.trainAccuracy)],
    },
    { metric: 'Training loss', figures: [loss(before.trainLoss), null, loss(after.trainLoss)] },
    {
      metric: 'Validation accuracy',
      figures: [
        percent(before.valAccuracy),
        `at least ${percent(target.valAccuracy)}`,
        percent(after.valAccuracy),
      ],
    },
    {
      metric: 'Validation loss',
      figures: [loss(before.valLoss), `below ${loss(target.valLoss)}`, loss(after.valLoss)],
    },
  ];
}

/** As the source writes them: whole per cent. */
function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}\u00a0%`;
}

function loss(value: number | null): string | null {
  return value === null ? null : `${value}`;
}
