/** Plays losses one after the other as short tones, with the browser's own synthesizer. */
import { pitchOfLoss } from './pitch-of-loss';

const NOTE_S = 0.18;
const GAP_S = 0.07;
const VOLUME = 0.12;
/** A tone that begins at once clicks. */
const FADE_S = 0.02;

let context: AudioContext | null = null;

export interface Playing {
  /** Resolves at the end of the last tone, also where it was stopped. */
  finished: Promise<void>;
  stop(): void;
}

/** Has to be called first by a press of the learner: browsers let no page sound unasked. */
export function playLosses(losses: readonly number[]): Playing {
  context ??= new AudioContext();
  void context.resume();
  const { currentTime, destination } = context;
  const oscillator = new OscillatorNode(context, { type: 'triangle' });
  const volume = new GainNode(context, { gain: 0 });
  oscillator.connect(volume).connect(destination);
  const begin = currentTime + GAP_S;
  losses.forEach((loss, index) => {
    const at = begin + index * (NOTE_S + GAP_S);
    oscillator.frequency.setValueAtTime(pitchOfLoss(loss), at);
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(VOLUME, at + FADE_S);
    volume.gain.setValueAtTime(VOLUME, at + NOTE_S - FADE_S);
    volume.gain.linearRampToValueAtTime(0, at + NOTE_S);
  });
  const finished = new Promise<void>((resolve) => {
    oscillator.onended = () => {
      volume.disconnect();
      resolve();
    };
  });
  oscillator.start(begin);
  oscillator.stop(begin + losses.length * (NOTE_S + GAP_S));
  return { finished, stop: () => oscillator.stop() };
}
