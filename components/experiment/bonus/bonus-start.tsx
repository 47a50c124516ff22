'use client';
/** Starts the bonus: sets a plateau schedule in the form of the lab above, and says so. */
import { TrendingDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { requestBonus, type BonusAnswer } from './bonus-request';

const SENTENCES: Record<BonusAnswer | 'absent', string> = {
  set: 'Set in the lab. Look it over there, and start the training.',
  locked: 'A run is going on. Wait for its end or stop it, then set the schedule.',
  absent: 'The lab is not ready yet. Try again in a moment.',
};

export function BonusStart() {
  const [answer, setAnswer] = useState<BonusAnswer | 'absent' | null>(null);
  return (
    <div className="my-6 font-sans text-3 print:hidden">
      <Button onClick={() => setAnswer(requestBonus() ?? 'absent')}>
        <TrendingDown aria-hidden size={20} strokeWidth={1.75} />
        Set ReduceLROnPlateau in the lab
      </Button>
      <p aria-live="polite" className="mt-2 text-2 text-ink-2 empty:hidden">
        {answer && SENTENCES[answer]}
      </p>
    </div>
  );
}
