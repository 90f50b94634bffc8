import * as z from 'zod';
import { UserError } from '../model/index.ts';
import type { DecisionEntry } from './apply-decisions.ts';

/**
 * Decisions from a file's data: `{ decisions: [{ sheet, row, how, by, answer?, comment? }] }`.
 *
 * @throws UserError `badDecisions` naming the first key that does not fit.
 */
export function parseDecisions(data: unknown, file: string): DecisionEntry[] {
  const result = decisionsFile().safeParse(data);
  if (!result.success) {
    throw new UserError('badDecisions', { file }, { found: result.error.issues[0]?.path.join('.') ?? '' });
  }
  return result.data.decisions.map(({ sheet, row, how, by, answer, comment }) => ({
    sheet,
    row,
    decision: { how, by, answer, comment },
  }));
}

function decisionsFile() {
  const entry = z.object({
    sheet: z.string(),
    row: z.number().int().positive(),
    how: z.enum(['accepted', 'changed', 'skipped', 'notApplicable']),
    by: z.string().min(1),
    answer: z.string().nullable().default(null),
    comment: z.string().nullable().default(null),
  });

  return z.object({ decisions: z.array(entry) });
}
