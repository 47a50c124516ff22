/** Stands where a part of the page is still being loaded. A part that came with the page stays in sight instead. */
export function GettingReady({ what }: { what: string }) {
  return (
    <p role="status" className="font-sans text-2 text-ink-2">
      Getting {what} ready…
    </p>
  );
}
