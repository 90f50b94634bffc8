/** The months by their names without accents, in the three languages; the first three letters are not enough (mai, mars, may, mar). */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier enero january jan',
    'fevrier febrero february feb',
    'mars marzo march',
    'avril abril april apr',
    'mai mayo may',
    'juin junio june jun',
    'juillet julio july jul',
    'aout agosto august aug',
    'septembre septiembre setiembre september sep sept',
    'octobre octubre october oct',
    'novembre noviembre november nov',
    'decembre diciembre december dec',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
);
