// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { joinTabs, type Tabs } from './join-tabs';

const joined: Tabs[] = [];

function aTab(name: string, onNews: () => void): Tabs {
  const tabs = joinTabs(name, onNews);
  joined.push(tabs);
  return tabs;
}

function show(visibility: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  for (const tabs of joined.splice(0)) tabs.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is heard by the other tabs of the same record, not by itself or by others', async () => {
  const [one, two, other] = [vi.fn(), vi.fn(), vi.fn()];
  const first = aTab('tabs-a', one);
  aTab('tabs-a', two);
  aTab('tabs-b', other);
  first.tell();
  await vi.waitFor(() => expect(two).toHaveBeenCalledTimes(1));
  expect(one).not.toHaveBeenCalled();
  expect(other).not.toHaveBeenCalled();
});

it('looks again when the tab is shown, not when it is hidden', () => {
  const onNews = vi.fn();
  aTab('tabs-c', onNews);
  show('hidden');
  expect(onNews).not.toHaveBeenCalled();
  show('visible');
  expect(onNews).toHaveBeenCalledTimes(1);
});

it('hears nothing more after it left', () => {
  const onNews = vi.fn();
  aTab('tabs-d', onNews).leave();
  show('visible');
  expect(onNews).not.toHaveBeenCalled();
});

it('works alone where tabs cannot talk, or may not', () => {
  for (const channel of [undefined, refuseToTalk]) {
    vi.stubGlobal('BroadcastChannel', channel);
    const onNews = vi.fn();
    aTab('tabs-e', onNews).tell();
    show('visible');
    expect(onNews).toHaveBeenCalledTimes(1);
  }
});

function refuseToTalk(): never {
  throw new DOMException('storage is switched off', 'SecurityError');
}
