'use client';
/** A check, as the server wrote it until somebody comes near: most stand far below what is seen first. */
import { lazy } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import { WakeWhenSeen } from '@/components/ui/wake-when-seen';
import type { SectionCheckProps } from './section-check';

const SectionCheck = lazy(async () => ({
  default: (await import('./section-check')).SectionCheck,
}));

export function LazyCheck(props: SectionCheckProps) {
  return (
    <WakeWhenSeen fallback={<GettingReady what="the check" />}>
      <SectionCheck {...props} />
    </WakeWhenSeen>
  );
}
