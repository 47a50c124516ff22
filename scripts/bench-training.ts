/**
 * Measures a training step of the lesson's network (batch 64: forward, backward, Adam) in rounds in
 * which every contender has its turn: the SIMD step and everything else that can train it, in a
 * headless browser; PyTorch where this machine has it; the SIMD step in Node.
 *
 *     npm run bench:training -- --help
 */
import { cpus, loadavg, release, type as systemType } from 'node:os';
import { benchFullRun, writeFullRun } from './bench/bench-full-run';
import { benchKernels, writeKernels } from './bench/bench-kernels';
import type { Contest } from './bench/contender';
import { listOtherSubjects, listSimdSubjects, openChromium } from './bench/open-chromium';
import { openNode } from './bench/open-node';
import { openTorch } from './bench/open-torch';
import { parseBenchOptions, USAGE, type BenchOptions } from './bench/parse-options';
import { runRounds, type Timed } from './bench/run-rounds';
import { writeTable, type BenchContext } from './bench/write-table';

/** What is slow gets a minute; `--all` waits for one step of tfjs's cpu backend. */
const SLOW_MS = 60_000;
const UNHURRIED_MS = 3_600_000;

const options = parseBenchOptions(process.argv.slice(2));
if (options === null) console.log(USAGE);
else await bench(options);

async function bench(chosen: BenchOptions): Promise<void> {
  const processors = cpus();
  const context: BenchContext = {
    machine: `${processors[0]?.model ?? 'unknown processor'} × ${processors.length}, ${systemType()} ${release()}`,
    loadBefore: loadavg()[0]!,
    date: new Date().toISOString(),
  };
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const timed = await timeAll(chosen, [...new Set([1, Math.min(processors.length, 4)])], say);
  const kernels = chosen.kernels ? await benchKernels() : null;
  const full = chosen.full ? await benchFullRun(say) : null;
  if (chosen.json) {
    console.log(JSON.stringify({ ...context, timed, kernels, full }, null, 2));
    return;
  }
  console.log(writeTable(timed, context));
  if (kernels) console.log(`\n${writeKernels(kernels)}`);
  if (full) console.log(`\n${writeFullRun(full)}`);
}

/** The fast ones in rounds together; then each slow one by itself, as its minute would disturb all others. */
async function timeAll(
  { quick, all, rounds, steps }: BenchOptions,
  threadCounts: number[],
  say: (line: string) => void,
): Promise<Timed[]> {
  const onTurn: Parameters<typeof runRounds>[1]['onTurn'] = ({ title, threads }, round) =>
    say(`${round === 0 ? 'Warming up' : `Round ${round}:`} ${title}, threads: ${threads}`);
  const torch = await openTorch(threadCounts);
  if (!torch) say('PyTorch is left out: no python3 here has it (apt-get install python3-torch).');
  const contests: Contest[] = [
    await openChromium(listSimdSubjects(threadCounts)),
    ...(torch ? [torch] : []),
    ...(quick ? [] : [await openNode(threadCounts)]),
  ];
  const timed = await runRounds(
    contests.flatMap(({ contenders }) => contenders),
    { rounds, steps, mostMs: UNHURRIED_MS, onTurn },
  );
  for (const contest of contests) await contest.close();
  if (quick) return timed;

  for (const subject of listOtherSubjects({ withCpu: all })) {
    const { contenders, close } = await openChromium([subject]);
    timed.push(...(await runRounds(contenders, { rounds, steps, mostMs: SLOW_MS, onTurn })));
    await close();
  }
  return timed;
}
