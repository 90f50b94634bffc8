/**
 * The letters of a pattern's character class: those of Latin, Greek, Cyrillic and the scripts beside them. V8 takes a millisecond to make a
 * pattern with \p{L} that ignores case, and the languages' expressions make some twenty such patterns; with ranges it takes a tenth.
 */
export const LETTERS = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\ud7ff';
/** With the digits. */
export const WORD_CHARACTERS = `${LETTERS}0-9`;
