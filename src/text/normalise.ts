/**
 * The text as it is compared: compatibility forms folded, lower case, accents and soft hyphens gone, every apostrophe
 * "'", every dash "-", every run of white space one blank. "Où l’hébergez-vous ?" -> "ou l'hebergez-vous ?"
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) {
    const lower = text.toLowerCase();
    return lower.includes('  ') ? lower.replace(/ +/g, ' ').trim() : lower.trim();
  }
  const known = latest.get(text);
  if (known !== undefined) return known;
  const plain = fold(text);
  if (latest.size >= LATEST) latest.clear();
  latest.set(text, plain);
  return plain;
}

/** The last texts asked for: a question is read for its words, its figures and its cues. */
const latest = new Map<string, string>();
const LATEST = 16;

function fold(text: string): string {
  return (
    text
      // Before folding, which turns an acute accent standing alone (typed for an apostrophe) into a blank.
      .replace(APOSTROPHES, "'")
      .normalize('NFKD')
      .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/ß/g, 'ss')
      .replace(APOSTROPHES, "'")
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Printable ASCII without an accent standing alone: nothing to fold, several times faster, and half of all texts are so. */
const PLAIN = /^[ -_a-~]*$/;
const APOSTROPHES = /[’‘`´ʼ′]/g;
