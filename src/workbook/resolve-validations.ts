import type { Area, Validation } from '../model/index.ts';
import type { ListContext } from './list-context.ts';
import { distinct, movesWithCell, resolveList } from './list-source.ts';
import type { RawValidation } from './read-validations.ts';

/** Cells of one validation whose lists are looked up one by one; a rule over more has unresolved choices. */
const MOST_CELLS = 5000;

/**
 * Validations with their lists looked up. One whose source moves with the cell (`=$B2:$D2`, `INDIRECT(C2)`) becomes
 * several, one for each distinct list, in the place of the one. In file order, each with the rule it was made from.
 */
export function resolveValidations(
  raw: readonly RawValidation[],
  sheet: string,
  context: ListContext,
): ReadonlyMap<Validation, RawValidation> {
  return new Map(raw.flatMap((rule) => resolveOne(rule, sheet, context).map((validation) => [validation, rule])));
}

function resolveOne(rule: RawValidation, sheet: string, context: ListContext): Validation[] {
  const { areas, type, source, items, prompt } = rule;
  if (type !== 'list') return [{ areas, type, choices: null, source, prompt }];
  if (items) return [{ areas, type, choices: distinct(items), source, prompt }];
  const moves = movesWithCell(source);
  const spreads = areas.length > 1 || areas.some((area) => height(area) > 1 || width(area) > 1);
  if (spreads && (moves.rows || moves.columns)) return resolveEach(rule, sheet, context);
  const choices = resolveList(source, { sheet, rowShift: 0, columnShift: 0 }, context);
  return [{ areas, type, choices, source, prompt }];
}

function resolveEach(raw: RawValidation, sheet: string, context: ListContext): Validation[] {
  const { areas, type, source, prompt } = raw;
  const cells = areas.reduce((sum, area) => sum + height(area) * width(area), 0);
  if (cells > MOST_CELLS) return [{ areas, type, choices: null, source, prompt }];
  const groups = new Map<string, { areas: Area[]; choices: readonly string[] | null }>();
  const first = areas[0]!;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const place = { sheet, rowShift: row - first.top, columnShift: column - first.left };
        const choices = resolveList(source, place, context);
        context.spend(choices?.length ?? 1);
        const key = JSON.stringify(choices);
        const group = groups.get(key) ?? { areas: [], choices };
        group.areas.push({ top: row, left: column, bottom: row, right: column });
        groups.set(key, group);
      }
    }
  }
  return [...groups.values()].map((group) => ({ type, source, prompt, ...group }));
}

function height({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function width({ left, right }: Area): number {
  return right - left + 1;
}
