import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../../src/model/index.ts';

/** The three language files as the product ships them. */
export const LANGUAGES: readonly Language[] = ['fr', 'es', 'en'].map((code) =>
  parse(readFileSync(new URL(`../../knowledge/catalogue/languages/${code}.yaml`, import.meta.url), 'utf8')),
);
