// In:    answers and digests; the text of a record file.
// Out:   the run record as data and as text; a record with a person's decisions in it.
// Never: opens a file, reads the clock, looks into a workbook.
export { applyDecisions, type DecisionEntry } from './apply-decisions.ts';
export { buildRecord, type RecordInput } from './build-record.ts';
export { parseDecisions } from './parse-decisions.ts';
export { parseRecord } from './parse-record.ts';
export { placesOfRows } from './places-of-rows.ts';
export { printRecord } from './print-record.ts';
