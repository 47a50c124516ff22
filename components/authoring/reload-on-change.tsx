'use client';
/** Loads a page anew when something was saved: for one that was not there, which stays so until then. Draws nothing. */
import { use, useEffect, useRef } from 'react';
import { ContentVersion } from './live-content';

export function ReloadOnChange() {
  const version = use(ContentVersion);
  const first = useRef(version);
  useEffect(() => {
    if (version !== first.current) location.reload();
  }, [version]);
  return null;
}
