/** What `vouch learn` and `vouch migrate` say: what was changed, and what is left to a person. */
export const LEARNING_SENTENCES: Readonly<Record<string, string>> = {
  learntPhrasing: '{control} answers "{question}" ({cell}).',
  learntSettled: '{control} answers "{question}" ({cell}) with "{answer}", as long as it says what it says now.',
  learntComment: 'The comment of {control} in "{language}" is the one of {cell}.',
  learnTranslate:
    'Only the comment in "{language}" of {control} was changed: see whether it should still say the same in {others}.',
  learntDraft:
    'New draft {control}: "{question}" ({cell}). Look at its topics and words, then delete its line "draft: true".',
  learntHeld: 'Learnt, and still held back for a person: "{question}" ({reasons}).',
  learnContradiction:
    'Answered "{answer}" where {control} says "{status}": "{question}". Correct the control, or the answer; nothing was learnt.',
  learnTwoAnswers: 'The same question was answered differently on another row: "{question}". Nothing was learnt of it.',
  learnTwoComments:
    'Several comments were given for {control}: the one for "{question}" is one of them. Choose one in the knowledge base; none was taken over.',
  learnTaughtElsewhere:
    'The knowledge base has "{question}" among the phrasings of {other} already, with another answer. Take it out there, or correct that control.',
  learnControlGone: 'The control {control} chosen for "{question}" is not in the knowledge base any more.',
  learnCommentDropped:
    'The comment of {control} was taken away for "{question}". Its comment stays as it is; nothing was learnt.',
  learnConfirmDraft:
    'The draft {control} was taken for "{question}". Look at its topics and words, then delete its line "draft: true".',
  learnNothingProposed: 'Accepted, but nothing was proposed for "{question}". Nothing was learnt.',
  learnUnclear: 'What stands there does not say what was decided for "{question}". Nothing was learnt.',
  learnHangs:
    'The question "{question}" says too little by itself to be known again elsewhere. Nothing was learnt of it.',
  learnNoPlace: 'The file of {control} is written in a way that leaves no safe place for "{question}". Add it by hand.',
  learnOtherKnowledge:
    'The record was made with the knowledge base "{expected}", this is "{found}". Point --kb to the other.',
  newDuplicate: 'Answered as {other} is: "{question}". One draft holds both.',
  newContradiction: 'Answered otherwise than {other}: "{question}". Keep one of the two drafts.',
  newDisagreement: 'On the same topic as {other} ({topic}), and answered otherwise. See whether both drafts hold.',
  noAnswersGiven: 'None of its {questions} questions is answered: there is nothing to draft from.',
  folderInUse:
    'The folder holds files. Give another with -o, or empty it: nothing is ever written over a knowledge base.',
  migrateDropped: 'Answered last year, and not asked any more: "{question}".',
  migrateOtherKnowledge:
    'Last year’s answers came from the knowledge base "{expected}", this is "{found}": whether a control changed since cannot be told. Point --kb to it.',
  draftsFileOdd:
    'Drafts cannot be added to this file as it is written. Rename it, or add "controls:" with a list below.',
};
