/**
 * The text as it is compared: compatibility forms folded, lower case, accents and soft hyphens gone, every apostrophe
 * "'", every dash "-", every run of white space one blank. "Où l’hébergez-vous ?" -> "ou l'hebergez-vous ?"
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
