'use client';
/** Saves a chart as a picture. What stands in it is decided in write-chart-svg.ts, which comes when asked for. */
import { Download } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { downloadFile } from '@/components/ui/download-file';
import type { ChartSpec } from '../chart-spec';
import type { Split } from '../choose-split';
import { readColors } from '../read-colors';

const KINDS = ['PNG', 'SVG'] as const;

export function SaveChart({
  title,
  spec,
  split,
  placeRef,
}: {
  title: string;
  spec: ChartSpec;
  split: Split;
  /** Where the chart stands; it lends the picture its colours. */
  placeRef: RefObject<HTMLElement | null>;
}) {
  const [outcome, setOutcome] = useState('');
  const save = async (kind: (typeof KINDS)[number]): Promise<void> => {
    try {
      const { writeChartSvg } = await import('./write-chart-svg');
      const { paintPng } = await import('./paint-png');
      const named = {
        title: `${title} by ${spec.x.kind}`,
        thick: split,
        dotted: split === 'validation' ? 'training' : 'validation',
      };
      const picture = writeChartSvg(spec, named, readColors(placeRef.current!));
      const blob =
        kind === 'SVG'
          ? new Blob([picture.svg], { type: 'image/svg+xml' })
          : await paintPng(picture);
      const fileName = `tenfold-${named.title.toLowerCase().replaceAll(' ', '-')}.${kind.toLowerCase()}`;
      downloadFile({ fileName, blob });
      setOutcome(`Saved as ${fileName}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome(`The picture could not be made; the chart is unharmed. ${reason}`);
    }
  };
  return (
    <div
      role="group"
      aria-label={`Save the chart of ${title.toLowerCase()}`}
      className="mt-1 flex flex-wrap items-center gap-2 print:hidden"
    >
      {KINDS.map((kind) => (
        <Button key={kind} small look="quiet" onClick={() => void save(kind)}>
          <Download aria-hidden size={16} strokeWidth={1.75} />
          {kind}
        </Button>
      ))}
      <span aria-live="polite" className="text-1 text-ink-3 empty:hidden">
        {outcome}
      </span>
    </div>
  );
}
