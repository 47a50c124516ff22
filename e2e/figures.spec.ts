/**
 * Every figure of the lessons, where it stands, in each of its states: before it is seen, drawn, and
 * whatever its controls make of it. In both themes, at both widths, by keyboard and without motion.
 */
import { expect, test, type Locator, type Route } from '@playwright/test';
import { alone, nameEach } from './figures/alone';
import { expectGoodLooks, expectTabStops } from './figures/looks';
import { kindOf, WALKS, type FigureKind, type Look } from './figures/walks';
import { PATTERN, SECOND_PATTERN } from './pages';

/** What each lesson has at least. */
const LESSONS: readonly { name: string; path: string; kinds: readonly FigureKind[] }[] = [
  { name: 'why', path: `${PATTERN}/why`, kinds: ['chart', 'run-table'] },
  { name: 'deep', path: `${PATTERN}/deep`, kinds: ['ball', 'valley', 'chart', 'run-table'] },
  {
    name: 'visualize',
    path: `${PATTERN}/visualize`,
    kinds: ['pipeline', 'scrubber', 'table-chart'],
  },
  { name: 'metrics', path: `${PATTERN}/metrics`, kinds: ['which-curve', 'chart', 'run-table'] },
  { name: 'experiment', path: `${PATTERN}/experiment`, kinds: ['chart', 'run-table'] },
  { name: 'second why', path: `${SECOND_PATTERN}/why`, kinds: ['chart'] },
  { name: 'second deep', path: `${SECOND_PATTERN}/deep`, kinds: ['chart', 'run-table'] },
  {
    name: 'second visualize',
    path: `${SECOND_PATTERN}/visualize`,
    kinds: ['valley', 'scrubber', 'which-curve', 'table-chart'],
  },
  { name: 'second metrics', path: `${SECOND_PATTERN}/metrics`, kinds: ['table-chart', 'chart'] },
  { name: 'second experiment', path: `${SECOND_PATTERN}/experiment`, kinds: ['run-table'] },
];

const UNSEEN = 'The figure is drawn when it comes into view.';

/** Code stands in figures too, and the charts of the lab are not the author's. */
const DRAWINGS = 'article figure:not(:has(pre), #lab-settings ~ * figure)';
/** So low a window shows the head of a lesson and none of its figures. */
const LOW = 200;

for (const { name, path, kinds } of LESSONS) {
  test(`the figures of ${name}, state by state`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 390, height: LOW });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const asked: Route[] = [];
    await page.route('**/figures/*.json', (route) => void asked.push(route));
    await page.goto(path);
    await expect(page.getByText('Saved on this device')).toBeAttached();
    const drawings = page.locator(DRAWINGS);
    for (const folded of await page.locator('details:has(figure) > summary').all()) {
      await folded.press('Enter');
    }
    const unseen = drawings.filter({ hasText: UNSEEN });
    const hidden = await unseen.count();
    if (hidden > 0) await expectGoodLooks(unseen, 'before they are seen', { height: LOW });
    await expect(unseen).toHaveCount(hidden);

    const met: FigureKind[] = [];
    for (const [at, figure] of (await nameEach(drawings, 'figure')).entries()) {
      await alone(figure, async () => {
        const look: Look = (state) => expectGoodLooks(figure, `figure ${at + 1}, ${state}`);
        await figure.scrollIntoViewIfNeeded();
        await expect(figure).not.toContainText(UNSEEN);
        const isAsking = await figure.getByText('Loading').isVisible();
        if (isAsking) await giveRecording(figure, asked, look);
        const kind = await kindOf(figure);
        await expectTabStops(figure);
        await WALKS[kind](figure, look);
        met.push(kind);
      });
    }
    expect(met).toEqual(expect.arrayContaining([...kinds]));
  });
}

/** A figure that fetches a recording: on the way, not to be had, asked for again. */
async function giveRecording(figure: Locator, asked: Route[], look: Look): Promise<void> {
  const news = figure.getByRole('status');
  await expect(news).toHaveText(/^Loading the recorded image/);
  await look('its recording on the way');
  await asked.shift()!.abort();
  await expect(news).toContainText('The recording could not be loaded: ');
  await look('its recording not to be had');
  await figure.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect.poll(() => asked.length).toBe(1);
  await asked.shift()!.continue();
  await expect(news).not.toContainText('Loading');
}
