// In:    a run record with its decisions; the texts of a knowledge base; answered questions; last year's file and this year's.
// Out:   what there is to learn, as the smallest edits of the YAML; draft controls; answers carried over.
// Never: opens a file, writes a cell, words a sentence, decides for a person what is contradictory.
export { addDrafts, type WithDrafts } from './add-drafts.ts';
export { asYaml, type ControlChange, identityOf, type WrittenAnswer, type WrittenPhrasing } from './control-change.ts';
export { type AnsweredQuestion, draftBase } from './draft-base.ts';
export { type DraftControl, type DraftInput, type DraftTopic, draftControl } from './draft-control.ts';
export { type EditedFile, editControls, type MadeEdit } from './edit-controls.ts';
export { type LeftRow, type Lesson, statusOf } from './find-lessons.ts';
export { type Answering, type Gathered, gatherLessons, type Placed } from './gather-lessons.ts';
export { type GivenAnswer, readGiven } from './given-answer.ts';
export { hasChanged } from './has-changed.ts';
export { type Pair, type Paired, pairQuestions } from './pair-questions.ts';
export { readSettled, type SettledRow } from './read-settled.ts';
export type { Said, SaidReaders } from './said.ts';
export { type ReadPosition, splitAnswer } from './split-answer.ts';
export type { Standing } from './tell-apart.ts';
