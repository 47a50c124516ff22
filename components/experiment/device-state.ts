/** What is known of this device: how fast it trains, and how many bytes a size still has to load. Pure. */
import type { ProbeResult, TrainingEvent, TrainingProblem } from '@/lib/training/messages';

export type ProbeState =
  | { kind: 'unknown' }
  | { kind: 'probing' }
  | { kind: 'probed'; result: ProbeResult }
  | { kind: 'failed'; problem: TrainingProblem };

/** Bytes of a number of images, and how many of them this device keeps already. */
export interface DownloadSize {
  totalBytes: number;
  keptBytes: number;
}

export interface DeviceState {
  probe: ProbeState;
  /** By number of training images; missing while not known. */
  downloads: Readonly<Record<number, DownloadSize>>;
}

export const UNKNOWN_DEVICE: DeviceState = { probe: { kind: 'unknown' }, downloads: {} };

export function reduceDevice(state: DeviceState, event: TrainingEvent): DeviceState {
  switch (event.type) {
    case 'probed':
      return { ...state, probe: { kind: 'probed', result: event.result } };
    case 'probe-failed':
      // What was measured once stays true.
      if (state.probe.kind === 'probed') return state;
      return { ...state, probe: { kind: 'failed', problem: event.problem } };
    case 'measured': {
      const { images, totalBytes, keptBytes } = event;
      return { ...state, downloads: { ...state.downloads, [images]: { totalBytes, keptBytes } } };
    }
    default:
      return state;
  }
}
