'use client';
/**
 * A part of the page that stays as the server wrote it until it is in view, or until the visitor
 * scrolls, presses or types anywhere: then it is hydrated. Its code, loaded lazily by what stands in
 * it, is so never fetched for a page that is only opened; and as its HTML is there, nothing moves.
 * What is pressed in it before it is awake is pressed again when it is.
 */
import {
  Suspense,
  use,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { isDrawn, markDrawn, UNDRAWN } from './draw-figures';
import { keepClicks, type KeptClicks } from './keep-clicks';
import { onSignOfLife } from './signs-of-life';

/** In development a page is made anew whenever a text is saved, and would wait for what sleeps on it. */
const NEVER_SLEEPS = process.env.NODE_ENV === 'development';

interface Gate {
  isOpen: boolean;
  opened: Promise<void>;
  open(): void;
}

export function WakeWhenSeen({
  children,
  fallback,
  mustWake,
}: {
  children: ReactNode;
  /** Shown where the page was reached by a link inside the site, so that there is no HTML of the server. */
  fallback: ReactNode;
  /** Whether it wakes in any case, asked once in the browser. The same function for ever. */
  mustWake?: () => boolean;
}) {
  const id = useId();
  // Nothing here may render again while the part sleeps: React would give up the HTML that stands there.
  const [gate] = useState(() => createGate(NEVER_SLEEPS || !isServed(id)));
  const clicks = useRef<KeptClicks>(null);
  useEffect(() => {
    const place = document.getElementById(id);
    // What is awake has said so before.
    if (!place || isDrawn(place)) return;
    const keeping = keepClicks(place, gate.open);
    clicks.current = keeping;
    return keeping.forget;
  }, [gate, id]);
  useEffect(() => {
    if (gate.isOpen) return;
    if (mustWake?.()) return gate.open();
    return waitForSigns(document.getElementById(id), gate.open);
  }, [gate, id, mustWake]);
  return (
    <div id={id} {...UNDRAWN}>
      <Suspense fallback={fallback}>
        <Passage gate={gate}>
          {children}
          <Mark id={id} clicks={clicks} />
        </Passage>
      </Suspense>
    </div>
  );
}

function Passage({ gate, children }: { gate: Gate; children: ReactNode }) {
  if (!gate.isOpen) use(gate.opened);
  return children;
}

/** Says that the part is awake: to whoever pressed something in it, and to whoever waits to print the page. */
function Mark({ id, clicks }: { id: string; clicks: RefObject<KeptClicks | null> }) {
  useEffect(() => {
    const place = document.getElementById(id);
    if (place) markDrawn(place);
    clicks.current?.release();
  }, [id, clicks]);
  return null;
}

/** Whether the server has written the part, so that it can wait: not on the server, and not on a page that the browser built. */
function isServed(id: string): boolean {
  return typeof document !== 'undefined' && document.getElementById(id) !== null;
}

function createGate(isOpen: boolean): Gate {
  const { promise, resolve } = withResolver();
  const gate: Gate = {
    isOpen,
    opened: promise,
    open() {
      gate.isOpen = true;
      resolve();
    },
  };
  return gate;
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Returns how to end the waiting. `wake` may be called again. */
function waitForSigns(place: Element | null, wake: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) wakeUp();
  });
  function wakeUp(): void {
    observer.disconnect();
    wake();
  }
  if (place) observer.observe(place);
  const forget = onSignOfLife(wakeUp);
  return () => {
    observer.disconnect();
    forget();
  };
}
