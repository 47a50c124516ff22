/** Tells the other tabs of this browser that the record grew, and hears it from them. What grew, each reads itself. */

export interface Tabs {
  tell(): void;
  leave(): void;
}

/**
 * `onNews` is called when another tab tells, and when this tab is shown again, because a tab that
 * was frozen heard nothing. The message carries nothing, so there is nothing in it to trust.
 */
export function joinTabs(name: string, onNews: () => void): Tabs {
  const channel = openChannel(name);
  channel?.addEventListener('message', onNews);
  const onShown = () => {
    if (document.visibilityState === 'visible') onNews();
  };
  const page = typeof document === 'undefined' ? null : document;
  page?.addEventListener('visibilitychange', onShown);
  return {
    tell: () => channel?.postMessage('grown'),
    leave: () => {
      channel?.close();
      page?.removeEventListener('visibilitychange', onShown);
    },
  };
}

/** Null where tabs cannot talk: an old browser, or one that lets this site store nothing. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
