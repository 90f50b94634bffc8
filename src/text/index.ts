// In:    strings and the language files' word lists.
// Out:   what a word is, per language: normalised words, stems and concepts, figures, cues, the language itself.
// Never: sees a cell, a question or a control; ranks or decides anything.
export { asWritten } from './as-written.ts';
export { asksAsWritten } from './asks-as-written.ts';
export { type CompiledLexicon, compileLexicon } from './compile-lexicon.ts';
export { detectLanguage, languageScores } from './detect-language.ts';
export { findChoice } from './find-choice.ts';
export { findCues, findExpressions, findScopes, findUnits } from './find-cues.ts';
export { acronyms, type NamePattern, namePattern, properNames } from './find-names.ts';
export { isNegated } from './is-negated.ts';
export { addKnownWords } from './known-words.ts';
export { LETTERS, WORD_CHARACTERS } from './letters.ts';
export { buildLexicon, type Lexicon } from './lexicon.ts';
export { normalise } from './normalise.ts';
export { clauseOpeners } from './opens-clause.ts';
export { opensWithWord } from './opens-with-word.ts';
export { questionKey } from './question-key.ts';
export { type Figure, isTime, readFigures } from './read-figures.ts';
export type { Term } from './read-terms.ts';
export { readVersions, type Version } from './read-versions.ts';
export { spelledNumbers } from './spelled-numbers.ts';
export { splitClauses } from './split-clauses.ts';
export { splitWords } from './split-words.ts';
export { type StatedFigure, statedFigures } from './stated-figures.ts';
export { stemmerFor } from './stemmers.ts';
export { unreadNumbers } from './unread-numbers.ts';
