'use client';
/** The lab of an experiment, as the server wrote it until somebody comes near. Its code is loaded only on the page that holds it. */
import { lazy } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import { WakeWhenSeen } from '@/components/ui/wake-when-seen';
import type { LabProps } from './lab';

const Lab = lazy(async () => ({ default: (await import('./lab')).Lab }));

/** Who follows a link with settings wants to see them in the form. */
const hasSettings = (): boolean => window.location.search !== '';

export function LazyLab(props: LabProps) {
  return (
    <WakeWhenSeen fallback={<GettingReady what="the experiment" />} mustWake={hasSettings}>
      <Lab {...props} />
    </WakeWhenSeen>
  );
}
