'use client';
/**
 * The validation loss to the ear: the whole curve when asked, and, where the learner wants it, one
 * tone at the end of each epoch of the run that is going on. Silent until asked.
 */
import { Square, Volume2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ChosenCurves } from '../choose-curves';
import { playLosses, type Playing } from './play-losses';

export function HearLoss({ focus }: { focus: NonNullable<ChosenCurves['focus']> }) {
  const { runId, epochs, isActive } = focus;
  const [isPlaying, setIsPlaying] = useState(false);
  const [isFollowing, setIsFollowing] = useState(false);
  const playing = useRef<Playing | null>(null);
  useEffect(() => () => playing.current?.stop(), []);

  const heard = useRef({ runId, count: epochs.length });
  useEffect(() => {
    const before = heard.current.runId === runId ? heard.current.count : 0;
    heard.current = { runId, count: epochs.length };
    if (!isFollowing || !isActive || epochs.length <= before) return;
    playLosses([epochs.at(-1)!.valLoss]);
  }, [runId, epochs, isActive, isFollowing]);

  const play = async (): Promise<void> => {
    const tones = playLosses(epochs.map(({ valLoss }) => valLoss));
    playing.current = tones;
    setIsPlaying(true);
    await tones.finished;
    if (playing.current === tones) setIsPlaying(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-2 print:hidden">
      {isPlaying ? (
        <Button small onClick={() => playing.current?.stop()}>
          <Square aria-hidden size={16} strokeWidth={1.75} />
          Stop the sound
        </Button>
      ) : (
        <Button small onClick={() => void play()}>
          <Volume2 aria-hidden size={16} strokeWidth={1.75} />
          Hear the loss
        </Button>
      )}
      <label className="inline-flex items-center gap-2">
        <input
          type="checkbox"
          checked={isFollowing}
          onChange={({ target }) => setIsFollowing(target.checked)}
          className="size-4 accent-accent"
        />
        A tone after each epoch
      </label>
      <span className="text-ink-3">One tone an epoch; the lower, the less loss.</span>
    </div>
  );
}
