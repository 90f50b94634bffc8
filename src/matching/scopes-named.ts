import type { Language } from '../model/index.ts';
import { findScopes } from '../text/index.ts';
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

/** The text without what the asker calls its own: the word and the two after it ("our own offices"). */
function withoutOurs(text: string, ours: readonly string[]): string {
  if (ours.length === 0) return text;
  return text.replace(new RegExp(`(?<!\\p{L})(?:${ours.join('|')})(?:\\s+[\\p{L}-]+){1,2}`, 'giu'), ' ');
}
