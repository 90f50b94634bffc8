import * as z from 'zod';
import { UserError } from '../model/index.ts';
import type { DecisionEntry } from './apply-decisions.ts';

const entry = z.object({
  sheet: z.string(),
  row: z.number().int().positive(),
  how: z.enum(['accepted', 'changed', 'skipped', 'notApplicable']),
  by: z.string().min(1),
  answer: z.string().nullable().default(null),
  comment: z.string().nullable().default(null),
  control: z.string().optional(),
});

const decisionsFile = z.object({ decisions: z.array(entry) });

/**
 * Decisions from a file's data: `{ decisions: [{ sheet, row, how, by, answer?, comment?, control? }] }`.
 *
 * @throws UserError `badDecisions` naming the first key that does not fit.
 */
export function parseDecisions(data: unknown, file: string): DecisionEntry[] {
  const result = decisionsFile.safeParse(data);
  if (!result.success) {
    throw new UserError('badDecisions', { file }, { found: result.error.issues[0]?.path.join('.') ?? '' });
  }
  return result.data.decisions.map(({ sheet, row, how, by, answer, comment, control }) => ({
    sheet,
    row,
    decision: { how, by, answer, comment, ...(control === undefined ? {} : { control }) },
  }));
}
