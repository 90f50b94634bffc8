import type { FactsOf } from '../ledger/index.ts';
import { type Control, type ControlFacts, type Language, type LanguageCode, textIn } from '../model/index.ts';
import { normalise, type StatedFigure, statedFigures } from '../text/index.ts';
import type { Knowledge } from './prepare-knowledge.ts';
import { textDigest } from './text-digest.ts';

export interface FactOptions {
  /** Text for readers under a confidentiality agreement may be quoted; `internal` text never is. */
  readonly nda: boolean;
}

/** What the knowledge base's controls say now, in the terms of a ledger. */
export function controlFacts(
  { base, languages }: Pick<Knowledge, 'base' | 'languages'>,
  { nda }: FactOptions = { nda: false },
): FactsOf {
  const controls = new Map(base.controls.map((control) => [control.id, control]));
  return (id, language) => {
    const control = controls.get(id);
    if (!control) return null;
    const mayBeSent = control.audience === 'public' || (nda && control.audience === 'nda');
    return factsIn(control, language, languages, mayBeSent);
  };
}

function factsIn(
  control: Control,
  language: LanguageCode,
  languages: readonly Language[],
  mayBeSent: boolean,
): ControlFacts {
  const status = statusText(control);
  const figures = figuresStated(control, language, languages);
  const known = new Set(figures.flatMap(({ name, key }) => [name, key]));
  const comment = textIn(control.comment, language);
  return {
    status,
    hasStatus: (then) => isSameStatus(then, status, languages),
    figures: figures.map(({ name }) => name),
    states: (name) => known.has(name) || keysOf(name, languages).some((key) => known.has(key)),
    comment: mayBeSent ? comment : null,
    digest: comment === null ? null : textDigest(comment),
    validUntil: control.validUntil,
  };
}

/** A control's position, or the value it states. */
export function statusText({ status }: Control): string {
  return status.kind === 'position' ? status.position : status.text;
}

/**
 * The figures of a control's comment in a language, of all its comments where it has none in it. Those of a value are the status's
 * own affair: a comment that says another figure than its value is a change too.
 */
export function figuresStated(
  control: Control,
  language: LanguageCode,
  languages: readonly Language[],
): readonly StatedFigure[] {
  const own = textIn(control.comment, language);
  const texts = own === null ? Object.entries(control.comment) : [[language, own] as const];
  const stated = texts.flatMap(([code, text]) => figuresIn(text, code, languages));
  return [...new Map(stated.map((figure) => [figure.key, figure])).values()];
}

/** The figures of a text; bare numbers only, where nothing is known of its language. */
export function figuresIn(text: string, code: LanguageCode, languages: readonly Language[]): StatedFigure[] {
  const language = languages.find((known) => known.code === code) ?? languages[0];
  return language ? statedFigures(text, language) : [];
}

/** A value stands in a knowledge base in one language, and nothing says in which. */
function figuresInAny(text: string, languages: readonly Language[]): StatedFigure[] {
  const read = languages.map((language) => statedFigures(text, language));
  return read.find((figures) => figures.some(({ key }) => key.includes(' '))) ?? read[0] ?? [];
}

/** The keys of a figure's name: "30 day" is read as the English it nearly is, by the units' keys. */
function keysOf(name: string, languages: readonly Language[]): string[] {
  const parts = /^(every )?([\d.]+) ([a-z-]+)$/.exec(name);
  if (!parts) return [name];
  const [, every = '', count, unit] = parts;
  return languages.flatMap((language) => {
    const word = language.units[unit!]?.[0];
    if (word === undefined) return [];
    // What happens "every" so often keeps its word in the key; the bare amount reads the same in any language.
    return statedFigures(`${count} ${word}`, language).map(({ key }) => `${every}${key.replace(/^every /, '')}`);
  });
}

function isSameStatus(then: string, now: string, languages: readonly Language[]): boolean {
  if (normalise(then) === normalise(now)) return true;
  const [before, after] = [then, now].map((text) => figuresInAny(text, languages).map(({ key }) => key));
  return before!.length > 0 && before!.length === after!.length && before!.every((key) => after!.includes(key));
}
