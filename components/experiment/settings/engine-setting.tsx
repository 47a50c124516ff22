'use client';
/** Why this engine, and the choice of another one or of fewer threads. Props only. */
import type { ReactNode } from 'react';
import type { EngineChoice } from '@/lib/core/experiment';
import type { EngineCandidate, ProbeResult } from '@/lib/training/messages';
import { nameBackend } from '../describe-engine';

export function EngineSetting({
  result,
  choice,
  onChoose,
}: {
  result: ProbeResult;
  choice: EngineChoice;
  onChoose: (choice: EngineChoice) => void;
}) {
  const { candidates, mostThreads } = result;
  const isUsable = candidates.some(
    ({ backend, timing }) => backend === choice.backend && timing !== null,
  );
  return (
    <details className="mt-1">
      <summary className="w-fit text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink">
        Why this engine, and how to choose another
      </summary>
      <fieldset className="mt-2 grid gap-2">
        <legend className="mb-1 text-ink-2">Engine</legend>
        <Option
          name="The fastest here"
          isChosen={!isUsable}
          onChoose={() => onChoose({ ...choice, backend: null })}
        />
        {candidates.map((candidate) => (
          <Option
            key={candidate.backend}
            name={nameCandidate(candidate)}
            isChosen={isUsable && choice.backend === candidate.backend}
            isDisabled={candidate.timing === null}
            onChoose={() => onChoose({ ...choice, backend: candidate.backend })}
          >
            {candidate.note}
          </Option>
        ))}
      </fieldset>
      {mostThreads > 1 && (
        <label className="mt-3 flex flex-wrap items-center gap-2 text-ink-2">
          Threads for SIMD
          <select
            value={Math.min(choice.threads ?? mostThreads, mostThreads)}
            onChange={({ target }) =>
              onChoose({ ...choice, threads: toThreads(Number(target.value), mostThreads) })
            }
            className="min-h-8 rounded-1 border border-line-strong bg-surface px-2 disabled:text-ink-3"
          >
            {Array.from({ length: mostThreads }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1 === mostThreads ? `all ${mostThreads}` : index + 1}
              </option>
            ))}
          </select>
          <span className="w-full text-ink-3">
            Fewer keep the device cooler and freer for other work. The results are the same.
          </span>
        </label>
      )}
    </details>
  );
}

/** All of them is no limit, so that another device with more threads uses them. */
function toThreads(chosen: number, most: number): number | null {
  return chosen === most ? null : chosen;
}

/** A note on a device that is refused names it already. */
function nameCandidate({ backend, device, timing }: EngineCandidate): string {
  return device && timing ? `${nameBackend(backend)} (${device})` : nameBackend(backend);
}

function Option({
  name,
  isChosen,
  isDisabled = false,
  onChoose,
  children,
}: {
  name: string;
  isChosen: boolean;
  isDisabled?: boolean;
  onChoose: () => void;
  children?: ReactNode;
}) {
  return (
    <label className="grid grid-cols-[1rem_minmax(0,1fr)] items-start gap-x-2">
      <input
        type="radio"
        name="lab-engine"
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChoose}
        className="mt-0.75 size-4 accent-accent"
      />
      <span>
        <b className="font-medium text-ink-2">{name}</b>
        {children && <span className="block">{children}</span>}
      </span>
    </label>
  );
}
