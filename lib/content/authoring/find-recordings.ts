/** The recorded runs and images that examples name, wherever in the content they are. */
import { posix } from 'node:path';
import type { SourceFile } from '../source-file';
import type { ElementRule, Example } from '../vocabulary/element-rule';

/** Attributes that name recordings, and the folder of each. */
const FOLDERS = { run: 'reference-runs', runs: 'reference-runs', file: 'figures' } as const;

export function findRecordings(
  files: readonly SourceFile[],
  elements: readonly ElementRule[],
): SourceFile[] {
  const sources = elements.flatMap(({ examples }) => examples.map(({ source }) => source));
  const named = Object.entries(FOLDERS).flatMap(([attribute, folder]) =>
    sources.flatMap((source) =>
      [...source.matchAll(new RegExp(`\\b${attribute}="([^"]*)"`, 'g'))].flatMap(([, names]) =>
        names!.split(' ').map((name) => `/${folder}/${name}.json`),
      ),
    ),
  );
  return [...new Set(named)].flatMap((name) => files.find(({ path }) => path.endsWith(name)) ?? []);
}

/** Those that one example names. */
export function pickRecordings(
  { source }: Pick<Example, 'source'>,
  recordings: readonly SourceFile[],
): SourceFile[] {
  return recordings.filter(({ path }) => source.includes(posix.basename(path, '.json')));
}
