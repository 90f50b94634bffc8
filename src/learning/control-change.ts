import { CONTEXT_KEYS, type LanguageCode, type SettledPhrasing } from '../model/index.ts';
import type { YamlValue } from './yaml-value.ts';

/** What is to be written into one control of a knowledge file. */
export interface ControlChange {
  readonly control: string;
  /** To be added; one of the same identity takes the place of the one that stands there. */
  readonly phrasings: Readonly<Record<LanguageCode, readonly WrittenPhrasing[]>>;
  readonly comments: Readonly<Record<LanguageCode, string>>;
  /** Identities of phrasings to be taken out: another control answers those questions now. */
  readonly forgotten?: Readonly<Record<LanguageCode, readonly string[]>>;
}

/** As it stands in the file. */
export type WrittenPhrasing = string | WrittenAnswer;
export type WrittenAnswer = Omit<SettledPhrasing, 'stands'>;

export function writtenText(phrasing: unknown): string {
  const text = typeof phrasing === 'object' && phrasing !== null ? (phrasing as { text?: unknown }).text : phrasing;
  return String(text ?? '').trim();
}

/** What makes a phrasing the one it is within its list: its text, and what tells it from another of that text. */
export function identityOf(phrasing: unknown): string {
  const group = (typeof phrasing === 'object' && phrasing !== null ? phrasing : {}) as Record<string, unknown>;
  const context = CONTEXT_KEYS.map((key) => (group[key] === undefined ? null : String(group[key]).trim()));
  return JSON.stringify([writtenText(phrasing), ...context]);
}

/** The order of the keys in the file: the question and its answer first, what it is known by, where it comes from. */
const KEYS = ['text', 'answer', 'words', 'comment', ...CONTEXT_KEYS, 'against', 'from', 'seen'] as const;

export function asYaml(phrasing: WrittenPhrasing): YamlValue {
  if (typeof phrasing === 'string') return phrasing;
  const pairs = KEYS.flatMap((key) => (phrasing[key] === undefined ? [] : [[key, phrasing[key]] as const]));
  return Object.fromEntries(pairs);
}

interface RawControl {
  readonly [key: string]: unknown;
  readonly phrasings?: Readonly<Record<string, readonly unknown[]>>;
  readonly comment?: Readonly<Record<string, unknown>>;
}

/** What the file's data has to be once the change is made: the one thing an edit of its text may do. */
export function changedData(data: unknown, changes: readonly ControlChange[]): unknown {
  const { controls = [], ...rest } = (data ?? {}) as { controls?: readonly RawControl[] };
  const changed = controls.map((control) => {
    const change = changes.find((other) => other.control === control.id);
    return change ? changedControl(control, change) : control;
  });
  return { ...rest, controls: changed };
}

function changedControl(control: RawControl, { phrasings, comments, forgotten = {} }: ControlChange): RawControl {
  const lists: Record<string, readonly unknown[]> = { ...control.phrasings };
  for (const [language, identities] of Object.entries(forgotten))
    lists[language] = (lists[language] ?? []).filter((known) => !identities.includes(identityOf(known)));
  for (const [language, added] of Object.entries(phrasings)) {
    for (const phrasing of added) {
      const list = lists[language] ?? [];
      const at = list.findIndex((known) => identityOf(known) === identityOf(phrasing));
      lists[language] = at < 0 ? [...list, asYaml(phrasing)] : list.with(at, asYaml(phrasing));
    }
  }
  const hasPhrasings = Object.keys(phrasings).length + Object.keys(forgotten).length > 0;
  return {
    ...control,
    ...(hasPhrasings ? { phrasings: lists } : {}),
    ...(Object.keys(comments).length > 0 ? { comment: { ...control.comment, ...comments } } : {}),
  };
}
