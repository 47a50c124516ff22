/** Harness entry: chooses an engine as the site does. */
import type { ProbeResult } from '@/lib/training/messages';
import { probeEngines } from '@/lib/training/worker/engine/probe-engines';
import type { HarnessEntry } from './worker-harness';

export const run: HarnessEntry<unknown, ProbeResult> = () => probeEngines();
