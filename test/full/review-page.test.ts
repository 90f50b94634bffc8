import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecordedRow, RunRecord } from '../../src/model/index.ts';
import { type Browser, openChromium, type Page } from './open-chromium.ts';
import { startReview } from './review-process.ts';
import { runTool } from './run-tool.ts';

const HOME = resolve(import.meta.dirname, '../..');
const vouch = (...args: string[]) => runTool(process.execPath, [join(HOME, 'bin/vouch.js'), ...args]);

/** Set to a folder to keep pictures for a person to look at. */
const PICTURES = process.env.VOUCH_PICTURES;

let browser: Browser;
let folder = '';
let file = '';
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
beforeEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'vouch-review-'));
  copyFileSync(join(HOME, 'fixtures/questionnaire-fr.xlsx'), join(folder, 'acme.xlsx'));
  vouch('fill', join(folder, 'acme.xlsx'));
  file = join(folder, 'acme.filled.xlsx');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = (): RunRecord => JSON.parse(readFileSync(`${file}.vouch.json`, 'utf8'));
const rowAt = (ref: string): RecordedRow => record().rows.find(({ cells }) => cells.includes(ref))!;
const decidedRefs = () => record().rows.flatMap(({ decision, cells }) => (decision === null ? [] : cells[0]!));

/** The page as the address opens it, its first row shown; anything it complains of fails the test. */
async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector('#card #question');
  return { page, complaints };
}

const FILTERS = ['open', 'ready', 'decided', 'all'];
const isOpen = ({ flag, decision }: RecordedRow) => flag !== 'high' && decision === null;

const textOf = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
/** "Questionnaire!C35" of the row in sight; "" when the list is empty. */
const shown = (page: Page) => textOf(page, '#card .where .ref');
const said = (page: Page) => textOf(page, '#said');
const refOf = (place: string) => place.split('!')[1]!;

/** Waits until a script says so. Playwright's own way needs eval, which the page's policy forbids. */
async function waitUntil(page: Page, script: string): Promise<void> {
  await expect.poll(() => page.evaluate<boolean>(script), { timeout: 20_000, interval: 20 }).toBe(true);
}

/** Presses a key that decides, and waits until another row, or the end of the list, is in sight. */
async function press(page: Page, key: string): Promise<void> {
  const before = await shown(page);
  await page.keyboard.press(key);
  await waitUntil(
    page,
    `(document.querySelector('#card .where .ref')?.textContent ?? '') !== ${JSON.stringify(before)}`,
  );
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

describe('a review in Chromium', () => {
  it('decides a whole questionnaire by keyboard alone, and finalize gives the file of those decisions', async () => {
    const review = await startReview(file);
    const { page, complaints } = await open(review.url);

    // An answer of one's own: choose the second word of the list, type a comment, save.
    const edited = refOf(await shown(page));
    await page.keyboard.press('e');
    await waitUntil(page, "document.activeElement.type === 'radio'");
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Le délégué est nommé <b>depuis 2019</b>.');
    await waitUntil(page, "document.querySelector('.preview .text') !== null");
    await takePicture(page, 'form');
    await press(page, 'Control+Enter');
    expect(rowAt(edited).decision).toMatchObject({
      by: 'A. Martin',
      how: 'changed',
      comment: 'Le délégué est nommé <b>depuis 2019</b>.',
    });

    // An alternative by its number: of the first row of all that has one, whatever the matcher thinks of it this year.
    const alternative = '.option[aria-keyshortcuts="1"] .cells';
    for (const list of ['ready', 'decided', 'all']) {
      await page.keyboard.press('f');
      await waitUntil(
        page,
        `document.querySelectorAll('.filters button')[${FILTERS.indexOf(list)}].ariaPressed === 'true'`,
      );
    }
    await waitUntil(page, "document.querySelector('#card .actions') !== null");
    while ((await textOf(page, alternative)) === '') await press(page, 'j');
    const picked = refOf(await shown(page));
    await press(page, '1');
    expect(rowAt(picked).decision).toMatchObject({ how: 'changed' });
    await page.keyboard.press('f');
    await waitUntil(page, "document.querySelectorAll('.filters button')[0].ariaPressed === 'true'");
    await waitUntil(page, `document.querySelector('.line[aria-current]') !== null`);

    // A control found by search, its words taken into the form.
    const searched = refOf(await shown(page));
    await page.keyboard.press('/');
    await page.keyboard.type('sauvegardes chiffrees');
    await page.waitForSelector('#finder .option');
    await takePicture(page, 'search');
    await page.keyboard.press('Enter');
    await waitUntil(page, "document.activeElement.classList.contains('option')");
    await page.keyboard.press('Enter');
    await page.waitForSelector('form.answer');
    await press(page, 'Control+Enter');
    expect(rowAt(searched).decision).toMatchObject({
      how: 'changed',
      comment: 'Nous chiffrons nos sauvegardes.',
      control: 'backup.encryption',
    });

    // Not applicable, skipped, undone, skipped again; and there and back without deciding.
    const none = refOf(await shown(page));
    await press(page, 'n');
    expect(rowAt(none).decision?.how).toBe('notApplicable');
    const skipped = refOf(await shown(page));
    await press(page, 's');
    expect(rowAt(skipped).decision?.how).toBe('skipped');
    expect(await said(page)).toContain(skipped);
    await press(page, 'u');
    expect(refOf(await shown(page))).toBe(skipped);
    expect(rowAt(skipped).decision).toBeNull();
    await press(page, 'j');
    await press(page, 'k');
    expect(refOf(await shown(page))).toBe(skipped);
    while ((await shown(page)) !== '') await press(page, 's');
    expect(record().rows.filter(isOpen)).toEqual([]);

    // Nothing is proposed twice: the list is empty; the ready ones are read, one is accepted alone, the rest together.
    await press(page, 'h');
    await takePicture(page, 'ready');
    await press(page, 'a');
    expect(record().rows.filter(({ decision }) => decision?.how === 'accepted')).toHaveLength(1);
    await press(page, 'Shift+A');
    expect(record().rows.every(({ decision }) => decision !== null)).toBe(true);

    await page.keyboard.press('q');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.over');
    const { code, out } = await review.ended;
    expect([code, out]).toEqual([0, expect.stringContaining('0 to decide')]);
    expect(complaints).toEqual([]);

    expect(vouch('finalize', file).code).toBe(0);
    const proof = vouch(
      'verify',
      join(folder, 'acme.xlsx'),
      join(folder, 'acme.final.xlsx'),
      '--record',
      `${file}.vouch.json`,
    );
    expect(proof.code).toBe(0);
    expect(proof.text).toMatch(new RegExp(`!${edited} .* Oui`));
    expect(proof.text).toContain('clean: ');
  });

  it('loses nothing by a reload, and comes back to the same row', async () => {
    const review = await startReview(file);
    const { page } = await open(review.url);
    const first = refOf(await shown(page));
    await press(page, 's');
    const second = await shown(page);
    await page.reload();
    await page.waitForSelector('#card #question');
    expect(await shown(page)).toBe(second);
    expect(decidedRefs()).toEqual([first]);
    expect(await textOf(page, '.filters button:nth-child(3) .count')).toBe('1');
    await press(page, 'u');
    expect(decidedRefs()).toEqual([]);
    await review.kill();
  });

  it('loses nothing when the server is killed, says so on the page, and goes on after a restart', async () => {
    const review = await startReview(file);
    const { page } = await open(review.url);
    const done: string[] = [];
    for (let count = 0; count < 5; count++) {
      done.push(refOf(await shown(page)));
      await press(page, 's');
    }
    await review.kill();
    expect(decidedRefs().sort()).toEqual(done.sort());
    await page.keyboard.press('s');
    await page.waitForSelector('#trouble p');
    expect(await textOf(page, '#trouble')).toContain('vouch ne répond plus');

    const again = await startReview(file);
    const { page: other } = await open(again.url);
    expect(await textOf(other, '.filters button:nth-child(3) .count')).toBe('5');
    expect(done).not.toContain(refOf(await shown(other)));
    await again.kill();
  });

  it('decides nothing while a key is held, a word is typed, a dialog is open or the overview hides the row', async () => {
    const review = await startReview(file);
    const { page } = await open(review.url);
    await page.evaluate(
      "document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', repeat: true, bubbles: true })); document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', repeat: true, bubbles: true }))",
    );
    await page.keyboard.press('/');
    await page.keyboard.type('assna');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await page.waitForSelector('.overview');
    await takePicture(page, 'overview');
    await page.keyboard.press('s');
    await page.keyboard.press('n');
    await page.keyboard.press('o');
    await page.waitForSelector('#card .actions');
    expect(decidedRefs()).toEqual([]);
    await press(page, 's');
    expect(decidedRefs()).toHaveLength(1);
    await review.kill();
  });

  it('lets the address be used once, and another browser gets nothing, even with the page’s own path', async () => {
    const review = await startReview(file);
    const { page } = await open(review.url);
    const stranger = await browser.newPage();
    for (const url of [review.url, page.url(), new URL('/', review.url).href])
      await expect(stranger.goto(url)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
    await review.kill();
  });

  it.each([
    [1280, 800],
    [800, 700],
  ])(
    'fits %i by %i in light and dark: nothing to scroll sideways, every control with a name',
    async (width, height) => {
      const review = await startReview(file, ['--language', 'es']);
      const { page, complaints } = await open(review.url);
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await takePicture(page, `row-${width}-${colorScheme}`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(
          await page.evaluate("document.querySelector('#card .answer').getBoundingClientRect().bottom < innerHeight"),
        ).toBe(true);
      }
      const nameless = await page.evaluate<string[]>(
        "[...document.querySelectorAll('button, input, textarea')].filter((one) => !one.textContent.trim() && !one.labels?.length && !one.ariaLabel).map((one) => one.outerHTML)",
      );
      expect(nameless).toEqual([]);
      expect(await page.evaluate('document.documentElement.lang')).toBe('es');
      expect(await page.evaluate("document.querySelector('#question').lang")).toBe('fr');
      // The order of the tab key is the order of the page.
      const tabs = await page.evaluate<number[]>(
        "[...document.querySelectorAll('[tabindex]')].map((one) => one.tabIndex)",
      );
      expect(tabs.every((index) => index <= 0)).toBe(true);
      expect(complaints).toEqual([]);
      await review.kill();
    },
  );
});
