/** What trains in a browser, as contenders: each in a worker of a page of its own. */
import { cpus } from 'node:os';
import * as z from 'zod';
import { launchChromium, SOFTWARE_GPU_FLAGS } from '../browser/launch-chromium';
import { openWorker } from '../browser/worker-harness';
import type { Contender, Contest } from './contender';
import type { Subject, TimeInput } from './steps.entry';

export interface BrowserSubject {
  title: string;
  threads: number;
  warmUpSteps: number;
  subject: Subject;
}

/** WebAssembly is optimised while it runs, after some dozens of steps. */
const SIMD_WARM_UP = 60;

/** The compiled step on each number of threads, with Winograd where its rule says so and without. */
export function listSimdSubjects(threadCounts: readonly number[]): BrowserSubject[] {
  return threadCounts.flatMap((threads) =>
    (['rule', 'never'] as const).map((winograd) => ({
      title: winograd === 'rule' ? 'SIMD' : 'SIMD, direct convolutions',
      threads,
      warmUpSteps: SIMD_WARM_UP,
      subject: { kind: 'simd', threads, winograd } as const,
    })),
  );
}

/** Everything else that can train the network in a browser. */
export function listOtherSubjects({ withCpu }: { withCpu: boolean }): BrowserSubject[] {
  const tfjs = (title: string, backend: 'wasm' | 'webgl' | 'webgpu') => ({
    title,
    threads: 1,
    warmUpSteps: 1,
    subject: { kind: 'tfjs', backend } as const,
  });
  const subjects: BrowserSubject[] = [
    { ...tfjs('tfjs wasm, own gradient kernels', 'wasm'), warmUpSteps: 10 },
    tfjs('tfjs webgl', 'webgl'),
    tfjs('tfjs webgpu', 'webgpu'),
    { title: 'jax-js wasm', threads: cpus().length, warmUpSteps: 1, subject: { kind: 'jax' } },
  ];
  if (!withCpu) return subjects;
  const cpu = {
    title: 'tfjs cpu',
    threads: 1,
    warmUpSteps: 1,
    subject: { kind: 'tfjs-cpu' },
  } as const;
  return [...subjects, cpu];
}

export async function openChromium(subjects: readonly BrowserSubject[]): Promise<Contest> {
  const browser = await launchChromium({ flags: SOFTWARE_GPU_FLAGS });
  const contenders: Contender[] = [];
  for (const { subject, ...rest } of subjects) {
    const worker = await openWorker({ entry: 'scripts/bench/steps.entry.ts', browser });
    contenders.push({
      ...rest,
      runtime: worker.browser,
      async time(steps, mostMs) {
        const input: TimeInput = { subject, steps, mostMs };
        return z
          .array(z.number())
          .nullable()
          .parse(await worker.call(input));
      },
    });
  }
  return { contenders, close: () => browser.close() };
}
