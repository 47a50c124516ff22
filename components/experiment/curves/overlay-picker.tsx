'use client';
/** Which other runs are laid beside yours; each that is drawn shows how, so this is their legend too. */
import type { Overlay } from './choose-curves';
import type { Curve } from './curve';
import { MOST_OVERLAYS } from './curve-look';
import { CurveSample } from './line-sample';

export function OverlayPicker({
  overlays,
  curves,
  onSwitch,
}: {
  overlays: readonly Overlay[];
  /** The curves that are drawn. */
  curves: readonly Curve[];
  onSwitch: (id: string, isDrawn: boolean) => void;
}) {
  const looks = new Map(curves.map(({ id, look }) => [id, look]));
  const isFull = overlays.filter((overlay) => overlay.isDrawn).length >= MOST_OVERLAYS;
  return (
    <fieldset className="text-2">
      <legend className="mb-1 text-ink-3">Draw beside it</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {overlays.map(({ id, name, isDrawn }) => {
          const look = looks.get(id);
          return (
            <label key={id} className="inline-flex min-h-6 items-center gap-2 text-ink-2">
              <input
                type="checkbox"
                className="size-4 flex-none accent-accent"
                checked={isDrawn}
                disabled={isFull && !isDrawn}
                onChange={(event) => onSwitch(id, event.target.checked)}
              />
              {look !== undefined && <CurveSample look={look} />}
              {name}
            </label>
          );
        })}
      </div>
      {isFull && (
        <p className="mt-1 text-1 text-ink-3">
          More than {MOST_OVERLAYS} could not be told apart. Take one away to add another.
        </p>
      )}
    </fieldset>
  );
}
