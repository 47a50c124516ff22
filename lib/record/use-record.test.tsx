// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NO_PATTERN_PROGRESS, type Happening } from '@/lib/core/progress';

const anOpening: Happening = {
  type: 'opened',
  payload: { pattern: 'vision/rates', mode: 'experiment' },
};

/** The hooks on a page that was just loaded; what earlier pages saved is still there. */
async function aPage() {
  vi.resetModules();
  return import('./use-record');
}

function viewOf({
  useRecordStatus,
  useProgress,
  usePatternProgress,
}: Awaited<ReturnType<typeof aPage>>) {
  return function View() {
    const state = useRecordStatus().state;
    const last = useProgress()?.last?.mode ?? 'nothing';
    const opened = Object.keys(usePatternProgress('vision/rates')?.opened ?? {}).length;
    return <p>{`${state}, last ${last}, opened ${opened}`}</p>;
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('says the same on the server and while hydrating, and then what is on record', async () => {
  const page = await aPage();
  const { result } = renderHook(() => page.useRecordEvent());
  await act(() => result.current(anOpening));

  const View = viewOf(await aPage());
  const html = renderToString(<View />);
  expect(html).toBe('<p>loading, last nothing, opened 0</p>');

  const complaints = vi.spyOn(console, 'error');
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  const onRecoverableError = vi.fn();
  render(<View />, { container, hydrate: true, onRecoverableError });
  await screen.findByText('saved, last experiment, opened 1');
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(complaints).not.toHaveBeenCalled();
});

it('gives the same function and the same progress at each render', async () => {
  const page = await aPage();
  const { result, rerender } = renderHook(() => [
    page.useRecordEvent(),
    page.useProgress(),
    page.usePatternProgress('vision/never-seen'),
  ]);
  await waitFor(() => expect(result.current[1]).not.toBeNull());
  const before = result.current;
  rerender();
  expect(result.current[0]).toBe(before[0]);
  expect(result.current[1]).toBe(before[1]);
  expect(result.current[2]).toBe(before[2]);
  expect(before[2]).toEqual(NO_PATTERN_PROGRESS);
});

it('shows what happens on the page that recorded it', async () => {
  const page = await aPage();
  const View = viewOf(page);
  render(<View />);
  const { result } = renderHook(() => page.useRecordEvent());
  await act(() =>
    result.current({ ...anOpening, payload: { pattern: 'vision/rates', mode: 'learn' } }),
  );
  await screen.findByText('saved, last learn, opened 1');
});

it('keeps what happens in a trial out of the record, and shows it there alone', async () => {
  const page = await aPage();
  const View = viewOf(page);
  let record: (happening: Happening) => Promise<void> = () => Promise.reject();
  let undo: () => Promise<unknown> = () => Promise.reject();
  function Trier() {
    const events = page.useEvents();
    const { remove } = page.useRecordActions();
    record = page.useRecordEvent();
    undo = () => remove([events!.at(-1)!.id]);
    return <View />;
  }
  const earlier: Happening = { ...anOpening, payload: { pattern: 'vision/rates', mode: 'learn' } };
  render(
    <>
      <View />
      <page.TrialRecord happened={[earlier]}>
        <Trier />
      </page.TrialRecord>
    </>,
  );
  await screen.findByText('saved, last nothing, opened 0');
  await screen.findByText('saved, last learn, opened 1');
  await act(() => record(anOpening));
  await screen.findByText('saved, last experiment, opened 2');
  await screen.findByText('saved, last nothing, opened 0');
  await act(() => undo());
  await screen.findByText('saved, last learn, opened 1');

  const later = await aPage();
  const { result } = renderHook(() => later.useEvents());
  await waitFor(() => expect(result.current).toEqual([]));
});
