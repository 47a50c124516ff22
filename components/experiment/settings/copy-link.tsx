'use client';
/** Copies a link that opens the lab with these settings. Where the clipboard is closed, the link is shown to be copied by hand. */
import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

export function CopyLink({
  makeLink,
  disabled,
}: {
  /** The whole address. */
  makeLink: () => string;
  disabled: boolean;
}) {
  const [state, setState] = useState<
    { kind: 'ready' | 'copied' } | { kind: 'refused'; link: string }
  >({ kind: 'ready' });
  const copy = async (): Promise<void> => {
    const link = makeLink();
    try {
      await navigator.clipboard.writeText(link);
      setState({ kind: 'copied' });
    } catch {
      setState({ kind: 'refused', link });
    }
  };
  const Icon = state.kind === 'copied' ? Check : Link2;
  return (
    <div>
      <Button
        look="quiet"
        small
        disabled={disabled}
        onClick={() => void copy()}
        onBlur={() => setState({ kind: 'ready' })}
      >
        <Icon aria-hidden size={16} strokeWidth={1.75} />
        <span aria-live="polite">{state.kind === 'copied' ? 'Link copied' : 'Copy link'}</span>
      </Button>
      {state.kind === 'refused' && (
        <label className="mt-2 block text-1 text-ink-3">
          The browser does not let the page copy. Copy this link yourself:
          <input
            readOnly
            value={state.link}
            onFocus={(event) => event.target.select()}
            className="mt-1 block min-h-10 w-full rounded-1 border border-line-strong bg-surface px-3 py-2 text-2 text-ink"
          />
        </label>
      )}
    </div>
  );
}
