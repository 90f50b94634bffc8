// In:    a run record with its decisions; the texts of a knowledge base; answered questions; last year's file and this year's.
// Out:   what there is to learn, as the smallest edits of the YAML; draft controls; answers carried over.
// Never: opens a file, writes a cell, words a sentence, decides for a person what is contradictory.
export type { ControlChange, WrittenPhrasing } from './control-change.ts';
export { type EditedFile, editControls, type MadeEdit } from './edit-controls.ts';
