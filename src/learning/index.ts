// In:    a run record with its decisions; the texts of a knowledge base; answered questions; last year's file and this year's.
// Out:   what there is to learn, as the smallest edits of the YAML; draft controls; answers carried over.
// Never: opens a file, writes a cell, words a sentence, decides for a person what is contradictory.
export { addDrafts, type WithDrafts } from './add-drafts.ts';
export type { ControlChange, WrittenPhrasing } from './control-change.ts';
export { type AnsweredQuestion, draftBase } from './draft-base.ts';
export { type DraftControl, type DraftInput, type DraftTopic, draftControl } from './draft-control.ts';
export { type EditedFile, editControls, type MadeEdit } from './edit-controls.ts';
export type { LeftRow, Lesson } from './find-lessons.ts';
export { type Gathered, gatherLessons, questionKey } from './gather-lessons.ts';
export { type GivenAnswer, readGiven } from './given-answer.ts';
export { hasChanged } from './has-changed.ts';
export { type Pair, type Paired, pairQuestions } from './pair-questions.ts';
export { type ReadPosition, readSettled, type SettledRow, splitAnswer } from './read-settled.ts';
