import * as z from 'zod';
import { UserError } from '../model/index.ts';
import type { DecisionEntry } from './apply-decisions.ts';

/**
 * Decisions from a file's data: `{ by?, decisions: [{ sheet, row, how, by?, answer?, comment?, control?, question? }] }`.
 * Entries whose `how` is null are undecided and left out; `by` at the top, else the argument, stands where an entry has none.
 *
 * @throws UserError `badDecisions` naming the first key that does not fit.
 */
export function parseDecisions(data: unknown, file: string, by: string | null = null): DecisionEntry[] {
  const result = decisionsFile().safeParse(data);
  if (!result.success) throw unfit(file, result.error.issues[0]?.path.join('.') ?? '');
  const { by: everyone, decisions } = result.data;
  return decisions.flatMap((found, at): DecisionEntry[] => {
    const { sheet, row, how, answer, comment, control, question } = found;
    const person = found.by ?? everyone ?? by;
    if (how === null) {
      if (answer !== null || comment !== null) throw unfit(file, `decisions.${at}.how`);
      return [];
    }
    if (person === null) throw unfit(file, `decisions.${at}.by`);
    const decision = { by: person, how, answer, comment, ...(control === undefined ? {} : { control }) };
    return [{ sheet, row, decision, ...(question === undefined ? {} : { question }) }];
  });
}

function unfit(file: string, found: string): UserError {
  return new UserError('badDecisions', { file }, { found });
}

function decisionsFile() {
  const words = z.string().nullable().default(null);

  const entry = z.object({
    sheet: z.string(),
    row: z.number().int().positive(),
    question: z.string().optional(),
    how: z.enum(['accepted', 'changed', 'skipped', 'notApplicable']).nullable().default(null),
    by: z.string().min(1).nullable().default(null),
    // Unquoted, `answer: 30` and `answer: yes` come as a number and, from older writers of YAML, as a truth value.
    answer: z
      .union([z.string(), z.number().transform(String)])
      .nullable()
      .default(null),
    comment: words,
    control: z.string().optional(),
  });

  return z.object({ by: z.string().min(1).nullable().default(null), decisions: z.array(entry) });
}
