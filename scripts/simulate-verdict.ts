/**
 * Prints how often learners of known strength get each verdict.
 * Usage: npm run simulate:verdict [-- <learners of each strength, 5000 if left out>]
 */
import type { VerdictLevel } from '../lib/core/quiz/verdict';
import { countVerdicts, type VerdictCounts } from './verdict/count-verdicts';
import { CHOICE_BANK, type Learner, MIXED_BANK } from './verdict/simulate-learner';

const STRENGTHS = [0.98, 0.92, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];
const LEVELS: VerdictLevel[] = ['strong', 'shaky', 'weak', 'not-enough-evidence'];
const LEAST_LEARNERS = 100;

const everywhere = (strength: number, difficultyFactor = 1): Learner => ({
  strengthOn: () => strength,
  difficultyFactor,
});

/** One objective at 40 %, the others at 92 %. */
const UNEVEN: Learner = {
  strengthOn: (objective) => (objective === 'five' ? 0.4 : 0.92),
  difficultyFactor: 1,
};

function main(): void {
  const learners = Number(process.argv[2] ?? 5000);
  if (!Number.isInteger(learners) || learners < LEAST_LEARNERS) {
    console.error(
      `Expected a whole number of learners from ${LEAST_LEARNERS} on, got "${process.argv[2]}".`,
    );
    process.exitCode = 1;
    return;
  }
  console.log(`${learners} learners of each strength; a week between their tests. Shares in %.`);
  const tables = [
    { title: 'Half of the questions with four choices, half of other kinds', bank: MIXED_BANK },
    { title: 'Every question with four choices', bank: CHOICE_BANK },
    { title: 'As the first, but hard is no harder than easy', bank: MIXED_BANK, factor: 0 },
  ];
  for (const { title, bank, factor = 1 } of tables) {
    const rows = STRENGTHS.flatMap((strength) => {
      const counts = countVerdicts(everywhere(strength, factor), bank, 2, learners);
      return counts.map(({ pattern }, test) =>
        line(`answers ${percent(strength)}`, test + 1, pattern, learners),
      );
    });
    print(title, rows);
  }
  const uneven = countVerdicts(UNEVEN, MIXED_BANK, 4, learners);
  print('One objective at 40 %, four at 92 %: that one, and one of the four', [
    ...uneven.map(({ objectives }, test) =>
      line('answers 40', test + 1, objectives.five!, learners),
    ),
    ...uneven.map(({ objectives }, test) =>
      line('answers 92', test + 1, objectives.one!, learners),
    ),
  ]);
}

function line(who: string, tests: number, counts: VerdictCounts, learners: number): string {
  const shares = LEVELS.map((level) => ((100 * counts[level]) / learners).toFixed(1).padStart(12));
  return `${who.padEnd(12)} ${tests} test${tests > 1 ? 's' : ' '}${shares.join('')}`;
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

function print(title: string, rows: readonly string[]): void {
  const head = ['strong', 'shaky', 'weak', 'too little'].map((word) => word.padStart(12)).join('');
  console.log(`\n${title}\n${' '.repeat(20)}${head}\n${rows.join('\n')}`);
}

main();
