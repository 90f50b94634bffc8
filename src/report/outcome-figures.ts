import type { RecordedRow } from '../model/index.ts';

/** Rows of like confidence whose answer a person judged. */
export interface OutcomeBin {
  /** Confidence from (inclusive) and to (exclusive, but for 1), in [0, 1]. */
  readonly from: number;
  readonly to: number;
  readonly judged: number;
  /** How many of them stood unchanged. */
  readonly stood: number;
  /** Mean stated confidence; 0 when none was judged. */
  readonly stated: number;
}

const EDGES = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1] as const;

/**
 * What people made of the answers they judged, by stated confidence: an answer stood when it was accepted as proposed. Rows without a
 * proposal, and those that nobody looked at, tell nothing.
 */
export function outcomesByConfidence(rows: readonly RecordedRow[]): OutcomeBin[] {
  const judged = rows.filter(
    ({ decision, proposed }) => decision !== null && JUDGED.has(decision.how) && Object.keys(proposed).length > 0,
  );
  return EDGES.slice(0, -1).map((from, at) => {
    const to = EDGES[at + 1]!;
    const own = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const stood = own.filter(({ decision }) => decision!.how === 'accepted').length;
    const stated = own.length === 0 ? 0 : own.reduce((sum, row) => sum + row.confidence, 0) / own.length;
    return { from, to, judged: own.length, stood, stated };
  });
}

/** Skipping says nothing of the answer: a row may stay blank for reasons of its own. */
const JUDGED: ReadonlySet<string> = new Set(['accepted', 'changed', 'filled', 'notApplicable']);
