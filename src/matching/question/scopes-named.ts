import type { Language } from '../../model/index.ts';
import { findScopes, LETTERS } from '../../text/index.ts';
import { anywhere, atStart, rememberPattern } from './expression-pattern.ts';
import { IN_HOUSE, PROVIDERS } from './near-scopes.ts';

/**
 * The scopes that a text names. Whoever asks about "our offices" names the customer's, not the vendor's; "the external company" is not
 * "the company"; and "are you approved as a host?" names nobody but the vendor.
 */
export function scopesNamed(text: string, language: Language): readonly string[] {
  let latest = known.get(language);
  if (!latest) {
    latest = new Map();
    known.set(language, latest);
  }
  let scopes = latest.get(text);
  if (!scopes) {
    scopes = readScopes(text, language);
    if (latest.size >= LATEST) latest.clear();
    latest.set(text, scopes);
  }
  return scopes;
}

/** Headings come again with every row below them. */
const LATEST = 16;

const known = new WeakMap<Language, Map<string, readonly string[]>>();

function readScopes(asked: string, language: Language): readonly string[] {
  const text = withoutRoles(asked, language);
  const scopes = findScopes(text, language);
  const own = scopes.includes('vendor') ? withoutProviders(scopes, text, language) : scopes;
  const named = !own.includes('staff') && namesStaff(text, language) ? [...own, 'staff'] : own;
  if (!named.some((scope) => IN_HOUSE.includes(scope))) return named;
  const others = withoutOurs(text, language.cues.ours);
  if (others === text) return named;
  const left = findScopes(others, language);
  return [...new Set(named.map((scope) => (IN_HOUSE.includes(scope) && !left.includes(scope) ? 'customer' : scope)))];
}

/** "The supplier's administrators", « les administrateurs de l'éditeur »: those who are its staff when they are "yours". */
function namesStaff(text: string, { cues, scopes }: Language): boolean {
  const theirs = new Set((scopes.staff ?? []).flatMap((expression) => expression.split(' ').slice(1)));
  return [...text.matchAll(besidePhrases(cues.ofVendor))].some(([, before, after]) =>
    [before, after].some((word) => word !== undefined && theirs.has(word.toLowerCase())),
  );
}

/** An expression with the word before and the word after it. */
const besidePhrases = rememberPattern(
  (any) =>
    new RegExp(
      `(?:([${LETTERS}-]+)\\s+)?(?<![${LETTERS}'’])(?:${any})(?![${LETTERS}'’])(?:\\s+([${LETTERS}-]+))?`,
      'gi',
    ),
);

/** Without the vendor where only the words for a third party name it. */
function withoutProviders(scopes: string[], text: string, language: Language): string[] {
  const providers = PROVIDERS.filter((scope) => scopes.includes(scope));
  const others = providers.reduce((rest, scope) => rest.replace(anywhere(language.scopes[scope] ?? []), ' '), text);
  return others === text || findScopes(others, language).includes('vendor')
    ? scopes
    : scopes.filter((scope) => scope !== 'vendor');
}

/** The text without what the asker calls its own. */
export function withoutOurs(text: string, ours: readonly string[]): string {
  return ours.length === 0 ? text : text.replace(whatIsOurs(ours), ' ');
}

/** The word and the one or two after it: "our own offices". */
const whatIsOurs = rememberPattern((any) => new RegExp(`(?<![${LETTERS}])(?:${any})(?:\\s+[${LETTERS}-]+){1,2}`, 'gi'));

/** The text without the third parties as which somebody is asked: "as a host". */
function withoutRoles(text: string, language: Language): string {
  let names = thirdParties.get(language);
  if (!names) {
    names = PROVIDERS.flatMap((scope) => language.scopes[scope] ?? []);
    thirdParties.set(language, names);
  }
  const isThirdParty = atStart(names);
  return text.replace(roles(language.cues.inRole), (whole, role: string) => (isThirdParty.test(role) ? ' ' : whole));
}

const thirdParties = new WeakMap<Language, readonly string[]>();

/** The words of a role and the three after them; an expression may end in an apostrophe. */
const roles = rememberPattern(
  (any) => new RegExp(`(?<![${LETTERS}])(?:${any})(?:(?<=['’])|\\s+)([${LETTERS}-]+(?:\\s+[${LETTERS}-]+){0,2})`, 'gi'),
);
