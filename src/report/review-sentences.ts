/** What stands between a review and the file for the customer; the codes come from the review room, the pipeline and the command line. */
export const REVIEW_SENTENCES: Readonly<Record<string, string>> = {
  // The files
  noOriginal: 'The file that was filled is not beside the record ({expected}). Name it with --original.',
  originalDiffers:
    'This is not the file that was filled ({expected}): its contents differ. Name the customer’s file with --original.',
  otherKnowledgeBase:
    'The answers came from the knowledge base "{expected}", and this is "{found}", which cannot tell what may leave the house. Name theirs with --kb.',
  knowledgeBaseChanged:
    'The knowledge base "{name}" changed since the file was filled; what it holds back now is held back.',
  outputIsFilled: 'The output would replace the filled workbook. Give it another name with -o.',
  outputNotOurs:
    'A file of that name is there already, and vouch did not write it, or somebody changed it since. Give another name with -o, or --force to replace it.',
  recordReplaced:
    'The record is of another run now: vouch filled the file again. Nothing was saved; stop this review and start another.',
  portTaken: 'Port {port} cannot be had ({problem}). Name another with --port, or leave it out to take a free one.',
  // Rows that keep the file from being made
  rowUndecided: '{flag}, nobody decided: "{question}". Decide it, or use --leave-blank.',
  nothingProposed: 'It was accepted, but nothing is proposed. Give an answer, or skip it.',
  emptyDecision: 'It was changed to nothing. Give an answer or a comment, or skip it.',
  noWordForReply: 'The cell has no word for the reply "{reply}". Give one of its own words as the answer.',
  answerNotInList: 'The answer "{found}" is not in the cell’s list ({expected}). Give one of these.',
  answerNoTick: 'The row has boxes to tick, and "{found}" is none of them. Answer yes, no, limited or notApplicable.',
  noAnswerCell: 'The row has no cell for an answer. Give a comment only, or skip it.',
  answerInWorkbookOnly: 'The answer stands in the filled workbook only. Name that workbook instead of the record.',
  commentHasNoCell: 'The row has no cell for a comment: it does not go out.',
  decisionContradicts: 'It says "{found}" and gives other words as well. Say changed, or take the words out.',
  // What a person did in the workbook
  decisionUnknown: 'The decision "{found}" is none of the list. Pick one of its words.',
  changeWithoutAnswer: 'It says changed, but neither the line nor the cell holds anything new. Give the answer.',
  severalTicks: 'More than one box is ticked ({found}). Leave one.',
  answerIsFormula: 'A formula stands in the cell. Type the answer itself.',
  cellsUnclear: 'The cells hold "{found}", which is no answer that can be given again. Clear them, or correct them.',
  saidTwice: 'The review sheet and the cell ({other}) decide it differently. Correct one of them.',
  decidedTwice:
    'The workbook decides it differently than the record. Take the workbook’s with vouch review FILE --read, or finalize the record alone.',
  rowGone: 'The question recorded here is not in the workbook any more: "{question}". Put its row back.',
  rowAmbiguous:
    'Rows moved, and several ask the same: which one this is cannot be told: "{question}". Decide it in a file (--export).',
  lineUnknown: 'The line is about {found}, where the record has no such question. Delete the line.',
  lineAmbiguous: 'Several rows ask the question of this line, and {found} is none of them. Delete the line.',
  // Words that may not go out
  internalText: 'Control {control} is internal, and the cell would say its words. Write other words, or skip it.',
  ndaText:
    'Control {control} is for customers under a confidentiality agreement, and the cell would say its words. Use --nda if there is one.',
  deniedName: 'The cell would say "{name}", a name on the list of those that must not go out.',
};
