import { isNamed, isReserved } from './caption-names.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { CaptionOf, ColumnNote, ColumnsInput } from './columns.ts';

export interface SideInput extends ColumnsInput {
  readonly caption: CaptionOf;
  readonly question: number;
  readonly notes: readonly ColumnNote[];
}

/** The filled columns beside the question that group it (sections) or explain it (helps), each from left to right. */
export function sideColumns(input: SideInput): { sections: number[]; helps: number[] } {
  const sections: number[] = [];
  const helps: number[] = [];
  for (const profile of input.profiles) {
    if (profile.filled === 0 || isReserved(input.caption(profile.column))) continue;
    if (groups(profile, input)) sections.push(profile.column);
    else if (helpsOut(profile, input)) helps.push(profile.column);
  }
  return { sections, helps };
}

/** A section caption, or labels left of the question that are merged downwards or written once per group. */
function groups(profile: ColumnProfile, { header, question, caption, given }: SideInput): boolean {
  if (profile.column === given.section || isNamed(caption(profile.column), 'section')) return true;
  if (profile.column > question || profile.meanLength > 60 || profile.filled < 2) return false;
  const isSparse = profile.filled < 0.7 * profile.rows || profile.distinct < 0.6;
  return header !== null && profile.codes < 0.6 && profile.asks < 0.2 && isSparse;
}

function helpsOut(profile: ColumnProfile, { caption, given, notes }: SideInput): boolean {
  if (profile.column === given.help) return true;
  const isTranslation = notes.some((note) => note.code === 'severalLanguages' && note.other === profile.column);
  if (isTranslation || profile.formulas > 0.5) return false;
  const roles = caption(profile.column);
  if (isNamed(roles, 'help')) return true;
  const isOther = isNamed(roles, 'answer') || isNamed(roles, 'comment') || isNamed(roles, 'evidence');
  return profile.meanLength > 25 && profile.codes < 0.6 && !isOther;
}
