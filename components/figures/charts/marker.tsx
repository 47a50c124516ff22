/** The marker of a line at (0, 0), as the curves of the lab have it. */
import type { ChartLine } from './chart-line';

export function Marker({ look, tone }: Pick<ChartLine, 'look' | 'tone'>) {
  if (!look.marker) return null;
  const ink = tone === 'ink';
  const filled = look.filled ?? false;
  return (
    <path
      d={look.marker}
      strokeWidth={filled ? 1 : 1.5}
      className={
        filled
          ? ink
            ? 'fill-ink stroke-bg'
            : 'fill-line-strong stroke-bg'
          : ink
            ? 'fill-bg stroke-ink'
            : 'fill-bg stroke-line-strong'
      }
    />
  );
}
