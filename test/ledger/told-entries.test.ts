import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import type { RecordedRow } from '../../src/model/index.ts';
import {
  checkVersion,
  controlFacts,
  findOutdated,
  type Knowledge,
  rowsAboutToGo,
  toldEntries,
} from '../../src/pipeline/index.ts';
import { baseFile, type ControlSpec, knowledgeOf } from '../matching/build-knowledge.ts';
import { RETENTION, TINY } from '../matching/tiny-base.ts';
import { decision } from '../review/build-row.ts';
import { recordOf } from './build-entry.ts';

const knowledge = knowledgeOf(TINY);
const telling = { to: 'Acme', date: null };
const options = { wording: true, asOf: null };
const versionOf = ({ base: { name, digest } }: Knowledge) => ({ knowledgeBase: { name, digest, controls: 3 } });
const told = (row: Partial<RecordedRow>, known = knowledge) => {
  const record = recordOf('acme.xlsx', [row], versionOf(known));
  return toldEntries(rowsAboutToGo(record), record, known, telling);
};
const changesOf = (row: Partial<RecordedRow>, ...controls: ControlSpec[]) =>
  findOutdated(told(row), controlFacts(knowledgeOf(controls)), options).flatMap(({ changes }) => changes);

const retention: Partial<RecordedRow> = {
  flag: 'high',
  control: 'backup.retention',
  answer: 'value',
  language: 'en',
  written: { E5: 'We keep our backups for 30 days.' },
};

describe('what a ledger keeps of an answer', () => {
  it('holds against an unchanged knowledge base, for every control of Kizeo in every language', () => {
    const kizeo = loadKnowledge({}, { env: {} } as never);
    for (const control of kizeo.base.controls) {
      for (const [language, comment] of Object.entries(control.comment)) {
        const row = { flag: 'high' as const, control: control.id, language, written: { D5: 'Oui', E5: comment } };
        const entries = told(row, kizeo);
        expect(entries).toHaveLength(1);
        expect(entries[0]).toMatchObject({ control: control.id, verbatim: true });
        expect(findOutdated(entries, controlFacts(kizeo), options)).toEqual([]);
      }
    }
  });

  it('is the cell, the words, the control with its status, and the figures that it stated', () => {
    expect(told(retention)).toEqual([
      expect.objectContaining({
        ref: 'E5',
        answer: '',
        reply: 'value',
        control: 'backup.retention',
        status: '30 days',
        figures: ['30 day'],
        verbatim: true,
      }),
    ]);
    const ticked = {
      flag: 'high' as const,
      written: { G5: 'x' },
      places: { answer: null, ticks: { yes: 'G5' }, comment: 'E5' },
    };
    expect(told(ticked)).toEqual([expect.objectContaining({ ref: 'G5', answer: 'yes', comment: null, figures: [] })]);
  });

  it('rests on a person where they answered against the control, so that correcting it makes that answer no less true', () => {
    const against = { code: 'LEARNT', args: { settles: 'no', against: 'value' } };
    const row = { ...retention, answer: 'no' as const, reasons: [against] };
    expect(told(row)).toEqual([expect.objectContaining({ control: null, reply: 'no', status: null })]);
    expect(told({ ...row, reasons: [{ code: 'LEARNT', args: { settles: 'no' } }] })[0]!.control).toBe(
      'backup.retention',
    );
  });

  it('is nothing for a row that puts nothing into the file', () => {
    for (const how of ['skipped', 'kept', 'notAsked'] as const) expect(told({ decision: decision(how) })).toEqual([]);
    expect(told({ proposed: {} })).toEqual([]);
  });

  it('is the reply where a person found that the question does not apply', () => {
    const row = { decision: decision('notApplicable', { comment: 'We have none.' }) };
    expect(told(row)).toEqual([
      expect.objectContaining({ ref: 'D5', answer: 'notApplicable', reply: 'notApplicable', control: null }),
    ]);
  });

  it('rests on the control that a person chose, on the proposed one where they changed a proposal, else on none', () => {
    const changed = (more: Partial<RecordedRow>, control?: string) =>
      told({ ...more, decision: decision('changed', { answer: 'Oui', ...(control ? { control } : {}) }) })[0];
    expect(changed({ flag: 'low' }, 'backup.retention')).toMatchObject({ control: 'backup.retention', reply: 'yes' });
    expect(changed({ flag: 'medium' })).toMatchObject({ control: 'backup.encryption', answer: 'Oui' });
    expect(changed({ flag: 'low' })).toMatchObject({ control: null, status: null });
  });

  it('is recalled when the figure changes, in the value or in the comment', () => {
    const comment = { en: 'We keep our backups for 90 days.' };
    expect(changesOf(retention, { ...RETENTION, comment })).toEqual([
      { kind: 'figure', was: ['30 day'], now: ['90 day'] },
    ]);
    expect(changesOf(retention, { ...RETENTION, status: '90 days' })).toEqual([
      { kind: 'status', was: '30 days', now: '90 days' },
    ]);
  });

  it('is not recalled when the same figure is said in another unit or language', () => {
    const comment = { en: 'Backups are kept for one month.' };
    expect(changesOf(retention, { ...RETENTION, status: '1 mois', comment })).toEqual([{ kind: 'wording' }]);
  });

  it('quotes nothing to a customer that is internal, and nda text only when they are under one', () => {
    const known = (audience: string) => {
      const file = baseFile([{ ...RETENTION, audience } as ControlSpec]);
      return { ...knowledge, base: { ...knowledgeOf(JSON.parse(file.text).controls).base } };
    };
    const comment = (audience: string, nda: boolean) =>
      controlFacts(known(audience), { nda })('backup.retention', 'en')!.comment;
    expect([comment('public', false), comment('nda', true)]).toEqual(Array(2).fill(RETENTION.comment!.en));
    expect([comment('nda', false), comment('internal', true)]).toEqual([null, null]);
  });

  it('wants the version of the knowledge base that the answers came from', () => {
    const other = recordOf('acme.xlsx', []);
    expect(() => checkVersion(other, knowledge)).toThrow('ledgerOtherVersion');
    expect(() => checkVersion(recordOf('acme.xlsx', [], versionOf(knowledge)), knowledge)).not.toThrow();
  });
});
