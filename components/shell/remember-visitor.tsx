'use client';
/**
 * Notes whether this browser's record holds anything, so that at the next visit the home page does
 * not greet as a stranger while the record is being read. Shows nothing.
 */
import { useEffect } from 'react';
import { useProgress } from '@/lib/record/use-record';
import { KNOWN_KEY } from './start-script';

export function RememberVisitor() {
  const progress = useProgress();
  const known = progress && Object.keys(progress.patterns).length > 0;
  useEffect(() => {
    if (known === null) return;
    try {
      if (known) window.localStorage.setItem(KNOWN_KEY, '1');
      else window.localStorage.removeItem(KNOWN_KEY);
    } catch {
      // Without storage the greeting shows for a moment at each visit: no harm.
    }
  }, [known]);
  return null;
}
