/** What `vouch learn` and `vouch migrate` say: what was changed, and what is left to a person. */
export const LEARNING_SENTENCES: Readonly<Record<string, string>> = {
  learntPhrasing: '{control} answers "{question}" ({cell}).',
  learntSettled:
    '{control} remembers the answer to "{question}" ({cell}), "{answer}", for this very question, as long as it says what it says now.',
  learntForgotten: '{control} no longer remembers "{question}": the answer of {cell} takes its place.',
  learntComment: 'The comment of {control} in "{language}" is the one of {cell}.',
  learnTranslate:
    'Only the comment in "{language}" of {control} was changed: see whether it should still say the same in {others}.',
  learntDraft:
    'New draft {control}: "{question}" ({cell}) is answered so again, and nothing else is. Look at its topics and words, then delete its line "draft: true".',
  learntHeld: 'Learnt, and still held back for a person: "{question}" ({reasons}).',
  learnContradiction:
    'Answered "{answer}" where {control} says "{status}": "{question}". This very question is answered so again, every other one as the control says: correct the one that is wrong.',
  learnTwoAnswers:
    'The same question stands on another row, answered differently, and nothing tells the two apart: "{question}". Nothing was learnt of it.',
  learnTwoComments:
    'Several comments were given for {control}. Its own stays as it is; the one for "{question}" is remembered for that question.',
  learnTaughtElsewhere:
    'The knowledge base has "{question}" among the phrasings of {other} already, with another answer. Take it out there, or correct that control.',
  learnControlGone: 'The control {control} chosen for "{question}" is not in the knowledge base any more.',
  learnNothingProposed: 'Accepted, but nothing was proposed for "{question}". Nothing was learnt.',
  learnUnclear: 'What stands there does not say what was decided for "{question}". Nothing was learnt.',
  learnHangs:
    'The question "{question}" says too little by itself, and stands below no other and under no heading. Nothing was learnt of it.',
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
