import { normalise } from '../text/index.ts';
import type { ReadTable } from './read-table.ts';
import { evidenceOf, type TableEvidence } from './trust-table.ts';

export type DropReason = 'mirror' | 'example' | 'nothingToWrite' | 'noAnswerColumn';

export interface Dropped {
  readonly read: ReadTable;
  readonly reason: DropReason;
  /** The sheet that is answered instead; null when it is no copy. */
  readonly original: string | null;
}

/** Fewer questions than this show no copy: two sheets may well share a few. */
const LEAST_COPY = 5;
/** The share of a table's questions that must stand on the other sheet too. */
const COPY_SHARE = 0.6;

/** Tables that a person would not fill although they look the part, because another table of the workbook is the real one. */
export function dropMirrors(tables: readonly ReadTable[]): { kept: ReadTable[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  let kept = [...tables];
  const drop = (read: ReadTable, reason: DropReason, original: string | null): void => {
    kept = kept.filter((other) => other !== read);
    dropped.push({ read, reason, original });
  };
  const given = (read: ReadTable): boolean => read.located.isGiven;
  const evidences = new Map(tables.map((read) => [read, evidenceOf(read)]));
  const evidenceFor = (read: ReadTable): TableEvidence => evidences.get(read)!;
  const readiness = (read: ReadTable): number => readinessOf(evidenceFor(read));

  for (const read of tables) {
    if (given(read)) continue;
    const evidence = evidenceFor(read);
    const others = kept.filter((other) => other !== read);
    const original = others.find(
      (other) =>
        other.table.sheet !== read.table.sheet && copies(read, other) && readiness(other) > readiness(read) + 0.5,
    );
    if (original) drop(read, 'mirror', original.table.sheet);
    else if (others.length > 0 && evidence.formulas >= 0.95 && evidence.questions >= LEAST_COPY)
      drop(read, 'nothingToWrite', null);
    else if (isAnsweredAlready(evidence) && others.some((other) => evidenceFor(other).empty >= 0.5))
      drop(read, 'example', null);
  }
  if (kept.some((read) => evidenceFor(read).hasAnswers)) {
    for (const read of [...kept]) if (!given(read) && !evidenceFor(read).hasAnswers) drop(read, 'noAnswerColumn', null);
  }
  return { kept, dropped };
}

/** A worked example, or a list of frequent questions with their answers: full, and nothing marks its cells as ours. */
function isAnsweredAlready(evidence: TableEvidence): boolean {
  if (evidence.empty > 0 || evidence.lists > 0 || evidence.open > 0) return false;
  return evidence.questions <= 2 || evidence.referenced < 0.5;
}

function copies(read: ReadTable, other: ReadTable): boolean {
  if (read.table.questions.length < LEAST_COPY) return false;
  const texts = new Set(other.table.questions.map((question) => normalise(question.text)));
  const shared = read.table.questions.filter((question) => texts.has(normalise(question.text))).length;
  return shared >= COPY_SHARE * read.table.questions.length;
}

/** How ready a table is to be filled: empty answer cells, their lists, what was left unlocked. */
function readinessOf(evidence: TableEvidence): number {
  return (evidence.hasAnswers ? 1 : 0) + evidence.empty + evidence.lists + evidence.open - evidence.formulas;
}
