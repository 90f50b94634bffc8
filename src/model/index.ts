// In:    nothing.
// Out:   the nouns every room speaks in: plain readonly types and tiny constructors.
// Never: reads, writes, decides or formats anything.
export * from './address.ts';
export * from './config.ts';
export * from './finding.ts';
export * from './knowledge.ts';
export * from './language.ts';
export * from './ledger.ts';
export * from './match.ts';
export * from './question.ts';
export * from './record.ts';
export * from './review-view.ts';
export * from './sheet-lookup.ts';
export * from './status.ts';
export * from './text-in.ts';
export * from './verification.ts';
export * from './workbook.ts';
export * from './written-control.ts';
