'use client';
/** Which other runs are laid beside yours; each that is drawn shows how, so this is their legend too. */
import type { Overlay } from './choose-curves';
import type { Curve, CurveLookId } from './curve';
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
  const furtherSeeds = overlays.filter(({ isFurtherSeed }) => isFurtherSeed);
  const shared = { looks, isFull, onSwitch };
  return (
    <fieldset className="text-2 print:hidden">
      <legend className="mb-1 text-ink-3">Draw beside it</legend>
      <Ticks {...shared} overlays={overlays.filter(({ isFurtherSeed }) => !isFurtherSeed)} />
      {furtherSeeds.length > 0 && (
        <details className="mt-1">
          <summary className="w-fit text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink">
            Other seeds of the recorded runs
          </summary>
          <div className="mt-1">
            <Ticks {...shared} overlays={furtherSeeds} />
          </div>
        </details>
      )}
      {isFull && (
        <p className="mt-1 text-1 text-ink-3">
          More than {MOST_OVERLAYS} could not be told apart. Take one away to add another.
        </p>
      )}
    </fieldset>
  );
}

function Ticks({
  overlays,
  looks,
  isFull,
  onSwitch,
}: {
  overlays: readonly Overlay[];
  /** Of the curves that are drawn, by id. */
  looks: ReadonlyMap<string, CurveLookId>;
  isFull: boolean;
  onSwitch: (id: string, isDrawn: boolean) => void;
}) {
  return (
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
  );
}
