import { UserError } from '../model/index.ts';

/** A day of the calendar given as "2026-01-31". @throws UserError `badOption`. */
export function checkDay(option: string, text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new UserError('badOption', {}, { option, found: text, expected: 'a date as 2026-01-31' });
}
