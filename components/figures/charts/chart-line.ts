/** One line of a chart, in the terms of its axes. */
import type { CurveLook } from '@/components/experiment/curves/curve-look';

export interface ChartLine {
  id: string;
  points: readonly { x: number; y: number }[];
  look: Pick<CurveLook, 'dash' | 'width'> & Partial<Pick<CurveLook, 'marker' | 'filled'>>;
  /** At the right of the chart; null leaves it out. */
  label: string | null;
  /** `recorded`: grey; `ink`: what the text is about. */
  tone: 'recorded' | 'ink';
  /** Each value holds from the point before it, as a rate does. */
  stepped?: boolean;
}

export interface ChartAxis {
  min: number;
  max: number;
  ticks: readonly number[];
}

export interface AcrossAxis {
  from: number;
  to: number;
  ticks: readonly number[];
}
