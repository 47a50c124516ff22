'use client';
/** The ways from a place in a file to the author's editor: Next opens it, VS Code is asked by a link, or its name is copied. */
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

export interface FilePlace {
  /** `content/…` */
  file: string;
  /** Where that lies on this machine. */
  path: string;
  line: number;
  column: number;
}

/** Where the server of development opens a file in the editor that it finds running, or that REACT_EDITOR names. */
const EDITOR = '/__nextjs_launch-editor';

const SHOWN_MS = 4000;

export function PlaceLinks({ place, label }: { place: FilePlace; label?: string }) {
  const { file, path, line, column } = place;
  const [news, setNews] = useState('');
  const name = `${file}:${line}:${column}`;

  useEffect(() => {
    if (news === '') return;
    const timer = setTimeout(() => setNews(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [news]);

  async function open() {
    const query = new URLSearchParams({ file: path, line1: `${line}`, column1: `${column}` });
    const isAsked = await fetch(`${EDITOR}?${query}`).then(
      ({ ok }) => ok,
      () => false,
    );
    setNews(isAsked ? 'Your editor was asked to open it.' : 'No editor could be asked.');
  }

  async function copy() {
    const isCopied = await navigator.clipboard.writeText(name).then(
      () => true,
      () => false,
    );
    setNews(isCopied ? 'Copied.' : 'The browser does not allow copying.');
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-y-1 text-1 [&>*]:mr-2">
      <button
        type="button"
        onClick={open}
        title="Open in your editor"
        className="min-h-6 text-left font-mono break-all text-accent underline decoration-1 underline-offset-3 hover:text-accent-strong"
      >
        {label ?? name}
        <span className="sr-only">, open in your editor</span>
      </button>
      <a
        href={`vscode://file${encodeURI(path.startsWith('/') ? path : `/${path}`)}:${line}:${column}`}
        className="inline-flex min-h-6 items-center text-ink-2"
      >
        VS Code<span className="sr-only">: {name}</span>
      </a>
      <Button look="quiet" onClick={copy} className="min-h-6! px-1! py-0! text-1!">
        {news === 'Copied.' ? (
          <Check aria-hidden size={14} strokeWidth={1.75} />
        ) : (
          <Copy aria-hidden size={14} strokeWidth={1.75} />
        )}
        Copy<span className="sr-only"> {name}</span>
      </Button>
      <span role="status" className="mr-0! text-ink-2">
        {news}
      </span>
    </span>
  );
}
