import type { Guard, Reply } from '../../model/index.ts';
import {
  type Figure,
  findExpressions,
  type Lexicon,
  readVersions,
  unreadNumbers,
  type Version,
} from '../../text/index.ts';
import type { Asked } from '../question/asked.ts';
import { type Candidacy, isPlainNo } from './candidacy.ts';
import { compareFigures } from './compare-figures.ts';
import { compareVersions, type VersionBound } from './compare-versions.ts';

/**
 * The asked figures against the stated ones: one guard for all of them. A single unmet figure makes the reply no; yes needs every
 * one met; anything else is for a person.
 */
export function thresholds(candidacy: Candidacy): Guard[] {
  const { asked, statedFigures, otherFigures, topic, inverted } = candidacy;
  // "TLS 1.0 and 1.1": the second number is a version as well.
  const named = asked.versions.flatMap(({ number }) => (Number.isInteger(number) ? [] : [String(number)]));
  const isName = (number: string) => isInName(number, asked) || named.includes(number);
  const unread = unreadNumbers(asked.text, asked.figures).filter((number) => !isName(number));
  if (unread.length > 0) return [{ code: 'THRESHOLD', args: { asked: unread.join(', ') } }];
  if (asked.figures.length === 0) return [];
  const verdict = topic.asks === 'description' || inverted ? null : judgeFigures(asked.figures, statedFigures);
  const settles = verdict === 'yes' ? whenMet(candidacy.answer) : verdict;
  const args = { asked: asked.figures.map((figure) => `${figure.value} ${figure.unit}`).join(', ') };
  // What is not there at all is not there in any measure.
  if (isPlainNo(candidacy) && topic.asks !== 'value') return [{ code: 'THRESHOLD', args: { ...args, settles: 'no' } }];
  // Another control of the topic that states another figure (logs 3 months, audit trail 5 years): which one is meant is not ours to guess.
  const contested = otherFigures.some((figures) => ![verdict, null].includes(judgeFigures(asked.figures, figures)));
  return [
    {
      code: 'THRESHOLD',
      args: settles === null || contested ? args : { ...args, settles, ...(settles === 'no' ? HELD : {}) },
    },
  ];
}

/** "With a Microsoft 365 account?": the number of a name that the thesaurus knows bounds nothing, unless a bare label leaves open what it bounds. */
function isInName(number: string, { own, asks }: Asked): boolean {
  if (asks === null) return false;
  return own.some(({ key, words }) => key.startsWith('c:') && words !== number && words.split(' ').includes(number));
}

/** What a figure that is met makes of an answer: what is done in part is done so in part, and what is planned meets nothing yet. */
function whenMet(answer: Reply): Reply | null {
  if (answer === 'yes' || answer === 'value') return 'yes';
  return answer === 'limited' ? answer : null;
}

/** The asked versions against the stated ones, as figures are compared; a version that the control does not speak of is no bound. */
export function versions(candidacy: Candidacy, lexicon: Lexicon): Guard[] {
  const { asked, statedVersions, topic, inverted, comment } = candidacy;
  const wanted = asked.versions;
  if (areOutgrown(wanted, candidacy)) return [];
  const verdict = compareVersions(wanted, statedVersions, versionBound(asked));
  // Turned round ("is TLS 1.0 still tolerated?", "is TLS 1.0 disabled?"), a version that is in use speaks for neither reply.
  const only = lexicon.languages.get(asked.language)?.cues.only ?? [];
  const isFree = verdict === 'yes' && !inverted && !wanted.some((version) => isReserved(version, comment, only));
  if (verdict === null || isFree) return [];
  const args = { asked: wanted.map(({ name, number }) => `${name.toUpperCase()} ${number}`).join(', ') };
  const settles = verdict === 'no' && !inverted && !asked.negated && topic.asks !== 'description';
  return [{ code: 'THRESHOLD', args: settles ? { ...args, settles: 'no', ...HELD } : args }];
}

const VERSION_TERM = /(?:tls|ssl)v\d/;

/** "Is TLS 1.0 still accepted?", of a topic that speaks of that version, where all that the control states are above it: the topic's answer is of it. */
function areOutgrown(wanted: readonly Version[], { asked, inverted, statedVersions, isUsual }: Candidacy): boolean {
  // "Are TLS 1.0 and 1.1 accepted?" is the other way round to "are they off?": what is heard as neither could be either.
  const isOff = asked.cues.switchingOff !== undefined && asked.cues.able === undefined;
  if (!inverted && !isOff) return false;
  const isNamed = asked.own.some((term) => VERSION_TERM.test(term.key) && isUsual(term));
  return (
    isNamed &&
    versionBound(asked) === 'named' &&
    wanted.every(({ name, number }) => {
      const same = statedVersions.filter((version) => version.name === name);
      return same.length > 0 && same.every((version) => version.number > number);
    })
  );
}

/** "TLS 1.0 is reserved for very old devices": of that version neither a plain yes nor a plain no is true. */
function isReserved({ name, number }: Version, comment: string, only: readonly string[]): boolean {
  const clauses = comment.split(/[;:]\s|\.\s/).filter((clause) => findExpressions(clause, only).length > 0);
  return clauses.some((clause) => readVersions(clause).some((one) => one.name === name && one.number === number));
}

function versionBound({ cues }: Asked): VersionBound {
  if (cues.only) return 'only';
  return cues.atLeast ? 'atLeast' : 'named';
}

/** A figure that falls short is a refusal: the reply is worked out, and a person sends it. */
const HELD = { holds: 'shortfall' };

/** Whether all the asked figures are met, or one is not; null where the stated ones settle it neither way. */
export function judgeFigures(asked: readonly Figure[], stated: readonly Figure[]): 'yes' | 'no' | null {
  const verdicts = asked.map((figure) => compareFigures(figure, stated));
  if (verdicts.includes('no')) return 'no';
  return verdicts.every((verdict) => verdict === 'yes') ? 'yes' : null;
}
