'use client';
/**
 * Shows what was saved: asks for the page again while the server has other content than the page was
 * made of. What the page's components know stays.
 */
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';

/** Of the content that the page was made of; rises with every change. */
export const ContentVersion = createContext(0);

export function LiveContent({
  version,
  address,
  children,
}: {
  version: number;
  /** Where the server announces each version. */
  address: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const [latest, setLatest] = useState(version);
  const [isRefreshing, startRefresh] = useTransition();

  useEffect(() => {
    let source: EventSource | null = null;
    // A browser keeps six connections to a server, so a tab that nobody sees gives up its own.
    function connect(): void {
      source?.close();
      source = document.hidden ? null : new EventSource(address);
      source?.addEventListener('message', ({ data }) => setLatest(Number(data)));
    }
    connect();
    document.addEventListener('visibilitychange', connect);
    return () => {
      source?.close();
      document.removeEventListener('visibilitychange', connect);
    };
  }, [address]);

  // Once for each version, whatever comes of it.
  const asked = useRef(version);
  useEffect(() => {
    if (latest === version || latest === asked.current || isRefreshing) return;
    asked.current = latest;
    startRefresh(() => router.refresh());
  }, [latest, version, isRefreshing, router]);

  return <ContentVersion value={version}>{children}</ContentVersion>;
}
