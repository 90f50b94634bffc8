// In:    answers that went out, the ledger's text, what controls say now, records.
// Out:   lines to append; who was told what, what is no longer true, what contradicts; gaps.
// Never: reads a figure out of a sentence, opens a file, changes or drops a line that stands.
export { currentEntries } from './current-entries.ts';
export { isSameCustomer, ledgerFileName, tidyName } from './customer-name.ts';
export { entriesToAdd } from './entries-to-add.ts';
export { findContradictions } from './find-contradictions.ts';
export { findGaps, type GapSources } from './find-gaps.ts';
export { type FactsOf, findOutdated } from './find-outdated.ts';
export { parseLedger } from './parse-ledger.ts';
export { printEntry } from './print-entry.ts';
export { recalledEntries } from './recalled-entries.ts';
