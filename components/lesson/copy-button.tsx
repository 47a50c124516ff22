'use client';
/** Copies the code of the figure it stands in, and says so. */
import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

type CopyState = 'ready' | 'copied' | 'refused';

const SHOWN_MS = 2500;

const ANNOUNCEMENTS: Record<CopyState, string> = {
  ready: '',
  copied: 'Code copied',
  refused: 'The browser does not allow copying. The code is selected: copy it by keyboard.',
};

export function CopyButton() {
  const [state, setState] = useState<CopyState>('ready');
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    const code = button.current?.closest('figure')?.querySelector('pre');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      setState('copied');
    } catch {
      getSelection()?.selectAllChildren(code);
      setState('refused');
    }
  }

  return (
    <>
      <Button ref={button} look="quiet" small onClick={copy} className="print:hidden">
        {state === 'copied' ? (
          <Check aria-hidden size={16} strokeWidth={1.75} />
        ) : (
          <Copy aria-hidden size={16} strokeWidth={1.75} />
        )}
        {WORDS[state]}
        <span className="sr-only"> the code</span>
      </Button>
      <span role="status" className="sr-only">
        {ANNOUNCEMENTS[state]}
      </span>
    </>
  );
}

const WORDS: Record<CopyState, string> = { ready: 'Copy', copied: 'Copied', refused: 'Selected' };
