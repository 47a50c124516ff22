'use client';
/** The seed of a run. */
import type { SettingsForm } from '../use-settings';
import { TextField } from './text-field';

export function SeedField({ form: { text, problems, change } }: { form: SettingsForm }) {
  return (
    <TextField
      label="Seed"
      type="number"
      min={0}
      step={1}
      value={text.seed}
      onChange={(seed) => change('seed', seed)}
      problem={problems.seed}
      note="Fixes the first weights and the order of the images. The same seed on the same engine gives the same curve."
      data-field="seed"
    />
  );
}
