import type { LanguageCode } from '../model/index.ts';

/** What frames a recall, in the language of the customer's questionnaire: it goes to them. */
export interface LedgerWords {
  readonly asked: string;
  readonly told: string;
  readonly now: string;
  readonly and: string;
  readonly gone: string;
  readonly lapsed: string;
  readonly noDate: string;
  readonly every: string;
}

const WORDS: Readonly<Record<'fr' | 'es' | 'en', LedgerWords>> = {
  en: {
    asked: 'asked:',
    told: 'told then:',
    now: 'true now:',
    and: ', ',
    gone: 'we no longer state this',
    lapsed: 'valid until {validUntil}, not confirmed since',
    noDate: 'no date',
    every: 'every {figure}',
  },
  fr: {
    asked: 'question :',
    told: 'répondu :',
    now: 'désormais :',
    and: ', ',
    gone: "nous ne l'affirmons plus",
    lapsed: "valable jusqu'au {validUntil}, non confirmé depuis",
    noDate: 'sans date',
    every: 'tous les {figure}',
  },
  es: {
    asked: 'pregunta:',
    told: 'respondido:',
    now: 'ahora:',
    and: ', ',
    gone: 'ya no lo afirmamos',
    lapsed: 'válido hasta el {validUntil}, sin confirmar desde entonces',
    noDate: 'sin fecha',
    every: 'cada {figure}',
  },
};

/** The words in a language; English when there are none in it. */
export function ledgerWords(language: LanguageCode): LedgerWords {
  return WORDS[language as keyof typeof WORDS] ?? WORDS.en;
}
