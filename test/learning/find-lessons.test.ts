import { describe, expect, it } from 'vitest';
import { findLessons } from '../../src/learning/find-lessons.ts';
import { readSettled } from '../../src/learning/index.ts';
import type { Control, Decision, Position, RecordedRow } from '../../src/model/index.ts';

const PLACES = { answer: 'D5', ticks: null, comment: 'E5' };
const SAID = 'We encrypt our backups with AES.';
const OTHER = 'Our laptops are encrypted.';

function control(id: string, comment: string, more: Partial<Control> = {}): [string, Control] {
  const base = {
    id,
    status: { kind: 'position', position: 'yes' },
    label: { en: id },
    comment: { en: comment },
    about: 'platform',
    provider: null,
    owner: null,
    verified: null,
    validUntil: null,
    source: null,
    audience: 'public',
    topics: [],
    touches: [],
    phrasings: {},
    disagreements: [],
  } as const;
  return [id, { ...base, ...more }];
}

const CONTROLS = new Map([
  control('backup.encryption', SAID),
  control('laptop.encryption', OTHER),
  control('backup.retention', 'We keep them for 30 days.', { status: { kind: 'value', text: '30 days' } }),
]);

function row(more: Partial<RecordedRow> = {}): RecordedRow {
  return {
    sheet: 'Q',
    row: 5,
    id: '1',
    section: '',
    question: 'Are your backups encrypted?',
    language: 'en',
    flag: 'medium',
    confidence: 0.6,
    control: 'backup.encryption',
    answer: 'yes',
    written: {},
    proposed: { D5: 'Yes', E5: SAID },
    decision: null,
    reasons: [],
    candidates: [
      { control: 'backup.encryption', confidence: 0.6 },
      { control: 'laptop.encryption', confidence: 0.4 },
    ],
    topic: 'backup.encryption',
    cells: ['D5', 'E5'],
    places: PLACES,
    ...more,
  };
}

const WORDS: Readonly<Record<string, Position>> = { yes: 'yes', no: 'no', oui: 'yes', partially: 'limited' };

/** What the row teaches, as "kind control reply" or "kind control text", or the code by which it is left. */
function lessons(recorded: RecordedRow, decision: Partial<Decision>): string[] {
  const decided = { by: 'A. Martin', how: 'changed', answer: null, comment: null, ...decision } as Decision;
  const settled = readSettled(recorded, recorded.places!, decided, {
    readPosition: (text) => WORDS[text.toLowerCase()] ?? null,
    wordFor: (reply) => ({ yes: 'Yes', no: 'No' })[reply as string] ?? '',
    rememberedFor: () => null,
  });
  if (settled === null || settled === 'unclear') return [String(settled)];
  const { lessons: taught, left } = findLessons(settled, CONTROLS);
  const said = taught.map((lesson): string => {
    if (lesson.kind === 'comment' && lesson.text === CONTROLS.get(lesson.control)!.comment.en) return 'as it is';
    if (lesson.kind === 'comment') return `comment ${lesson.control} ${lesson.text}`;
    if (lesson.kind === 'draft') return `draft ${lesson.reply} ${lesson.comment}`;
    if (lesson.isKnown) return 'as it is';
    const against = lesson.against === null ? '' : ` against ${lesson.against}`;
    return `phrasing ${lesson.control} ${lesson.said.answer}${against}`;
  });
  const telling = said.filter((one) => one !== 'as it is');
  return left ? [...telling, left.code] : telling;
}

const HIGH = row({ flag: 'high', written: { D5: 'Yes', E5: SAID } });
const GAP = row({ flag: 'none', control: null, answer: null, proposed: {}, candidates: [], topic: 'ai.used' });
const HINT = row({ flag: 'low', answer: null, proposed: {} });
const MOVED = row({ reasons: [{ code: 'NEGATED', args: { words: 'without' } }] });

describe('what a decision teaches', () => {
  it.each<[string, RecordedRow, Partial<Decision>, string[]]>([
    // Accepted
    ['a doubtful row accepted', row(), { how: 'accepted' }, ['phrasing backup.encryption yes']],
    ['a sure row accepted', HIGH, { how: 'accepted' }, []],
    ['a hint accepted, which proposes nothing', HINT, { how: 'accepted' }, ['learnNothingProposed']],
    ['a gap accepted from last year', row({ control: null }), { how: 'accepted' }, [`draft yes ${SAID}`]],
    // Left alone
    ['a row skipped', row(), { how: 'skipped' }, ['null']],
    ['a row that held an answer', row(), { how: 'kept', answer: 'x' }, ['null']],
    // Another match
    [
      'another control chosen by name',
      HIGH,
      { control: 'laptop.encryption', answer: 'yes', comment: OTHER },
      ['phrasing laptop.encryption yes'],
    ],
    [
      'the very answer and comment of another candidate',
      HIGH,
      { answer: 'Yes', comment: OTHER },
      ['phrasing laptop.encryption yes'],
    ],
    [
      'the very comment of a control that was no candidate',
      GAP,
      { answer: 'value', comment: 'We keep them for 30 days.' },
      ['phrasing backup.retention value'],
    ],
    ['a control that is gone', row(), { control: 'gone', answer: 'yes' }, ['learnControlGone']],
    // Another comment
    [
      'a better comment on a sure row',
      HIGH,
      { answer: 'yes', comment: 'We encrypt everything.' },
      ['comment backup.encryption We encrypt everything.'],
    ],
    [
      'a comment alone',
      HIGH,
      { comment: 'We encrypt everything.' },
      ['comment backup.encryption We encrypt everything.', 'phrasing backup.encryption value'],
    ],
    [
      'a like comment on a doubtful row',
      row(),
      { answer: 'yes', comment: 'We encrypt our backups with AES-256.' },
      ['comment backup.encryption We encrypt our backups with AES-256.', 'phrasing backup.encryption yes'],
    ],
    [
      'a comment of quite other words on a doubtful row',
      row(),
      { answer: 'yes', comment: 'Llamas guard the premises at night.' },
      ['draft yes Llamas guard the premises at night.'],
    ],
    ['the comment taken away', row(), { answer: 'yes' }, ['phrasing backup.encryption yes']],
    // Against the control
    [
      'another answer to the very question',
      HIGH,
      { answer: 'no', comment: SAID },
      ['phrasing backup.encryption no against yes', 'learnContradiction'],
    ],
    [
      'another answer with another comment',
      HIGH,
      { answer: 'no', comment: 'We no longer encrypt our backups with AES.' },
      ['phrasing backup.encryption no against yes', 'learnContradiction'],
    ],
    [
      'another answer to a question that turns it round',
      MOVED,
      { answer: 'no', comment: SAID },
      ['phrasing backup.encryption no'],
    ],
    [
      'another answer and comment to a question that turns it round',
      MOVED,
      { answer: 'no', comment: 'We do not encrypt our backups with AES.' },
      ['phrasing backup.encryption no'],
    ],
    // Gaps
    ['a gap answered', GAP, { answer: 'no', comment: 'We have none.' }, ['draft no We have none.']],
    ['a gap answered in words', GAP, { answer: 'Every second Tuesday' }, ['draft value Every second Tuesday']],
    ['a gap that does not apply', GAP, { how: 'notApplicable' }, ['draft notApplicable null']],
    ['a hint answered by oneself', HINT, { answer: 'yes', comment: 'Own words.' }, ['draft yes Own words.']],
    ['nothing said', GAP, {}, ['unclear']],
    // Found in the workbook by an older run
    [
      'a comment found changed',
      HIGH,
      { how: 'filled', answer: 'We encrypt all backups with AES.' },
      ['comment backup.encryption We encrypt all backups with AES.'],
    ],
  ])('%s', (_what, recorded, decision, expected) => {
    expect(lessons(recorded, decision)).toEqual(expected);
  });

  it('reads the sentence behind the word where one cell holds both', () => {
    const single = row({
      flag: 'high',
      places: { answer: 'D5', ticks: null, comment: null },
      cells: ['D5'],
      proposed: { D5: `Yes. ${SAID}` },
    });
    expect(lessons(single, { answer: 'Yes. We encrypt our backups twice.' })).toEqual([
      'comment backup.encryption We encrypt our backups twice.',
    ]);
    expect(lessons(single, { answer: 'Yes, of course' })).toEqual(['draft value Yes, of course']);
  });
});
