import type { Reporter, TestModule } from 'vitest/node';
import { whySharedIsMissing } from './shared.ts';

/** Closes a run with one plain line: how many passed, failed and were skipped, and why. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) for (const test of module.children.allTests()) count[test.result().state]++;
    const skipped = count.skipped + count.pending;
    if (skipped > 0) console.log(`skipped: ${skipped} tests, because ${whySharedIsMissing ?? 'see above'}`);
    console.log(`${count.passed} passed, ${count.failed} failed, ${skipped} skipped`);
  }
}
