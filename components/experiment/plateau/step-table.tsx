/** Every epoch of a replay under both rules, as a table. */
import { formatRate } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import {
  MONITORS,
  PLATEAU_RULES,
  type PlateauSchedule,
  type ReplayedEpoch,
} from '@/lib/core/experiment';
import { formatMetric, REASON_NAMES } from './explain-step';

const RULES = ['keras', 'pytorch'] as const;

export function StepTable({
  replays,
  monitor,
}: {
  replays: Readonly<Record<PlateauSchedule['rule'], readonly ReplayedEpoch[]>>;
  monitor: PlateauSchedule['monitor'];
}) {
  const heads = RULES.flatMap((rule) =>
    ['best', 'wait', 'cooldown', 'what', 'next rate'].map(
      (head) => `${PLATEAU_RULES[rule]}: ${head}`,
    ),
  );
  const rows = replays.keras.map(({ epoch, metric }, place) => [
    String(epoch),
    formatMetric(monitor, metric),
    ...RULES.flatMap((rule) => toCells(replays[rule][place]!, monitor)),
  ]);
  return (
    <FigureTable
      caption="The plateau rules by epoch"
      heads={['Epoch', MONITORS[monitor], ...heads]}
      rows={rows}
    />
  );
}

function toCells(
  { after, nextRate, reason }: ReplayedEpoch,
  monitor: PlateauSchedule['monitor'],
): string[] {
  return [
    after.best === null ? '–' : formatMetric(monitor, after.best),
    String(after.wait),
    String(after.cooldown),
    REASON_NAMES[reason],
    formatRate(nextRate),
  ];
}
