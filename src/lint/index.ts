// In:    the controls of a knowledge base with their places, the languages' words, run records, settings.
// Out:   findings: what is contradictory, out of date, unfit to be sent or missing; what may be mended unseen.
// Never: opens a file, words a sentence, reads the clock, changes a control.
export { byPlace, type Linted, lintKnowledge } from './lint-knowledge.ts';
export type { LintedBase, LintedRecord } from './rule.ts';
export { RULE_CODES } from './rules.ts';
