import type { Language } from '../../model/index.ts';
import { anywhere, placePhrases } from './expression-pattern.ts';

/**
 * What a sentence claims: "users sign in by OpenID Connect, at no extra charge" does so up to the clause that denies first, "SAML is
 * not supported" not at all. The whole sentence where nothing in it denies.
 */
export function claimIn(sentence: string, { cues }: Language): string {
  const harmless = cues.deniesNothing.length === 0 ? sentence : sentence.replace(anywhere(cues.deniesNothing), blanked);
  const [denial] = placePhrases(harmless, cues.negation);
  if (denial === undefined) return sentence;
  const before = harmless.slice(0, denial.index);
  const mark = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':'));
  return sentence.slice(0, Math.max(0, mark));
}

function blanked(words: string): string {
  return '_'.repeat(words.length);
}
