import type { CellSight, ChangedCell } from '../model/index.ts';
import { type Allowance, holdsValue } from './allowances.ts';
import type { DifferenceCode, Differences } from './differences.ts';
import type { ReadCell } from './read-cell.ts';
import { METADATA_OF_VALUE } from './tolerated.ts';

export interface CellPair {
  readonly sheet: string;
  readonly part: string;
  readonly ref: string;
  readonly old: ReadCell;
  readonly fresh: ReadCell;
  /** What the record allows here; "byEmptiness" without a record. */
  readonly allowance: Allowance | 'byEmptiness' | null;
}

/** Says what differs between two states of one cell. */
export function compareCell(pair: CellPair, differences: Differences): void {
  const { sheet, part, ref, old, fresh } = pair;
  const isSameValue = sameValue(old, fresh);
  const isSameStyle = old.style === fresh.style;
  if (old.raw === fresh.raw && isSameValue && isSameStyle) return;
  if (old.raw !== fresh.raw) differences.touched.set(part, (differences.touched.get(part) ?? 0) + 1);
  const place = { sheet, ref };
  const count = differences.findings.length;
  const standing = isSameValue ? 'unexpected' : standingOf(pair);
  const isInOrder = standing !== 'unexpected';
  if (!isSameValue || !isSameStyle) {
    const ends = { before: sight(old), after: sight(fresh) };
    differences.changed.push({ sheet, ref, ...ends, standing: isSameStyle ? standing : 'unexpected' });
  }
  if (!isSameValue && !isInOrder) {
    const code = whatChanged(pair);
    if (code !== null) differences.add(code, place, describeValues(code, old, fresh));
  }
  if (!isSameStyle) differences.add('cellStyleChanged', place, { old: old.style, new: fresh.style });
  for (const [at, before, after] of metadataChanges(old, fresh)) {
    if (isInOrder && after === '' && METADATA_OF_VALUE.has(at)) continue;
    differences.add('cellMetadataChanged', place, { at, old: before, new: after });
  }
  // What a record names may be written once more with the value it had.
  const isNamed = pair.allowance !== null && pair.allowance !== 'byEmptiness';
  if (isSameValue && !isNamed && differences.findings.length === count) {
    differences.add('cellRewritten', place, { part });
  }
}

function sameValue(old: ReadCell, fresh: ReadCell): boolean {
  return (
    old.shown === fresh.shown &&
    old.kind === fresh.kind &&
    old.formula === fresh.formula &&
    old.runs === fresh.runs &&
    old.phonetic === fresh.phonetic
  );
}

/** An answer is plain text or a plain number where no formula stood. */
function standingOf({ old, fresh, allowance }: CellPair): ChangedCell['standing'] {
  if (old.formula !== null || !isPlain(fresh)) return 'unexpected';
  if (allowance === 'byEmptiness') return old.shown.trim() === '' && fresh.kind !== 'empty' ? 'answered' : 'unexpected';
  if (allowance?.kind === 'decided') return 'decided';
  return allowance && holdsValue(fresh, allowance.value) ? 'recorded' : 'unexpected';
}

function isPlain({ kind, formula, runs, phonetic }: ReadCell): boolean {
  return formula === null && kind !== 'boolean' && kind !== 'error' && runs === '' && phonetic === '';
}

/** The code that says it best; null where the reading of the record says it. */
function whatChanged({ old, fresh, allowance }: CellPair): DifferenceCode | null {
  if (old.formula !== fresh.formula) {
    return old.formula === null ? 'formulaAdded' : fresh.formula === null ? 'formulaLost' : 'formulaChanged';
  }
  if (old.formula !== null) return 'cachedValueChanged';
  if (old.shown === fresh.shown) {
    return old.kind !== fresh.kind
      ? 'cellTypeChanged'
      : old.runs !== fresh.runs
        ? 'richTextChanged'
        : 'phoneticChanged';
  }
  if (allowance !== 'byEmptiness') {
    if (allowance === null) return 'notInRecord';
    return allowance.kind === 'recorded' && !holdsValue(fresh, allowance.value) ? null : 'cellNotPlain';
  }
  if (fresh.kind === 'empty') return 'cellEmptied';
  return old.shown.trim() === '' ? 'cellNotPlain' : 'cellOverwritten';
}

function describeValues(code: DifferenceCode, old: ReadCell, fresh: ReadCell): Record<string, string> {
  if (code === 'cellTypeChanged') return { old: old.kind, new: fresh.kind, shown: fresh.shown };
  if (code === 'richTextChanged' || code === 'phoneticChanged') return { shown: fresh.shown };
  if (code === 'cellNotPlain') return { new: fresh.shown, kind: fresh.kind };
  if (code === 'formulaLost') return { old: old.formula ?? '', new: fresh.shown };
  if (code === 'formulaAdded' || code === 'formulaChanged') {
    return { old: old.formula ?? old.shown, new: fresh.formula ?? '' };
  }
  return { old: old.shown, new: fresh.shown };
}

function metadataChanges(old: ReadCell, fresh: ReadCell): [at: string, before: string, after: string][] {
  const names = [...new Set([...old.metadata.keys(), ...fresh.metadata.keys()])];
  const changes = names.map((at): [string, string, string] => [
    at,
    old.metadata.get(at) ?? '',
    fresh.metadata.get(at) ?? '',
  ]);
  return [...changes, ['rest', old.rest, fresh.rest] as [string, string, string]].filter(
    ([, before, after]) => before !== after,
  );
}

function sight({ shown, kind, formula, style }: ReadCell): CellSight {
  return { shown, kind, formula, style };
}
