/** What each finding of `vouch lint` says: what was found and what to do. `docs/lint.md` says more of each. */
export const LINT_SENTENCES: Readonly<Record<string, string>> = {
  contradiction:
    '{control} says {said} to "{topic}", {other} says {stated}. Correct one of them, or say how they differ.',
  repeatedControl: '{control} has the same {field} as {other}. Join them, or say how they differ.',
  repeatedItem: '{control} names "{found}" a second time. Take one out (--fix does).',
  phrasingClaimedTwice: '{control} and {other} both claim the question "{found}". Leave it to the one that answers it.',
  commentContradicts: '{control} answers {said}, yet its comment says "{found}". Correct the status or the comment.',
  settledAgainst:
    '{control} says {said} to "{found}", and a person answered {answer}. Correct the control, or take the phrasing out; where both hold, take out its "against".',
  sourcesDisagree:
    '{control}: the sources disagree ({kind}): {one} "{first}", {other} "{second}". Find out which one holds, then: vouch kb resolve {control} --which {which} --reading READING.',
  wordingOpen: '{control}: two sources differ in wording. Nothing is held back for it; resolve it when you come by.',
  nothingDisputed:
    '{control}: an open disagreement ({kind}) names no disputed words, so nothing can be held back for it. Add "disputed:".',
  takesSides:
    '{control}: the comment states "{found}", which the sources dispute. Resolve the disagreement, or leave it out of the comment.',
  positionDiffers:
    '{control}: the comment denies in {denying} and affirms in the other of {other} and {language}. Make them say the same.',
  numberDiffers: '{control}: numbers differ: {language} has {found}, {other} has {stated}. Make them agree.',
  unitDiffers: '{control}: units differ: {language} has {found}, {other} has {stated}. Make them agree.',
  dateDiffers: '{control}: dates differ: {language} has {found}, {other} has {stated}. Make them agree.',
  standardDiffers: '{control}: standards differ: {language} has {found}, {other} has {stated}. Make them agree.',
  nameDiffers: '{control}: names differ: {language} has {found}, {other} has {stated}. Make them agree.',
  languageMissing: '{control}: the {field} is missing in {missing}. Customers who ask in it get no answer: add it.',
  languageOlder:
    '{control}: the {language} text is of {date}, the {newest} one of {since}. Bring it up to date, and its date under "updated:".',
  expired: '{control}: valid until {date}, and it is {day}. Renew it or correct it.',
  expiresSoon: '{control}: valid until {date}, in {days} {days|day|days}. Renew it in time.',
  neverVerified: '{control}: nobody has verified it yet. Check it, then: vouch kb verify {control}.',
  notVerified:
    '{control}: last verified on {date}, {days} days ago, at most {most} wanted. Check it, then: vouch kb verify {control}.',
  verifiedAhead: '{control}: verified on {date}, which is after {day}. Correct the date.',
  noOwner: '{control}: nobody owns it. Add "owner:" to it, or to the defaults of its file.',
  absolute:
    '{control}: "{found}" promises without exception. Say what is true and how it is measured, or leave it out.',
  placeholder: '{control}: "{found}" is left from a draft. Write what belongs there.',
  internalText:
    '{control}: the text says "{found}", yet it may be sent ({audience}). Take it out, or make it internal.',
  deniedName: '{control}: "{found}" is on the deny-list. Take it out.',
  untidyText: '{control}: blanks in a row, a tab or a sign without width, at "{found}". Take it out (--fix does).',
  topicNotAnswered:
    'Customers asked for {topic} ({count} {count|time|times}), and no control answers it: "{question}". Add one: vouch kb new ID --topic {topic}.',
  // The config file
  unknownRule: 'There is no rule "{found}". The rules are: {expected}.',
  configBroken: 'The config cannot be used: {count} {count|problem|problems} to mend, listed above.',
  // vouch kb
  noSuchControl: 'There is no control "{found}". Near it: {near}. `vouch kb search WORDS` finds one by its words.',
  nothingToResolve: 'The control {found} has no open disagreement.',
  severalDisagreements: 'The control {found} has several open disagreements: {list}. Name one with --which.',
  controlExists: 'There is a control {found} already. Give another id, or change that one.',
  badControlId: '"{found}" is no id: lower-case words joined by dots and hyphens, such as backup.restore-tests.',
  noFileForControl: 'No file holds a control yet. Name one for {found} with --file.',
  cannotAppend:
    'The controls of this file are written in a way that only a person can add {found} to. Name another with --file.',
  cannotEdit:
    'The control {found} is written in a way that cannot be changed without changing more. Edit it by hand here.',
};
