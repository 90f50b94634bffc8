import type * as z from 'zod';
import type { Finding } from '../model/index.ts';
import type { YamlFile } from './read-yaml.ts';

/** The data checked against a schema: the value, or one finding for each thing that does not fit. */
export function checkShape<T>(yaml: YamlFile, schema: z.ZodType<T>): { value: T | null; findings: Finding[] } {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return { value: null, findings: result.error.issues.flatMap((issue) => toFindings(issue, [], yaml)) };
}

/** Our words for the kinds of value that the schema library names. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  null: 'nothing',
};

function toFindings(issue: z.core.$ZodIssue, base: readonly PropertyKey[], yaml: YamlFile): Finding[] {
  const path = [...base, ...issue.path];
  const finding = (code: string, args: Record<string, string | number>, place = yaml.placeOf(path)): Finding => ({
    code,
    severity: 'error',
    place,
    args: { key: nameOf(path), ...args },
  });
  if (issue.code !== 'unrecognized_keys' && issue.input === undefined) {
    const key = nameOf(path.slice(0, -1));
    return [finding('missingKey', { key, expected: String(path.at(-1) ?? '') })];
  }
  const found = describe(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => finding('unknownKey', { found: key }, yaml.placeOfKey([...path, key])));
    case 'invalid_type':
      return [finding('wrongKind', { found, expected: KINDS[issue.expected] ?? issue.expected })];
    case 'invalid_value':
      return [finding('notOneOf', { found, expected: issue.values.map(String).join(', ') })];
    case 'too_small':
      if (issue.origin === 'number') return [finding('wrongKind', { found, expected: issue.message })];
      return [finding('tooShort', { found, expected: Number(issue.minimum) })];
    // The schemas give each form they ask for in words of ours.
    case 'invalid_format':
      return [finding('wrongForm', { found, expected: issue.message })];
    case 'invalid_key':
      return [finding('wrongForm', { found, expected: issue.issues[0]?.message ?? '' }, yaml.placeOfKey(path))];
    case 'invalid_union':
      return inUnion(issue, path, yaml) ?? [finding('wrongKind', { found, expected: kindsOf(issue) })];
    default:
      return [finding('wrongKind', { found, expected: issue.message })];
  }
}

/** The findings of the only alternative whose kind of value stands there; null when none is of that kind. */
function inUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[], yaml: YamlFile): Finding[] | null {
  const ofKind = issue.errors.find((errors) =>
    errors.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0),
  );
  return ofKind?.flatMap((inner) => toFindings(withInput(inner, issue.input), path, yaml)) ?? null;
}

/** Inside a union the library tells no inputs; they are found along the path. */
function withInput(inner: z.core.$ZodIssue, whole: unknown): z.core.$ZodIssue {
  const input = inner.path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    whole,
  );
  return { ...inner, input } as z.core.$ZodIssue;
}

function kindsOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const kinds = issue.errors.flatMap((errors) =>
    errors.map((inner) => (inner.code === 'invalid_type' ? (KINDS[inner.expected] ?? inner.expected) : '')),
  );
  return [...new Set(kinds.filter((kind) => kind !== ''))].join(' or ');
}

/** "controls.3.label.fr"; the file itself has no name. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the file' : path.map(String).join('.');
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (input === null) return 'nothing';
  if (typeof input === 'object') return `a group of keys (${Object.keys(input).slice(0, 4).join(', ')})`;
  return `"${String(input).slice(0, 60)}"`;
}
