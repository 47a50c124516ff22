/** How the three rules are told apart without colour: each has its own dash and its own marker. */
import type { SuggestionRule } from '@/lib/core/experiment';

interface RuleLook {
  /** Lengths of strokes and gaps in CSS pixels; empty for a solid line. */
  dash: string;
  /** SVG path around (0, 0), about 9 px across. */
  marker: string;
  stroke: string;
  fill: string;
  text: string;
}

export const RULE_LOOKS: Record<SuggestionRule, RuleLook> = {
  steepest: {
    dash: '7 4',
    marker: 'M0 4.8l4.6-8h-9.2z',
    stroke: 'stroke-correct',
    fill: 'fill-correct',
    text: 'text-correct',
  },
  valley: {
    dash: '',
    marker: 'M-3.7-3.7h7.4v7.4h-7.4z',
    stroke: 'stroke-ink',
    fill: 'fill-ink',
    text: 'text-ink',
  },
  'minimum-tenth': {
    dash: '2 4',
    marker: 'M0-5l5 5l-5 5l-5-5z',
    stroke: 'stroke-caution',
    fill: 'fill-caution',
    text: 'text-caution',
  },
};

/** At a place in per cent of the width of its row. */
export function SuggestionMark({ rule, percent }: { rule: SuggestionRule; percent: number }) {
  const { marker, fill } = RULE_LOOKS[rule];
  return (
    <svg
      viewBox="-7 -7 14 14"
      width={14}
      height={14}
      aria-hidden
      style={{ left: `${percent}%` }}
      className="absolute top-1/2 -translate-1/2"
    >
      <path d={marker} className={fill} />
    </svg>
  );
}

/** The mark on a piece of its line, as the chart draws both. */
export function SuggestionSample({ rule }: { rule: SuggestionRule }) {
  const { dash, marker, stroke, fill } = RULE_LOOKS[rule];
  return (
    <svg viewBox="0 0 14 30" width={14} height={30} aria-hidden className="flex-none">
      <path d="M7 8V30" strokeWidth={1.75} strokeDasharray={dash || undefined} className={stroke} />
      <path d={marker} transform="translate(7 8)" className={fill} />
    </svg>
  );
}
