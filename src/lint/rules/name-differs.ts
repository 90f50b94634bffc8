import type { WrittenControl } from '../../model/index.ts';
import { namePattern } from '../../text/index.ts';
import { languagePairs } from '../compare-languages.ts';
import type { Found, LintedBase, Rule } from '../rule.ts';

/** A provider or product that one language names and another does not. */
export const nameDiffers: Rule = {
  code: 'nameDiffers',
  severity: 'error',
  find: (base) => {
    const providers = Object.entries(base.head.providers).map(([name, spellings]) => ({
      name,
      pattern: namePattern([name, ...spellings]),
    }));
    const shared = sharedNames(base);
    // Every language names the company in its own way, or says "we".
    const own = namePattern(base.head.vendorNames);
    const namesIn = (text: string) => {
      const others = own.without(text);
      const named = new Set([
        ...(others.match(WORD) ?? []).filter((word) => MIXED.test(word)),
        ...(others.match(CAPITALISED) ?? []).filter((word) => shared.has(word)),
      ]);
      return [...providers.filter(({ pattern }) => pattern.isIn(text)).map(({ name }) => name), ...named];
    };
    return base.controls.flatMap((written) =>
      languagePairs(written).flatMap(({ field, one, other, texts }): Found[] => {
        const [there, here] = [namesIn(texts[0]), namesIn(texts[1])];
        const only = (mine: string[], theirs: string[], text: string) =>
          mine.filter((name) => !theirs.includes(name) && !text.toLowerCase().includes(name.toLowerCase()));
        const [added, lost] = [only(here, there, texts[0]), only(there, here, texts[1])];
        if (added.length === 0 && lost.length === 0) return [];
        const args = { language: other, found: list(added), other: one, stated: list(lost) };
        return [{ control: written.control.id, place: written.placeOf([field, other]), args }];
      }),
    );
  },
};

function list(names: readonly string[]): string {
  return names.length === 0 ? '-' : names.join(', ');
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Capitals inside a word are a maker's spelling, the same in every language: SharePoint, vRack, OAuth. A plural's "IPs" is none. */
const MIXED = /^(?:\p{Lu}?\p{Ll}+\p{Lu}\p{L}*|\p{Lu}{2,}\p{Ll}{2,}\p{L}*)$/u;
const CAPITALISED = /(?<=[\p{L}\p{N},;'’(] ?)(?<=[ '’(])\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;

/**
 * Words that stand capitalised inside a sentence of the same control in every language of the base, and never otherwise in any: names
 * that nobody translates (Dropbox, Windows), as the base itself shows.
 */
function sharedNames({ controls }: LintedBase): ReadonlySet<string> {
  const codes = new Set(controls.flatMap(({ control }) => Object.keys(control.comment)));
  if (codes.size < 2) return new Set();
  const shared = new Set<string>();
  for (const written of controls) for (const name of inEveryLanguage(written, codes)) shared.add(name);
  return shared;
}

function inEveryLanguage({ control }: WrittenControl, codes: ReadonlySet<string>): string[] {
  const lists = [...codes].map((code) => new Set(control.comment[code]?.match(CAPITALISED) ?? []));
  const [first, ...others] = lists;
  return [...first!].filter((name) => others.every((list) => list.has(name)));
}
