import { describe, expect, it } from 'vitest';
import { vouch } from './fake-world.ts';

describe('ask', () => {
  it.each([
    ['Les sauvegardes sont-elles chiffrées ?', 'fr'],
    ['¿Están cifradas las copias de seguridad?', 'es'],
    ['Are your backups encrypted?', 'en'],
  ])('"%s" is met in its own language', async (question, language) => {
    const { code, out } = await vouch(['ask', question, '--format', 'json']);
    expect(code).toBe(0);
    const reading = JSON.parse(out);
    expect(reading.language).toBe(language);
    expect(reading.matches[0].control).toBe('backup.encryption');
    expect(reading.matches[0].evidence.met.length).toBeGreaterThan(0);
  });

  it('takes the question without quotes, as several words', async () => {
    const one = await vouch(['ask', 'Are your backups encrypted?']);
    expect((await vouch(['ask', 'Are', 'your', 'backups', 'encrypted?'])).out).toBe(one.out);
  });

  it('shows ranked controls with the words that met, and with --why the numbers', async () => {
    const plain = await vouch(['ask', 'Are your backups encrypted?']);
    expect(plain.out).toMatch(/^ *\d+ % {2}backup\.encryption {2}/);
    expect(plain.out).toContain('met: ');
    const why = await vouch(['ask', '--why', 'Are your backups encrypted?']);
    expect(why.out.length).toBeGreaterThan(plain.out.length);
    expect(why.out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('says so when nothing speaks of it', async () => {
    const { code, out } = await vouch(['ask', 'zzz qqq']);
    expect(code).toBe(0);
    expect(out).toContain('Nothing in the knowledge base speaks of this.');
  });

  it('takes another language when told, and refuses one it does not have', async () => {
    const told = await vouch(['ask', 'ISO 27001', '--language', 'es', '--format', 'json']);
    expect(JSON.parse(told.out).language).toBe('es');
    const refused = await vouch(['ask', 'ISO 27001', '--language', 'klingon']);
    expect(refused.code).toBe(2);
    expect(refused.said).toContain('badOption');
  });

  it('tells what a fill would write, or that it would leave the cell empty', async () => {
    const last = async (question: string) => (await vouch(['ask', question])).out.replace(/\s+/g, ' ').trim();
    expect(await last('Are passwords stored in clear text?')).toMatch(
      /What a fill does with it Writes "No\. .*" \(high\)\.$/,
    );
    expect(await last('Are backups encrypted free of charge?')).toMatch(
      /Leaves the cell empty, and proposes ".*" to the reviewer \(medium\)\.$/,
    );
    expect(await last('zzz qqq')).toMatch(/Leaves the cell empty \(none\)\.$/);
  });

  it('tells a program the same', async () => {
    const { out } = await vouch(['ask', 'Are passwords stored in clear text?', '--format', 'json']);
    const { answer, matches } = JSON.parse(out);
    expect(answer).toMatchObject({ flag: 'high', reply: 'no', confidence: matches[0].confidence });
    expect(answer.words).toMatch(/^No\. /);
    expect(answer.reasons).toContainEqual({ code: 'NEGATED', args: { settles: 'inverted' } });
  });
});
