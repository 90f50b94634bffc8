import type { LanguageCode } from '../../model/index.ts';

/** Promises nobody can keep without exception. */
export const ABSOLUTES: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: [
    'toujours',
    'jamais',
    '100 %',
    'cent pour cent',
    'en toutes circonstances',
    'aucun risque',
    'sans exception',
    'infaillible',
    'inviolable',
    'garantissons',
    'à tout moment',
  ],
  es: [
    'siempre',
    'nunca',
    'jamás',
    '100 %',
    'cien por cien',
    'en toda circunstancia',
    'ningún riesgo',
    'sin excepción',
    'infalible',
    'inviolable',
    'garantizamos',
    'en todo momento',
  ],
  en: [
    'always',
    'never',
    '100 %',
    'one hundred percent',
    'under all circumstances',
    'no risk',
    'without exception',
    'infallible',
    'unbreakable',
    'we guarantee',
    'at all times',
  ],
};

/** What a draft leaves behind, in any language. */
export const PLACEHOLDERS: readonly RegExp[] = [
  /\bTODO\b/,
  /\bTBD\b/,
  /\bFIXME\b/,
  /\bX{3,}\b/,
  /\blorem ipsum\b/i,
  /\?{3,}/,
  /_{3,}/,
  /\[\s*(?:\.{2,}|…|x+)\s*\]/i,
  /<[^<>\s][^<>]{0,40}>|\{\{[^{}]*\}\}/,
  /(?<!\p{L})(?:[aà] compl[eé]ter|[aà] renseigner|por completar|por definir|to be completed|to be defined)(?!\p{L})/iu,
];

/** With these a text says of itself that it must not leave the company. */
export const INTERNAL_MARKS: readonly RegExp[] = [
  /\[\s*(?:interne?|interno|internal|nda)\b[^\]]*\]/i,
  /(?:^|[\s([])(?:interne?|interno|internal|note interne|nota interna|internal note)\s*:/i,
  /\b(?:usage interne|uso interno|internal (?:use )?only|for internal use)\b/i,
  /\b(?:ne pas (?:diffuser|communiquer|transmettre|partager)|no (?:difundir|divulgar|compartir)|do not (?:share|distribute|disclose))\b/i,
  /\b(?:confidentiel défense|strictement confidentiel|estrictamente confidencial|strictly confidential|company confidential)\b/i,
];
