'use client';
/**
 * The top of the home page: where to go on, from the learning record, or what Tenfold is for
 * someone who is new here.
 */
import { useProgress } from '@/lib/record/use-record';
import { ContinueLead } from './continue-lead';
import { findContinuation } from './find-continuation';
import type { PatternOutline } from './pattern-outline';
import { WelcomeLead } from './welcome-lead';
import type { RateFigures } from './summarize-rates';

export function HomeLead({
  patterns,
  figures,
}: {
  patterns: readonly PatternOutline[];
  /** The recorded runs of the first pattern, null where there are none. */
  figures: RateFigures | null;
}) {
  const progress = useProgress();
  const continuation = progress && findContinuation(patterns, progress);
  if (continuation) return <ContinueLead {...continuation} />;
  const [first] = patterns;
  if (!first) return null;
  // While the record loads, a visitor who has been here sees an empty place instead of a stranger's greeting.
  return (
    <div className={progress ? undefined : 'unless-known'}>
      <WelcomeLead pattern={first} figures={figures} />
    </div>
  );
}
