import type { LanguageCode } from '../../model/index.ts';
import { type NamePattern, namePattern, normalise } from '../../text/index.ts';
import { languagePairs } from '../compare-languages.ts';
import { sharedNames, unheardNames } from '../names-in-texts.ts';
import type { Found, LintedBase, Rule } from '../rule.ts';

/** A provider or product that one language names and another does not. */
export const nameDiffers: Rule = {
  code: 'nameDiffers',
  severity: 'error',
  find: (base) => {
    const reader = namesOf(base);
    return base.controls.flatMap((written) =>
      languagePairs(written).flatMap(({ field, one, other, texts }): Found[] => {
        const { added, lost } = compare(reader, { text: texts[1], code: other }, { text: texts[0], code: one });
        if (added.length === 0 && lost.length === 0) return [];
        const args = { language: other, found: list(added), other: one, stated: list(lost) };
        return [{ control: written.control.id, place: written.placeOf([field, other]), args }];
      }),
    );
  },
};

interface Said {
  readonly text: string;
  readonly code: LanguageCode;
}

interface Names {
  readonly providers: readonly { readonly name: string; readonly pattern: NamePattern }[];
  readonly own: NamePattern;
  readonly shared: ReadonlySet<string>;
  readonly base: LintedBase;
}

function namesOf(base: LintedBase): Names {
  const providers = Object.entries(base.head.providers).map(([name, spellings]) => ({
    name,
    pattern: namePattern([name, ...spellings]),
  }));
  // Every language names the company in its own way, or says "we".
  return { providers, own: namePattern(base.head.vendorNames), shared: sharedNames(base), base };
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Capitals inside a word are a maker's spelling, the same in every language: SharePoint, vRack, OAuth. A plural's "IPs" is none. */
const MIXED = /^(?:\p{Lu}?\p{Ll}+\p{Lu}\p{L}*|\p{Lu}{2,}\p{Ll}{2,}\p{L}*)$/u;

function compare(names: Names, here: Said, there: Said): { added: string[]; lost: string[] } {
  const certain = {
    added: missing(certainNames(here.text, names), certainNames(there.text, names), there.text),
    lost: missing(certainNames(there.text, names), certainNames(here.text, names), here.text),
  };
  // A capitalised word that nobody knows may be a name; one on either side, unlike one another, are two.
  const [mine, theirs] = [unheardNames(here, there, names.base), unheardNames(there, here, names.base)];
  if (mine.length === 0 || theirs.length === 0) return certain;
  return {
    added: [...new Set([...certain.added, ...mine])],
    lost: [...new Set([...certain.lost, ...theirs])],
  };
}

function certainNames(text: string, { providers, own, shared }: Names): string[] {
  const others = own.without(text);
  const words = [...new Set(others.match(WORD) ?? [])].filter((word) => MIXED.test(word) || shared.has(word));
  return [...providers.filter(({ pattern }) => pattern.isIn(text)).map(({ name }) => name), ...words];
}

/** Those that the other text neither names nor holds as a mere word. */
function missing(mine: readonly string[], theirs: readonly string[], text: string): string[] {
  const flat = normalise(text);
  return mine.filter((name) => !theirs.includes(name) && !flat.includes(normalise(name)));
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '-' : names.join(', ');
}
