import { UserError } from '../model/index.ts';

/** The day given with `--as-of`, null when none was. @throws UserError `badOption` when it is none of the calendar. */
export function readAsOf(text: string | undefined): string | null {
  if (text === undefined || isDay(text)) return text ?? null;
  const expected = 'a date as 2026-01-31';
  throw new UserError('badOption', {}, { option: '--as-of', found: text, expected });
}

/** True for a day of the calendar as "2026-01-31". */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
