import type * as z from 'zod';
import type { Finding } from '../model/index.ts';
import type { YamlFile } from './read-yaml.ts';

/** The data checked against a schema: the value, or one finding for each thing that does not fit. */
export function checkShape<T>(yaml: YamlFile, schema: z.ZodType<T>): { value: T | null; findings: Finding[] } {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return { value: null, findings: result.error.issues.flatMap((issue) => toFindings(issue, [], yaml)) };
}

function toFindings(issue: z.core.$ZodIssue, base: readonly PropertyKey[], yaml: YamlFile): Finding[] {
  const path = [...base, ...issue.path];
  const finding = (
    code: string,
    args: Record<string, string | number>,
    at: readonly PropertyKey[] = path,
  ): Finding => ({
    code,
    severity: 'error',
    place: yaml.placeOf(at),
    args: { key: path.map(String).join('.'), ...args },
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => finding('unknownKey', { found: key }, [...path, key]));
    case 'invalid_type':
      return issue.input === undefined
        ? [finding('missingKey', { expected: String(path.at(-1) ?? issue.expected) })]
        : [finding('wrongKind', { found: describe(issue.input), expected: issue.expected })];
    case 'invalid_value':
      return [finding('notOneOf', { found: describe(issue.input), expected: issue.values.map(String).join(', ') })];
    case 'too_small':
      return [finding('tooShort', { found: describe(issue.input), expected: Number(issue.minimum) })];
    case 'invalid_format':
      return [finding('wrongForm', { found: describe(issue.input), expected: issue.format })];
    case 'invalid_union': {
      const closest = issue.errors.reduce(
        (best, errors) => (errors.length < best.length ? errors : best),
        issue.errors[0] ?? [],
      );
      return closest.length > 0
        ? closest.flatMap((inner) =>
            toFindings({ ...inner, input: inner.input ?? issue.input } as z.core.$ZodIssue, path, yaml),
          )
        : [finding('wrongKind', { found: describe(issue.input), expected: 'another value' })];
    }
    default:
      return [finding('wrongKind', { found: describe(issue.input), expected: issue.message })];
  }
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (input === null) return 'nothing';
  if (typeof input === 'object') return `a group of keys (${Object.keys(input).slice(0, 4).join(', ')})`;
  return `"${String(input).slice(0, 60)}"`;
}
