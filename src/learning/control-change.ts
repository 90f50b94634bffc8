import type { LanguageCode, Reply } from '../model/index.ts';
import type { YamlValue } from './yaml-value.ts';

/** What is to be written into one control of a knowledge file. */
export interface ControlChange {
  readonly control: string;
  /** To be added; one of the same text takes the place of the one that stands there. */
  readonly phrasings: Readonly<Record<LanguageCode, readonly WrittenPhrasing[]>>;
  readonly comments: Readonly<Record<LanguageCode, string>>;
}

/** As it stands in the file. */
export type WrittenPhrasing = string | { readonly text: string; readonly answer: Reply; readonly seen: string };

export function writtenText(phrasing: unknown): string {
  const text = typeof phrasing === 'object' && phrasing !== null ? (phrasing as { text?: unknown }).text : phrasing;
  return String(text ?? '').trim();
}

export function asYaml(phrasing: WrittenPhrasing): YamlValue {
  return typeof phrasing === 'string' ? phrasing : { ...phrasing };
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

function changedControl(control: RawControl, { phrasings, comments }: ControlChange): RawControl {
  const lists: Record<string, readonly unknown[]> = { ...control.phrasings };
  for (const [language, added] of Object.entries(phrasings)) {
    for (const phrasing of added) {
      const list = lists[language] ?? [];
      const at = list.findIndex((known) => writtenText(known) === writtenText(phrasing));
      lists[language] = at < 0 ? [...list, phrasing] : list.with(at, phrasing);
    }
  }
  return {
    ...control,
    ...(Object.keys(phrasings).length > 0 ? { phrasings: lists } : {}),
    ...(Object.keys(comments).length > 0 ? { comment: { ...control.comment, ...comments } } : {}),
  };
}
