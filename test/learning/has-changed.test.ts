import { describe, expect, it } from 'vitest';
import { classifyChoice } from '../../src/answering/index.ts';
import { hasChanged } from '../../src/learning/index.ts';
import type { RecordedRow, SettledPhrasing } from '../../src/model/index.ts';
import { knowledgeOf } from '../matching/build-knowledge.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const PLACES = { answer: 'D5', ticks: null, comment: 'E5' };
const SETTLED: SettledPhrasing = {
  text: 'Are llamas kept?',
  answer: 'no',
  comment: 'Only in spring.',
  seen: '',
  stands: true,
};

/** A row that a run answered from what it remembered. */
const ROW = {
  question: 'Are llamas kept?',
  language: 'en',
  control: 'llamas',
  answer: 'no',
  proposed: { D5: 'No', E5: 'Only in spring.' },
  decision: null,
  reasons: [{ code: 'LEARNT', args: { settles: 'no' } }],
} as unknown as RecordedRow;

function changedSince(...remembered: readonly SettledPhrasing[]): boolean {
  const control = knowledgeOf([{ id: 'llamas' }]).base.controls[0]!;
  const controls = new Map([['llamas', { ...control, phrasings: { en: remembered } }]]);
  return hasChanged(
    ROW,
    PLACES,
    { knowledgeBase: { name: 'tiny', digest: 'then', controls: 1 } },
    { digest: 'now', controls, readPosition: (text) => classifyChoice(text, LANGUAGES) },
  );
}

describe('an answer that was remembered', () => {
  it('has not changed while it is remembered so, whatever its control says beside', () => {
    expect(changedSince(SETTLED)).toBe(false);
    expect(changedSince({ ...SETTLED, after: 'Another?', comment: 'Elsewhere.' }, SETTLED)).toBe(false);
  });

  it.each<[string, readonly SettledPhrasing[]]>([
    ['remembered no more', []],
    ['remembered otherwise', [{ ...SETTLED, answer: 'yes' }]],
    ['remembered with another comment', [{ ...SETTLED, comment: 'Never.' }]],
    ['on a control that says something else now', [{ ...SETTLED, stands: false }]],
    ['that of another question', [{ ...SETTLED, text: 'Are alpacas kept?' }]],
  ])('has changed when it is %s', (_what, remembered) => expect(changedSince(...remembered)).toBe(true));
});
