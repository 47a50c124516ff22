/** Names lines whose labels are too long to stand beside them. */
import { LineSample } from '@/components/experiment/curves/line-sample';
import type { ChartLine } from './chart-line';
import { Marker } from './marker';

export function ChartLegend({ lines }: { lines: readonly (ChartLine & { name: string })[] }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-2 text-ink-2">
      {lines.map(({ id, name, look, tone }) => (
        <li key={id} className="inline-flex items-center gap-2">
          <LineSample
            dash={look.dash}
            width={look.width}
            className={tone === 'ink' ? 'stroke-ink' : 'stroke-line-strong'}
          >
            <g transform="translate(18 7)">
              <Marker look={look} tone={tone} />
            </g>
          </LineSample>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
