import type { Rule } from './rule.ts';
import { absolute } from './rules/absolute.ts';
import { commentContradicts } from './rules/comment-contradicts.ts';
import { contradiction } from './rules/contradiction.ts';
import { dateDiffers } from './rules/date-differs.ts';
import { deniedName } from './rules/denied-name.ts';
import { expired } from './rules/expired.ts';
import { expiresSoon } from './rules/expires-soon.ts';
import { internalText } from './rules/internal-text.ts';
import { languageMissing } from './rules/language-missing.ts';
import { languageOlder } from './rules/language-older.ts';
import { nameDiffers } from './rules/name-differs.ts';
import { neverVerified } from './rules/never-verified.ts';
import { noOwner } from './rules/no-owner.ts';
import { notVerified } from './rules/not-verified.ts';
import { nothingDisputed } from './rules/nothing-disputed.ts';
import { numberDiffers } from './rules/number-differs.ts';
import { phrasingClaimedTwice } from './rules/phrasing-claimed-twice.ts';
import { placeholder } from './rules/placeholder.ts';
import { positionDiffers } from './rules/position-differs.ts';
import { repeatedControl } from './rules/repeated-control.ts';
import { repeatedItem } from './rules/repeated-item.ts';
import { settledAgainst } from './rules/settled-against.ts';
import { sourcesDisagree } from './rules/sources-disagree.ts';
import { standardDiffers } from './rules/standard-differs.ts';
import { takesSides } from './rules/takes-sides.ts';
import { topicNotAnswered } from './rules/topic-not-answered.ts';
import { unitDiffers } from './rules/unit-differs.ts';
import { untidyText } from './rules/untidy-text.ts';
import { verifiedAhead } from './rules/verified-ahead.ts';
import { wordingOpen } from './rules/wording-open.ts';

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  contradiction,
  repeatedControl,
  repeatedItem,
  phrasingClaimedTwice,
  commentContradicts,
  settledAgainst,
  sourcesDisagree,
  wordingOpen,
  nothingDisputed,
  takesSides,
  positionDiffers,
  numberDiffers,
  unitDiffers,
  dateDiffers,
  standardDiffers,
  nameDiffers,
  languageMissing,
  languageOlder,
  expired,
  expiresSoon,
  neverVerified,
  notVerified,
  verifiedAhead,
  noOwner,
  absolute,
  placeholder,
  internalText,
  deniedName,
  untidyText,
  topicNotAnswered,
];

export const RULE_CODES: readonly string[] = RULES.map(({ code }) => code);
