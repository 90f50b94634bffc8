import type { CellSight, ChangedCell, Verification } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { describeFinding } from './sentences.ts';
import { alignColumns, cut, fold } from './wrap.ts';

/** What a change of each standing is called. */
const STANDINGS: Readonly<Record<ChangedCell['standing'], string>> = {
  answered: 'answered',
  recorded: 'as recorded',
  decided: 'decided',
  unexpected: 'NOT EXPECTED',
};

/** What `vouch verify` prints: the changed cells, then one greppable line for each other difference, then the verdict. */
export function printVerification(result: Verification, width: number): string {
  const { changed, findings } = result;
  const blocks: string[] = [];
  if (changed.length > 0) {
    const places = changed.map(({ sheet, ref }) => cut(fold(`${sheet}!${ref}`), Math.floor(width / 3)));
    const longest = Math.max(...places.map((place) => [...place].length));
    const room = Math.max(8, Math.floor((width - longest - 18) / 2));
    const rows = changed.map(({ before, after, standing }, at) => [
      places[at]!,
      cut(describeSight(before), room),
      cut(describeSight(after), room),
      STANDINGS[standing],
    ]);
    blocks.push(alignColumns([['cell', 'before', 'after', ''], ...rows]).join('\n'));
  }
  if (findings.length > 0) blocks.push(findings.map(describeFinding).join('\n'));
  blocks.push(describeVerdict(result));
  return `${blocks.join('\n\n')}\n`;
}

/** The line that closes a verification. */
function describeVerdict({ clean, isReviewCopy, changed, findings }: Verification): string {
  const count = fillIn('{count} {count|cell|cells} changed', { count: changed.length });
  if (clean) return changed.length === 0 ? 'clean: nothing differs' : `clean: ${count}, everything else is as it was`;
  const others = findings.filter(({ severity }) => severity !== 'note').length;
  const rest = fillIn('{others} {others|difference that is no answer|differences that are no answers}', { others });
  return isReviewCopy ? `not clean: a review copy (${count}, ${rest})` : `not clean: ${count}, ${rest}`;
}

function describeSight({ shown, formula }: CellSight): string {
  const text = fold(shown);
  if (formula === null) return text === '' ? '-' : text;
  return fold(`${text} (${formula})`);
}
