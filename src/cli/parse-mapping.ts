import { parse } from 'yaml';
import * as z from 'zod';
import { UserError } from '../model/index.ts';
import type { Mapping } from '../pipeline/index.ts';

/** A mapping with the mark of the template it was saved for; null when it carries none. */
export interface SavedMapping {
  readonly mapping: Mapping;
  readonly fingerprint: string | null;
}

/** A mapping file, YAML or JSON; the output of `vouch inspect --format json` is one too. @throws UserError `badMapping`. */
export function parseMapping(text: string, file: string): Mapping {
  return parseSavedMapping(text, file).mapping;
}

/** The same with its mark. @throws UserError `badMapping`. */
export function parseSavedMapping(text: string, file: string): SavedMapping {
  let data: unknown;
  try {
    data = parse(text);
  } catch {
    throw new UserError('badMapping', { file }, { found: text.slice(0, 40) });
  }
  const inner = data && typeof data === 'object' && 'mapping' in data ? data.mapping : data;
  const result = mappingFile().safeParse(inner);
  if (!result.success)
    throw new UserError('badMapping', { file }, { found: result.error.issues[0]?.path.join('.') ?? '' });
  const { fingerprint = null, tables } = result.data;
  return { mapping: { tables } as Mapping, fingerprint };
}

function mappingFile() {
  const letters = z.string().regex(/^[A-Za-z]{1,3}$/);
  const row = z.number().int().positive();

  return z.object({
    fingerprint: z.string().optional(),
    tables: z.array(
      z.strictObject({
        sheet: z.string().nullable(),
        headerRow: row.nullable().optional(),
        firstRow: row.optional(),
        lastRow: row.optional(),
        columns: z
          .partialRecord(z.enum(['id', 'section', 'question', 'answer', 'comment', 'help']), letters)
          .optional(),
        ticks: z.partialRecord(z.enum(['yes', 'limited', 'no', 'notApplicable', 'planned']), letters).optional(),
        skipRows: z.array(row).optional(),
      }),
    ),
  });
}
