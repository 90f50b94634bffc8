import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentEntries,
  entriesToAdd,
  isSameCustomer,
  ledgerFileName,
  parseLedger,
  printEntry,
} from '../../src/ledger/index.ts';
import { type LedgerEntry, UserError } from '../../src/model/index.ts';
import { entry } from './build-entry.ts';

const anyEntry = fc
  .record({
    to: fc.string({ minLength: 1, unit: 'grapheme' }),
    question: fc.string({ unit: 'binary' }),
    answer: fc.option(fc.string({ unit: 'grapheme' })),
    control: fc.option(fc.constantFrom('a', 'b')),
    row: fc.integer({ min: 1, max: 4 }),
    input: fc.constantFrom('f1', 'f2'),
    figures: fc.array(fc.constantFrom('30 day', '1.2')),
  })
  .map((more) => entry(more));

const made = { to: 'Acme', input: 'f1', knowledgeBase: { name: 'tiny', digest: 'aa' }, date: null };

describe('a line of the ledger', () => {
  it('comes back as it was, whatever the words, and is one line', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const text = entries.map(printEntry).join('');
        expect(parseLedger(text, 'l')).toEqual(entries);
        expect(text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)).toHaveLength(entries.length + 1);
      }),
    );
  });

  it('has its keys in one order, however the entry was put together', () => {
    const turned = Object.fromEntries(Object.entries(entry()).reverse()) as unknown as LedgerEntry;
    expect(printEntry(turned)).toBe(printEntry(entry()));
    expect(printEntry(entry())).toMatch(
      /^\{"to":"Acme","file":"acme\.xlsx","sheet":"Questions","ref":"D5","question":/,
    );
  });

  it('that is none is named by its number', () => {
    const text = `${printEntry(entry())}\n<<<<<<< HEAD\n`;
    expect(() => parseLedger(text, 'l.jsonl')).toThrow(UserError);
    try {
      parseLedger(text, 'l.jsonl');
    } catch (error) {
      expect(error).toMatchObject({ code: 'badLedger', place: { file: 'l.jsonl', line: 3 } });
    }
  });

  it.each([
    ['"to":"Acme"', '"to":1'],
    ['"figures":[]', '"figures":[1]'],
    ['"row":5', '"row":"5"'],
    ['"via":"finalize"', '"via":"x"'],
  ])('with %s turned into %s is none', (from, to) => {
    const line = printEntry(entry());
    expect(line).toContain(from);
    expect(() => parseLedger(line.replace(from, to), 'l')).toThrow('badLedger');
  });
});

describe('what a finished file adds to the ledger', () => {
  it('is everything at first and nothing when it is made again, on another day or under another spelling of the name too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ row }) => row }), (entries) => {
        const told = entries.map((one) => ({ ...one, to: 'Acme', input: 'f1', answer: one.answer ?? '' }));
        expect(entriesToAdd([], told, made)).toEqual(told);
        expect(entriesToAdd(told, told, made)).toEqual([]);
        const later = told.map((one) => ({ ...one, date: '2027-01-01', to: ' ACME ' }));
        expect(entriesToAdd(told, later, { ...made, to: ' ACME ' })).toEqual([]);
      }),
    );
  });

  it('replaces what the same cell said before, and takes back what the file no longer says', () => {
    const before = [entry(), entry({ row: 6, ref: 'D6' }), entry({ row: 6, ref: 'D6', to: 'Other' })];
    const told = [entry({ answer: 'No', reply: 'no' })];
    const added = entriesToAdd(before, told, made);
    expect(added).toEqual([
      told[0],
      expect.objectContaining({ row: 6, to: 'Acme', answer: null, reply: null, figures: [] }),
    ]);
    expect(currentEntries([...before, ...added])).toEqual([before[2], told[0]]);
  });

  it('says again what was taken back or said differently in between', () => {
    const back = entry({ answer: null });
    expect(entriesToAdd([entry(), back], [entry()], made)).toEqual([entry()]);
    const other = entry({ answer: 'No' });
    expect(entriesToAdd([entry(), other], [entry()], made)).toEqual([entry()]);
  });

  it('leaves the same name of another file, and another customer, alone', () => {
    const others = [entry({ input: 'f2' }), entry({ to: 'Other' })];
    expect(entriesToAdd(others, [entry()], made)).toEqual([entry()]);
  });
});

describe("a customer's name", () => {
  it.each([
    ['Société Générale', 'societe-generale.jsonl'],
    ['  ACME   Corp. ', 'acme-corp.jsonl'],
    ['../../etc/passwd', 'etc-passwd.jsonl'],
    ['!!!', 'customer.jsonl'],
    ['東京電力', '東京電力.jsonl'],
  ])('%s has the file %s', (name, file) => {
    expect(ledgerFileName(name)).toBe(file);
  });

  it('that means the same customer has the same file, which is a plain name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        if (isSameCustomer(one, other)) expect(ledgerFileName(one)).toBe(ledgerFileName(other));
        expect(isSameCustomer(one, ` ${one} `)).toBe(true);
        expect(ledgerFileName(one)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.jsonl$/u);
        expect(Buffer.byteLength(ledgerFileName(one))).toBeLessThan(255);
      }),
    );
  });
});
