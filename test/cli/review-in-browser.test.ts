import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordedRow, ReviewDetail, ReviewLine, ReviewOption, RunRecord } from '../../src/model/index.ts';
import type { Visitor } from '../review-page/send.ts';
import { startReview } from '../review-page/start-review.ts';
import { FIXTURES, FRENCH, temporaryFolder, vouch } from './fake-world.ts';

/** A filled copy of a fixture beside its original. */
async function fill(fixture = FRENCH) {
  const folder = temporaryFolder();
  const original = join(folder, 'acme.xlsx');
  copyFileSync(fixture, original);
  await vouch(['fill', original]);
  const file = join(folder, 'acme.filled.xlsx');
  const recordFile = `${file}.vouch.json`;
  const record = (): RunRecord => JSON.parse(readFileSync(recordFile, 'utf8'));
  return { folder, original, file, recordFile, record };
}

const isOpen = ({ flag, decision }: RecordedRow) => flag !== 'high' && decision === null;
const placesOf = (record: RunRecord, which: (row: RecordedRow) => boolean) =>
  record.rows.flatMap((row, at) => (which(row) ? [at] : []));
const detailOf = async (visitor: Visitor, at: number): Promise<ReviewDetail> =>
  (await visitor.ask('row', { at })).answer;

describe('review in a browser', () => {
  it('writes every decision into the record at once, and says where things stand when it is done', async () => {
    const { file, record } = await fill();
    const before = record();
    const { visitor, finish } = await startReview(file);
    const open = placesOf(before, isOpen);
    const { answer: view } = await visitor.ask('view');
    expect(view.queue.toSorted((a: number, b: number) => a - b)).toEqual(open);
    expect(view).toMatchObject({ file: 'acme.filled.xlsx', reviewer: 'A. Martin', language: 'fr' });

    const [first, second, third] = open;
    await visitor.ask('decide', { rows: [first], how: 'skipped' });
    expect(record().rows[first!]!.decision).toEqual({ by: 'A. Martin', how: 'skipped', answer: null, comment: null });
    await visitor.ask('decide', { rows: [second], how: 'changed', answer: 'Partiel', comment: 'Sur demande.' });
    expect(record().rows[second!]!.decision).toMatchObject({
      how: 'changed',
      answer: 'Partiel',
      comment: 'Sur demande.',
    });
    await visitor.ask('decide', { rows: [third], how: 'notApplicable' });
    const ready = placesOf(before, ({ flag }) => flag === 'high');
    const { answer } = await visitor.ask('decide', { rows: ready, how: 'accepted' });
    expect(answer.lines).toHaveLength(ready.length);
    expect(ready.every((at) => record().rows[at]!.decision?.how === 'accepted')).toBe(true);

    const { code, out } = await finish();
    expect(code).toBe(1);
    const left = open.length - 3;
    expect(out).toContain(`${ready.length + 3} decided, 0 ready, ${left} to decide`);
    // Nothing but decisions changed.
    const undecided = (kept: RunRecord) => ({ ...kept, rows: kept.rows.map((row) => ({ ...row, decision: null })) });
    expect(undecided(record())).toEqual(undecided(before));
  });

  it('is content, with exit code 0, when nothing is open, and finalize makes the file from its decisions', async () => {
    const { file, folder, record } = await fill();
    const { visitor, finish } = await startReview(file);
    await visitor.ask('decide', { rows: placesOf(record(), isOpen), how: 'skipped' });
    const { code, out } = await finish();
    expect(code).toBe(0);
    expect(out).toContain('vouch finalize ');
    expect((await vouch(['finalize', file])).code).toBe(0);
    const proof = ['verify', join(folder, 'acme.xlsx'), join(folder, 'acme.final.xlsx')];
    const cells = record().rows.flatMap(({ written }) => Object.keys(written)).length;
    expect((await vouch(proof)).out).toContain(`${cells} cells`);
  });

  it('shows each line’s cells as finalize would write them', async () => {
    const { file, record } = await fill();
    const { visitor, finish } = await startReview(file);
    const { answer: view } = await visitor.ask('view');
    for (const line of view.lines as ReviewLine[]) {
      const row = record().rows[line.at]!;
      expect([line.at, line.cells]).toEqual([line.at, row.flag === 'high' ? row.written : {}]);
    }
    await finish();
  });

  it('goes on where it stopped, keeps the order, and takes decisions of other commands in', async () => {
    const { file, recordFile, record } = await fill();
    const one = await startReview(file);
    const { answer: first } = await one.visitor.ask('view');
    await one.visitor.ask('decide', { rows: [first.queue[0]], how: 'skipped' });
    // Somebody records the rest elsewhere while the page is open.
    const elsewhere: RunRecord = record();
    const other = first.queue[1];
    const rows = elsewhere.rows.map((row, at) =>
      at === other ? { ...row, decision: { by: 'B', how: 'skipped', answer: null, comment: null } } : row,
    );
    writeFileSync(recordFile, JSON.stringify({ ...elsewhere, rows }));
    await one.visitor.ask('decide', { rows: [first.queue[2]], how: 'skipped' });
    expect(record().rows[other]!.decision?.by).toBe('B');
    await one.finish();
    const two = await startReview(file);
    const { answer: second } = await two.visitor.ask('view');
    expect(second.queue).toEqual(first.queue);
    const states = (second.lines as ReviewLine[]).filter(({ state }) => state === 'decided').map(({ at }) => at);
    expect(states.sort((a, b) => a - b)).toEqual(first.queue.slice(0, 3).toSorted((a: number, b: number) => a - b));
    await two.finish();
  });

  it('saves nothing into the record of another run', async () => {
    const { file, original, record } = await fill();
    const { visitor, finish } = await startReview(file);
    await vouch(['fill', original, '--no-marks', '--force']);
    const at = placesOf(record(), isOpen)[0];
    expect((await visitor.ask('decide', { rows: [at], how: 'skipped' })).status).toBe(500);
    expect(record().rows.every(({ decision }) => decision === null)).toBe(true);
    expect((await finish()).said).toContain('recordReplaced');
  });

  it('undoes action by action, a bulk as one, and after a restart the decision of the row in sight', async () => {
    const { file, record } = await fill();
    const before = record();
    const one = await startReview(file);
    const ready = placesOf(before, ({ flag }) => flag === 'high');
    const [first] = placesOf(before, isOpen);
    await one.visitor.ask('decide', { rows: [first], how: 'skipped' });
    await one.visitor.ask('decide', { rows: ready, how: 'accepted' });
    expect((await one.visitor.ask('undo', { at: 0 })).answer.lines).toHaveLength(ready.length);
    expect(placesOf(record(), ({ decision }) => decision !== null)).toEqual([first]);
    await one.finish();
    const two = await startReview(file);
    expect((await two.visitor.ask('undo', { at: ready[0] })).answer.lines).toEqual([]);
    expect((await two.visitor.ask('undo', { at: first })).answer.lines).toHaveLength(1);
    expect(record()).toEqual(before);
    await two.finish();
  });

  it('refuses what the cell does not take, in words, and saves nothing', async () => {
    const { file, record } = await fill();
    const before = record();
    const { visitor, finish } = await startReview(file, ['--language', 'en']);
    const [at] = placesOf(before, isOpen);
    for (const action of [
      { how: 'changed', answer: 'Peut-être' },
      { how: 'changed', answer: '', comment: '' },
      { how: 'accepted' },
    ]) {
      const body = { rows: [at], answer: null, comment: null, control: null, ...action };
      const { answer } = await visitor.ask('decide', body);
      expect(answer.lines).toEqual([]);
      expect(answer.refusal).toMatch(/^Questionnaire!C\d+: [A-Z].*\.$/);
      if (action.how === 'changed') expect((await visitor.ask('preview', body)).answer.refusal).not.toBeNull();
    }
    // One refused row keeps the others of the same action from being written.
    const ready = placesOf(before, ({ flag }) => flag === 'high');
    await visitor.ask('decide', { rows: [...ready, at], how: 'accepted' });
    expect(record()).toEqual(before);
    await finish();
  });

  it('offers alternatives as they would stand, and remembers the control that was chosen', async () => {
    const { file, record } = await fill(join(FIXTURES, 'labelled/fr.xlsx'));
    const { visitor, finish } = await startReview(file);
    let taken = 0;
    for (const at of placesOf(record(), isOpen)) {
      const { alternatives, form } = await detailOf(visitor, at);
      const option = alternatives.find(({ reply, refusal, caution }) => reply && !refusal && !caution) as ReviewOption;
      if (!option) continue;
      expect(Object.keys(option.cells).length).toBeGreaterThan(0);
      const chosen = { how: 'changed', answer: option.reply, comment: option.comment, control: option.control };
      const { answer } = await visitor.ask('decide', { rows: [at], ...chosen });
      expect(answer.lines[0].cells).toEqual(option.cells);
      const { decision, control } = record().rows[at]!;
      expect(decision?.control).toBe(option.control === control ? undefined : option.control);
      expect(['choices', 'ticks', 'text', 'none']).toContain(form.kind);
      if (++taken === 3) break;
    }
    expect(taken).toBeGreaterThan(0);
    await finish();
  });

  it('searches the whole knowledge base by words of any language', async () => {
    const { file, record } = await fill();
    const { visitor, finish } = await startReview(file);
    const [at] = placesOf(record(), isOpen);
    for (const text of ['backup encryption', 'cifrado de copias', 'chiffrement sauvegarde']) {
      const { answer } = await visitor.ask('search', { at, text });
      expect([text, answer[0].control]).toEqual([text, 'backup.encryption']);
      expect(answer[0].comment).toBe('Nous chiffrons nos sauvegardes.');
    }
    await finish();
  });

  it.each([
    ['fr', 'Accepter'],
    ['es', 'Aceptar'],
    ['en', 'Accept'],
  ])('speaks %s', async (language, accept) => {
    const { file } = await fill();
    const { visitor, finish } = await startReview(file, ['--language', language]);
    const { answer } = await visitor.ask('view');
    expect([answer.language, answer.words.accept]).toEqual([language, accept]);
    expect(Object.values(answer.words).every((word) => word !== '')).toBe(true);
    await finish();
  });

  it('cannot run without the original, with another knowledge base, or on a port that is taken or none', async () => {
    const { file, folder, original } = await fill();
    for (const port of ['x', '-1', '65536', '']) {
      const { code, said } = await vouch(['review', file, `--port=${port}`]);
      expect([code, said]).toEqual([2, expect.stringContaining('badOption')]);
    }
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as { port: number };
    const taken = await vouch(['review', file, '--port', String(port)]);
    expect(taken).toMatchObject({ code: 2, said: expect.stringContaining('portTaken') });
    holder.close();
    const other = await vouch(['review', file, '--kb', join(FIXTURES, 'second-company')]);
    expect(other).toMatchObject({ code: 2, said: expect.stringContaining('otherKnowledgeBase') });
    writeFileSync(original, 'another file');
    const differs = await vouch(['review', file]);
    expect(differs).toMatchObject({ code: 2, said: expect.stringContaining('originalDiffers') });
    const none = await vouch(['review', join(folder, 'nowhere.xlsx')]);
    expect(none).toMatchObject({ code: 2, said: expect.stringContaining('noRecord') });
  });
});
