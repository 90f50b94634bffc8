import type { Control, LanguageCode, RecordedRow, Reply } from '../model/index.ts';
import { normalise, splitWords } from '../text/index.ts';
import type { SettledRow } from './read-settled.ts';
import type { Said } from './said.ts';

/** What one settled row teaches. */
export type Lesson =
  /** The control answers this question, in this way. */
  | {
      readonly kind: 'phrasing';
      readonly row: RecordedRow;
      readonly control: string;
      readonly said: Said;
      /** What the control itself says to it, where that is the contrary. */
      readonly against: Reply | null;
      /** True when the row was answered so without having been taught. */
      readonly isKnown: boolean;
    }
  /** The control's comment, in the question's language, is to be this; it may be so already. */
  | { readonly kind: 'comment'; readonly row: RecordedRow; readonly control: string; readonly text: string }
  /** Nothing in the knowledge base says this. */
  | {
      readonly kind: 'draft';
      readonly row: RecordedRow;
      readonly reply: Reply;
      readonly comment: string | null;
      readonly said: Said;
    };

/** A row that a person has to look at, and why, by code; of a note, what was learnt of it holds all the same. */
export interface LeftRow {
  readonly code: string;
  readonly severity?: 'note' | 'warning';
  readonly row: RecordedRow;
  readonly args: Readonly<Record<string, string | number>>;
}

export type Taught = { readonly lessons: readonly Lesson[]; readonly left: LeftRow | null };

/**
 * What a settled row teaches of the controls. A comment is proposed anew only where the answer agrees with what its control
 * says; an answer against it holds for its own question alone, and which of the two is right is left to a person.
 */
export function findLessons(settled: SettledRow, controls: ReadonlyMap<string, Control>): Taught {
  const { row, isAccepted } = settled;
  const chosen = settled.control === null ? null : (controls.get(settled.control) ?? null);
  if (settled.control !== null && chosen === null) return leave(row, 'learnControlGone', { control: settled.control });
  const own = row.control === null ? null : (controls.get(row.control) ?? null);
  if (isAccepted) return acceptedLessons(settled, chosen ?? own);
  if (chosen !== null) return { ...withControl(settled, chosen, true) };
  const meant = controlSaying(settled, controls);
  if (meant !== null) return withControl(settled, meant, true);
  // Another answer to what was remembered takes its place, and is no second one beside it.
  if (own !== null && remembers(row)) return withControl(settled, own, true);
  if (own !== null && (row.flag === 'high' || row.flag === 'medium')) return withControl(settled, own, false);
  return draftLessons(settled);
}

/** Whether the run knew of an answer that a person gave to this very question before. */
export function remembers({ reasons }: RecordedRow): boolean {
  return reasons.some(({ code }) => code === 'LEARNT' || code === 'OPEN_AGAIN');
}

function acceptedLessons(settled: SettledRow, meant: Control | null): Taught {
  const { row, control } = settled;
  const isOther = control !== null && control !== row.control;
  // What was proposed came from no control: last year's file had it.
  if (row.control === null && !isOther && Object.keys(row.proposed).length > 0) return draftLessons(settled);
  if (meant === null || (!isOther && Object.keys(row.proposed).length === 0))
    return row.flag === 'high' ? NOTHING : leave(row, 'learnNothingProposed');
  return { lessons: phrasingLessons(settled, meant, null), left: null };
}

/** What it teaches of this control, whose name or very words the person gave (`isSure`), or which the row was taken for. */
function withControl(settled: SettledRow, control: Control, isSure: boolean): Taught {
  const { row, reply, comment, dropsComment } = settled;
  const said = control.comment[row.language]?.trim() ?? null;
  const isNew = comment !== null && comment !== said;
  const isAlike = said === null || comment === null || likeness(comment, said) >= ALIKE;
  const found = agreement(settled, control);
  if (found === 'not' || (found === 'otherwise' && isNew)) {
    // Other words and another answer: it is not this control that was meant.
    if (!isSure && isNew && !isAlike && reply !== null) return draftLessons(settled);
    if (found === 'otherwise') return { lessons: phrasingLessons(settled, control, null), left: null };
    const { left } = leave(row, 'learnContradiction', {
      control: control.id,
      status: statusOf(control),
      answer: reply ?? '',
    });
    return { lessons: phrasingLessons(settled, control, ownReply(row, control)), left };
  }
  // The words of a doubtful match that say something else altogether are another control's.
  if (!isSure && isNew && !isAlike && row.flag === 'medium') return draftLessons(settled);
  // Words that take no position may be the answer or its comment: only like ones are sure to be the comment.
  const takesNoPosition = reply === 'value' && control.status.kind === 'position';
  if (!isSure && isNew && !isAlike && takesNoPosition) return draftLessons(settled);
  const lessons = phrasingLessons(settled, control, null);
  // A comment on what was remembered is that question's alone.
  if (dropsComment || (takesNoPosition && !isAlike) || remembers(row)) return { lessons, left: null };
  // One that says what is said already is a word against changing it.
  if (comment !== null) lessons.unshift({ kind: 'comment', row, control: control.id, text: comment });
  return { lessons, left: null };
}

function draftLessons(settled: SettledRow): Taught {
  const { row, comment } = settled;
  const said = saidBy(settled);
  const reply = settled.reply ?? said?.answer ?? null;
  if (reply === null || said === null || (reply === 'value' && comment === null)) return leave(row, 'learnUnclear');
  return { lessons: [{ kind: 'draft', row, reply, comment, said }], left: null };
}

function phrasingLessons(settled: SettledRow, control: Control, against: Reply | null): Lesson[] {
  const { row } = settled;
  const said = saidBy(settled);
  if (said === null) return [];
  const isKnown = row.flag === 'high' && row.control === control.id && said.answer === row.answer;
  return [{ kind: 'phrasing', row, control: control.id, said, against, isKnown }];
}

/** What an older run found in the workbook names no cell, so only its meaning can be said again. */
function saidBy({ said, reply, comment }: SettledRow): Said | null {
  if (said !== null || reply === null) return said;
  return comment === null ? { answer: reply } : { answer: reply, comment };
}

function ownReply(row: RecordedRow, { id, status }: Control): Reply {
  if (row.control === id && row.answer !== null && !remembers(row)) return row.answer;
  return status.kind === 'position' ? status.position : 'value';
}

/** The control whose very comment the person put there, the row's candidates first; null when none has it, or several have. */
function controlSaying(settled: SettledRow, controls: ReadonlyMap<string, Control>): Control | null {
  const { row, comment } = settled;
  if (comment === null) return null;
  const wanted = normalise(comment);
  const says = (control: Control | undefined): control is Control =>
    control !== undefined &&
    normalisedComment(control, row.language) === wanted &&
    agreement(settled, control) !== 'not';
  const candidate = row.candidates.map(({ control }) => controls.get(control)).find(says);
  if (candidate) return candidate;
  const others = [...controls.values()].filter(says);
  return others.length === 1 ? others[0]! : null;
}

/** Every changed row is held against every control: each comment is folded once. */
const folded = new WeakMap<Control, Map<LanguageCode, string>>();

function normalisedComment(control: Control, language: LanguageCode): string {
  const known = folded.get(control) ?? new Map<LanguageCode, string>();
  folded.set(control, known);
  const text = known.get(language) ?? normalise(control.comment[language] ?? '');
  known.set(language, text);
  return text;
}

/**
 * Whether the person's answer is what the control says; "otherwise" when the question is not quite the control's, so that
 * another reply to it is the person's to settle; "not" when one of the two is wrong.
 */
function agreement(settled: SettledRow, control: Control): 'agrees' | 'otherwise' | 'not' {
  const { row, reply } = settled;
  // A reply by words alone takes no position that could be wrong.
  if (reply === null || reply === 'value' || (row.control === control.id && reply === row.answer)) return 'agrees';
  const isCompared = row.control === control.id && row.answer !== null && !remembers(row);
  const { status } = control;
  if (!isCompared && (status.kind === 'value' || status.position === reply)) return 'agrees';
  if (settled.control === control.id && row.control !== control.id) return 'otherwise';
  return row.reasons.some(({ code }) => ASKS_ELSE.includes(code)) ? 'otherwise' : 'not';
}

/** Reasons by which a question asks for something else than its control states; see the guards of the matching room. */
const ASKS_ELSE = [
  'NEGATED',
  'UNNAMED',
  'THRESHOLD',
  'COMPOUND',
  'SCOPE',
  'POLICY',
  'CONDITIONAL',
  'FORWARD_LOOKING',
  'DETAIL',
];

/** Two comments that share this much say the same thing in other words: half of the words of both. */
const ALIKE = 0.5;

/** The share of their words that two texts have in common (Dice), from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [new Set(splitWords(one)), new Set(splitWords(other))];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

export function statusOf({ status }: Control): string {
  return status.kind === 'position' ? status.position : status.text;
}

const NOTHING: Taught = { lessons: [], left: null };

function leave(row: RecordedRow, code: string, args: LeftRow['args'] = {}): Taught {
  return { lessons: [], left: { code, row, args } };
}
