import type { LanguageCode, Position } from '../../model/index.ts';

/**
 * Expressions with which a comment takes back the very answer it stands beside, by the answer and the language. A "yes" is taken
 * back wherever they stand; a "no" or "planned" only in a first sentence that denies nothing.
 */
export const TAKES_BACK: Readonly<Partial<Record<Position, Readonly<Record<LanguageCode, readonly string[]>>>>> = {
  yes: {
    fr: [
      'pas encore',
      "n'avons pas",
      'ne disposons pas',
      'ne proposons pas',
      "n'existe pas",
      'aucun projet',
      "n'est pas prévu",
    ],
    es: [
      'aún no',
      'todavía no',
      'no tenemos',
      'no disponemos',
      'no contamos con',
      'no ofrecemos',
      'no existe',
      'no está previsto',
    ],
    en: [
      'not yet',
      'we do not have',
      "we don't have",
      'we do not offer',
      "we don't offer",
      'does not exist',
      'is not planned',
    ],
  },
  no: {
    fr: ['nous avons', 'nous disposons', 'nous proposons', 'est en place', 'sont en place', 'nous utilisons', 'oui'],
    es: [
      'tenemos',
      'disponemos de',
      'contamos con',
      'ofrecemos',
      'está implantado',
      'está en marcha',
      'utilizamos',
      'sí',
    ],
    en: ['we have', 'we offer', 'we provide', 'is in place', 'are in place', 'we use', 'yes'],
  },
  planned: {
    fr: ['déjà en place', 'est en place', 'nous avons déjà', 'depuis'],
    es: ['ya está', 'ya disponemos', 'ya contamos', 'desde'],
    en: ['already in place', 'is in place', 'we already', 'since'],
  },
};

/** Words that deny a sentence, narrower than a question's: "without" and "forbidden" praise as often as they deny. */
export const DENIES: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['pas', 'aucun', 'aucune', 'jamais', 'non'],
  es: ['no', 'ningún', 'ninguno', 'ninguna', 'nunca', 'jamás', 'tampoco'],
  en: ['not', 'no', 'never', 'none', 'cannot', "don't", "doesn't", 'neither'],
};

/** Names of things that hold a denial and deny nothing: a non-disclosure agreement. Lower case, as written. */
export const DENIES_NOTHING: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['non divulgation', 'non-divulgation', 'non-conformité', 'non conformité', 'non seulement'],
  es: ['de no divulgación', 'no divulgación', 'no conformidad', 'no solo'],
  en: ['non-disclosure', 'no later than', 'no more than', 'no less than', 'not only'],
};
