/** The library as pages ask it while its files are edited. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileText } from '../compile-text';
import { createContentLibrary } from '../content-library';
import { sampleFiles, spoil } from '../fixtures/sample-content';
import { asMode, WHY_PARTS } from '../fixtures/sample-lessons';
import type { SourceFile } from '../source-file';
import { createDraftSource, type DraftOptions } from './draft-source';
import { keepVersions } from './past-versions';
import { openVersionFolder } from './version-folder';
import type { Changes } from './watch-folders';

const LESSON = ['sample', 'first-pattern', 'learn'] as const;
const LEARN = 'content/sample/first-pattern/learn.mdx';

let projectRoot: string;

beforeEach(async () => {
  projectRoot = await mkdtemp(path.join(tmpdir(), 'draft-source-'));
  await write(sampleFiles());
});

// Versions may still be on their way to the disk.
afterEach(() => rm(projectRoot, { recursive: true, maxRetries: 10 }));

async function write(files: readonly SourceFile[]): Promise<void> {
  for (const { path: file, source } of files) {
    await mkdir(path.dirname(path.join(projectRoot, file)), { recursive: true });
    await writeFile(path.join(projectRoot, file), source);
  }
}

/** Nothing watches, so every question looks at the disk. */
function unwatched(): Changes & { announce: ReturnType<typeof vi.fn<() => void>> } {
  return {
    version: () => 0,
    touched: () => null,
    subscribe: () => () => undefined,
    announce: vi.fn<() => void>(),
  };
}

/** As a server that was started now. */
function openServer(options: Partial<DraftOptions> = {}) {
  const past = keepVersions(openVersionFolder(path.join(projectRoot, '.cache/versions')));
  const source = createDraftSource({
    projectRoot,
    lint: () => [],
    past,
    changes: unwatched(),
    ...options,
  });
  const library = createContentLibrary(source);
  return {
    source,
    library,
    async heading() {
      return (await library.getLesson(...LESSON))?.headings[0]?.text;
    },
    async reasons() {
      const { heldBack } = await source.look();
      return heldBack.flatMap(({ reasons }) => reasons.map(({ message }) => message));
    },
  };
}

const heading = (text: string) => spoil('learn', '## First section', `## ${text}`);

/** Refuses texts that hold the word. */
const refusing =
  (word: string): typeof compileText =>
  async (text, ...rest) => {
    if (text.body.includes(word)) {
      const errors = [{ text: 'No such thing', location: { line: 8, column: 4 } }];
      throw new Error(text.file, { cause: Object.assign(new Error('Build failed'), { errors }) });
    }
    return compileText(text, ...rest);
  };

test('shows an edit without a restart, the last sound version while one is broken, and heals', async () => {
  const { heading: shown } = openServer();
  expect(await shown()).toBe('First section');
  await write(heading('Another section'));
  expect(await shown()).toBe('Another section');
  await write(spoil('learn', '## First section', '## Broken\n\n<Nte />\n\n## First section'));
  expect(await shown()).toBe('Another section');
  await write(heading('A mended section'));
  expect(await shown()).toBe('A mended section');
});

test('shows new files and folders at the first question', async () => {
  const { library } = openServer();
  expect(await library.getLesson('sample', 'first-pattern', 'why')).toBeNull();
  await write([asMode('why', WHY_PARTS)]);
  expect((await library.getLesson('sample', 'first-pattern', 'why'))?.title).toBe('Learn');
  const second = sampleFiles()
    .filter(({ path: file }) => file.includes('first-pattern'))
    .map((file) => ({ ...file, path: file.path.replace('first-pattern', 'second-pattern') }));
  await write(second);
  expect((await openServer().source.look()).problems).toHaveLength(1);
  await write(spoil('course', '- first-pattern', '- first-pattern\n  - second-pattern'));
  expect((await library.getPattern('sample', 'second-pattern'))?.title).toBe('First pattern');
});

test('shows after a restart what was shown before it', async () => {
  const first = openServer();
  await write(heading('Before the restart'));
  expect(await first.heading()).toBe('Before the restart');
  await vi.waitFor(async () => {
    expect(await readdir(path.join(projectRoot, '.cache/versions/sample/first-pattern'))).toContain(
      'learn.mdx',
    );
  });
  await write(spoil('learn', '## First section', '<Nte />'));
  expect(await openServer().heading()).toBe('Before the restart');
});

test('leaves out what is broken from the start, and answers for the rest', async () => {
  await write(spoil('learn', '## First section', '<Nte />'));
  const { library, heading: shown } = openServer();
  expect(await shown()).toBeUndefined();
  expect((await library.getPattern('sample', 'first-pattern'))?.writtenModes).toEqual([]);
  expect(await library.getQuestions('sample', 'first-pattern', 'practice')).not.toBeNull();
});

test('shows the version before where a text passes the check and does not compile', async () => {
  const server = openServer({ compileText: refusing('Unheard') });
  expect(await server.heading()).toBe('First section');
  await write(heading('Unheard of'));
  expect(await server.heading()).toBe('First section');
  expect(await server.reasons()).toEqual([
    'passes the check, but cannot be compiled: No such thing. Undo the last change, or write it another way.',
  ]);
  expect((await server.source.look()).problems).toMatchObject([
    { file: LEARN, line: 8, column: 5 },
  ]);
  await write(heading('Heard of'));
  expect(await server.heading()).toBe('Heard of');
  expect(await server.reasons()).toEqual([]);
});

test('finds that a saved text does not compile before anybody opens its page', async () => {
  const changes = unwatched();
  const server = openServer({ compileText: refusing('Unheard'), changes });
  await server.library.getCatalogue();
  await write(heading('Unheard of'));
  await server.library.getCatalogue();
  await vi.waitFor(() => expect(changes.announce).toHaveBeenCalled());
  expect((await server.source.look()).problems).toHaveLength(1);
});

test('shows the version before where a page fails, if its text was changed since it was shown', async () => {
  const changes = unwatched();
  const server = openServer({ changes });
  expect(await server.heading()).toBe('First section');
  // Nothing was edited, so the fault is not an author's.
  expect(await server.source.reportFailure([LEARN], 'x is not a function')).toBe(false);
  await write(heading('Fatal'));
  expect(await server.heading()).toBe('Fatal');
  expect(await server.source.reportFailure([LEARN], 'x is not a function')).toBe(true);
  expect(changes.announce).toHaveBeenCalled();
  expect(await server.heading()).toBe('First section');
  expect(await server.reasons()).toEqual([
    'passes the check, but its page fails: x is not a function. Undo the last change, or write it another way.',
  ]);
});

test('looks at the disk again once a change is announced, and after a second in any case', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  let touched = 0;
  const changes = { ...unwatched(), touched: () => touched };
  const { heading: shown } = openServer({ changes });
  expect(await shown()).toBe('First section');
  await write(heading('Second section'));
  expect(await shown()).toBe('First section');
  touched++;
  expect(await shown()).toBe('Second section');
  await write(heading('Third section'));
  vi.advanceTimersByTime(1000);
  expect(await shown()).toBe('Third section');
  vi.useRealTimers();
});
