/** Capitalised words that each language has its own for, so that two of them are no two names: countries, peoples, days. Without accents. */
const WORDS = [
  'allemagne alemania germany allemand allemande aleman german',
  'espagne espana spain espagnol espanol spanish',
  'suisse suiza switzerland swiss',
  'suede suecia sweden swedish',
  'angleterre inglaterra england anglais ingles english',
  'etats-unis etats unis estados unidos usa american americain estadounidense',
  'royaume-uni royaume uni reino unido kingdom british britannique',
  'pays-bas bas paises bajos netherlands dutch neerlandais',
  'belgique belgica belgium belgian belge',
  'irlande irlanda ireland irish',
  'italie italia italy italian',
  'union europeenne europea european europe europa',
  'chine china',
  'japon japan',
  'lundi lunes monday',
  'mardi martes tuesday',
  'mercredi miercoles wednesday',
  'jeudi jueves thursday',
  'vendredi viernes friday',
  'samedi sabado saturday',
  'dimanche domingo sunday',
  'noel navidad christmas',
];

export const TRANSLATED_NAMES: ReadonlySet<string> = new Set(WORDS.flatMap((line) => line.split(' ')));
