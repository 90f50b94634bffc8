import { parseCellRef, validationAt } from '../model/index.ts';
import { settleCellText } from './cell-string.ts';
import type { SheetParts } from './opened-parts.ts';
import type { RawValidation, RuleOperator } from './read-validations.ts';

export type BrokenRuleCode = 'notInList' | 'listUnread' | 'breaksRule';

/**
 * The code of the rule a value would break, or null. Excel checks a rule while someone types and never again, so an
 * answer that breaks one would stand there unseen. Only rules that stop the typist count, and only those that can be
 * judged without computing a formula: lists that were resolved, and bounds that are numbers. Of a list that could not be resolved
 * nobody knows the words, so any word may be the wrong one.
 */
export function brokenRule({ sheet, rules }: SheetParts, ref: string, value: string | number): BrokenRuleCode | null {
  const place = parseCellRef(ref);
  const validation = place && validationAt(sheet, place.row, place.column);
  const rule = validation && rules.get(validation);
  if (!validation || !rule?.stops || value === '') return null;
  if (validation.type === 'list') {
    if (!validation.choices) return 'listUnread';
    return isListed(validation.choices, validation.source, value) ? null : 'notInList';
  }
  return isWithin(rule, value) ? null : 'breaksRule';
}

/** Items written in the rule itself are compared by letter, cells without regard to case, as Excel does. */
function isListed(choices: readonly string[], source: string, value: string | number): boolean {
  const fold = (text: string) => (source.startsWith('"') ? text.trim() : text.trim().toLowerCase());
  return choices.some((choice) => fold(choice) === fold(String(value)));
}

function isWithin({ type, operator, source, second }: RawValidation, value: string | number): boolean {
  if (type === 'custom' || type === 'none') return true;
  const isText = type === 'textLength';
  if (!isText && typeof value === 'string') return false;
  const measured = isText ? settleCellText(String(value)).length : Number(value);
  if (type === 'whole' && !Number.isInteger(measured)) return false;
  const [first, last] = [source, second].map((bound) => (/^-?\d+(?:\.\d+)?$/.test(bound) ? Number(bound) : null));
  if (first == null) return true;
  return COMPARISONS[operator](measured, first, last ?? null);
}

const COMPARISONS: Readonly<Record<RuleOperator, (value: number, first: number, last: number | null) => boolean>> = {
  between: (value, first, last) => value >= first && (last === null || value <= last),
  notBetween: (value, first, last) => last === null || value < first || value > last,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  lessThan: (value, first) => value < first,
  lessThanOrEqual: (value, first) => value <= first,
  greaterThan: (value, first) => value > first,
  greaterThanOrEqual: (value, first) => value >= first,
};
