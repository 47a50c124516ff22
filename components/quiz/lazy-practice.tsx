'use client';
/** Practice inside a lesson, as the server wrote it until somebody comes near. Its code is loaded only on the page that holds it. */
import { type ComponentProps, lazy } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import { WakeWhenSeen } from '@/components/ui/wake-when-seen';
import type { Practice as Whole } from './practice';

const Practice = lazy(async () => ({ default: (await import('./practice')).Practice }));

export function LazyPractice(props: ComponentProps<typeof Whole>) {
  return (
    <WakeWhenSeen fallback={<GettingReady what="the tasks" />}>
      <Practice {...props} />
    </WakeWhenSeen>
  );
}
