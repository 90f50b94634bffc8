import * as z from 'zod';

/** The YAML of `vouch.config.yaml`; the README documents it for those who write one. Built when one is met: its library loads slowly. */
export function configSchema() {
  const sentence = z.string().trim().min(1);
  const count = z.int({ error: 'a whole number' }).min(0, { error: 'a whole number' });

  const setting = z.strictObject({
    severity: z.enum(['error', 'warning', 'note', 'off']),
    /** Nobody remembers in a year why a rule was silenced. */
    because: sentence,
    /** Only for these controls; for all when absent. */
    controls: z.array(sentence).min(1).optional(),
  });

  return z.strictObject({
    kb: sentence.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, { error: 'the two lower-case letters of a language' })
      .optional(),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/, { error: 'the two lower-case letters of a language' }))
      .optional(),
    'verified-within-days': count.optional(),
    'expires-within-days': count.optional(),
    'deny-list': z.array(sentence).optional(),
    check: z
      .strictObject({
        'max-medium': count.optional(),
        'max-low': count.optional(),
        'max-none': count.optional(),
        'min-coverage': z
          .number({ error: 'a number from 0 to 1' })
          .min(0, { error: 'a number from 0 to 1' })
          .max(1, { error: 'a number from 0 to 1' })
          .optional(),
      })
      .optional(),
    rules: z.record(z.string(), z.union([setting, z.array(setting)])).optional(),
  });
}

export type ConfigFile = z.infer<ReturnType<typeof configSchema>>;
