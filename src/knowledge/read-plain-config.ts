import type { ConfigFile } from './config-schema.ts';
import { NotPlain, notPlain } from './plain-scalars.ts';
import { group, keyed, listOf, matching, oneOf, type Read, sentence } from './plain-shapes.ts';

/**
 * The data of a config in which nothing is wrong, as `configSchema` gives it. That schema stays the authority: every command looks for a
 * config, and its library takes longer to load than all the rest.
 *
 * @returns undefined when anything is out of the ordinary: then the schema decides, and says what is wrong and where.
 */
export function readPlainConfig(data: unknown): ConfigFile | undefined {
  try {
    return config(data);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const none = () => undefined;
const language = matching(/^[a-z]{2}$/);
const count: Read<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : notPlain();
const share: Read<number> = (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : notPlain());

type Setting = Exclude<NonNullable<ConfigFile['rules']>[string], readonly unknown[]>;

const controls: Read<string[]> = (value) => {
  const ids = listOf(sentence)(value);
  return ids.length > 0 ? ids : notPlain();
};
const setting = group<Setting>(
  { severity: oneOf('error', 'warning', 'note', 'off'), because: sentence, controls },
  { controls: none },
);
const settings: Read<Setting | Setting[]> = (value) => (Array.isArray(value) ? listOf(setting)(value) : setting(value));

const check = group<NonNullable<ConfigFile['check']>>(
  { 'max-medium': count, 'max-low': count, 'max-none': count, 'min-coverage': share },
  { 'max-medium': none, 'max-low': none, 'max-none': none, 'min-coverage': none },
);

const config = group<ConfigFile>(
  {
    kb: sentence,
    language,
    languages: listOf(language),
    'verified-within-days': count,
    'expires-within-days': count,
    'deny-list': listOf(sentence),
    check,
    rules: keyed(settings),
  },
  {
    kb: none,
    language: none,
    languages: none,
    'verified-within-days': none,
    'expires-within-days': none,
    'deny-list': none,
    check: none,
    rules: none,
  },
);
