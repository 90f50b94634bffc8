import type { Language } from '../model/index.ts';
import { findScopes } from '../text/index.ts';
import { rememberPattern } from './expression-pattern.ts';
import { IN_HOUSE } from './near-scopes.ts';

/** The scopes that a text names: whoever asks about "our offices" names the customer's, not the vendor's. */
export function scopesNamed(text: string, language: Language): string[] {
  const scopes = findScopes(text, language);
  if (!scopes.some((scope) => IN_HOUSE.includes(scope))) return scopes;
  const others = withoutOurs(text, language.cues.ours);
  if (others === text) return scopes;
  const left = findScopes(others, language);
  return [...new Set(scopes.map((scope) => (IN_HOUSE.includes(scope) && !left.includes(scope) ? 'customer' : scope)))];
}

/** The text without what the asker calls its own. */
function withoutOurs(text: string, ours: readonly string[]): string {
  return ours.length === 0 ? text : text.replace(whatIsOurs(ours), ' ');
}

/** The word and the one or two after it: "our own offices". */
const whatIsOurs = rememberPattern((any) => new RegExp(`(?<!\\p{L})(?:${any})(?:\\s+[\\p{L}-]+){1,2}`, 'giu'));
