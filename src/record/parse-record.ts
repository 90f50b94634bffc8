import * as z from 'zod';
import { type RunRecord, UserError } from '../model/index.ts';

/**
 * The record in a file's text.
 *
 * @throws UserError `notARecord` when the text is no record of a format this version reads.
 */
export function parseRecord(text: string, file: string): RunRecord {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UserError('notARecord', { file }, { found: text.slice(0, 40).trim() });
  }
  const result = recordSchema().safeParse(data);
  if (result.success) return result.data as RunRecord;
  const issue = result.error.issues[0];
  throw new UserError('notARecord', { file }, { found: issue ? issue.path.join('.') : '' });
}

/** Unknown keys pass, and stay: additions to the format are free, and whoever rewrites a record must not lose them. */
function recordSchema() {
  const reply = z.enum(['yes', 'no', 'limited', 'notApplicable', 'planned', 'value']);
  const cells = z.record(z.string(), z.union([z.string(), z.number()]));
  const args = z.record(z.string(), z.union([z.string(), z.number()]));
  const digest = z.looseObject({ file: z.string(), sha256: z.string() });

  const decision = z.looseObject({
    by: z.string(),
    how: z.enum(['accepted', 'changed', 'skipped', 'notApplicable', 'kept', 'notAsked', 'filled']),
    answer: z.string().nullable(),
    comment: z.string().nullable(),
    control: z.string().optional(),
  });

  return z.looseObject({
    format: z.literal('vouch.record/1'),
    tool: z.looseObject({ name: z.literal('vouch'), version: z.string() }),
    input: digest,
    output: digest,
    final: digest.optional(),
    knowledgeBase: z.looseObject({ name: z.string(), digest: z.string(), controls: z.number() }),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
    tables: z.array(
      z.looseObject({
        sheet: z.string(),
        headerRow: z.number().nullable(),
        firstRow: z.number(),
        lastRow: z.number(),
        questions: z.number(),
        columns: z.record(z.string(), z.string()),
        ticks: z.record(z.string(), z.string()).optional(),
        added: cells.optional(),
      }),
    ),
    rows: z.array(
      z.looseObject({
        sheet: z.string(),
        row: z.number(),
        id: z.string(),
        section: z.string(),
        question: z.string(),
        language: z.string(),
        flag: z.enum(['high', 'medium', 'low', 'none']),
        confidence: z.number(),
        control: z.string().nullable(),
        answer: reply.nullable(),
        written: cells,
        proposed: cells,
        decision: decision.nullable(),
        reasons: z.array(z.looseObject({ code: z.string(), args })),
        candidates: z.array(z.looseObject({ control: z.string(), confidence: z.number() })),
        topic: z.string().nullable().default(null),
        cells: z.array(z.string()).default([]),
        places: z
          .looseObject({
            answer: z.string().nullable(),
            ticks: z.record(z.string(), z.string()).nullable(),
            comment: z.string().nullable(),
          })
          .optional(),
      }),
    ),
    summary: z.looseObject({
      questions: z.number(),
      high: z.number(),
      medium: z.number(),
      low: z.number(),
      none: z.number(),
    }),
  });
}
