import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the tests use of playwright-core's page. */
export interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  url(): string;
  evaluate<Result>(script: string): Promise<Result>;
  waitForSelector(selector: string): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(options: { colorScheme: 'light' | 'dark' }): Promise<void>;
  on(event: string, listen: (what: { text(): string; type(): string; message: string }) => void): void;
}

export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Debian's Chromium, steered by playwright-core: the project's own, or the one in the folder that $VOUCH_PLAYWRIGHT names. */
export async function openChromium(): Promise<Browser> {
  const folder = process.env.VOUCH_PLAYWRIGHT;
  const require = createRequire(folder === undefined ? import.meta.url : join(folder, 'from-here.js'));
  const { chromium } = require('playwright-core');
  // The sandbox needs rights that containers of a continuous integration do not give.
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}
