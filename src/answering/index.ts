// In:    a question, what the matcher made of it, the knowledge base.
// Out:   the answer: flag, reply, the words for the customer's own cells, or the reason for silence.
// Never: writes a cell, ranks controls, words a reason for a person.
export { type AnsweringOptions, answerQuestion } from './answer-question.ts';
export { chooseReply } from './choose-reply.ts';
export { classifyChoice, wordFor } from './choose-word.ts';
export { type Fitted, fitCells } from './fit-cells.ts';
export { commentFor } from './hold-back.ts';
