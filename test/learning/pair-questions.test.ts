import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuestions } from '../../src/learning/index.ts';
import { standsAlone } from '../../src/matching/index.ts';
import type { Question } from '../../src/model/index.ts';
import { question } from '../answering/build-question.ts';
import { knowledgeOf, SMALL_CONTROLS } from '../matching/build-knowledge.ts';

const { matcher } = knowledgeOf(SMALL_CONTROLS);

/** Questions one below the other: "id | text | section", the last two optional after the text. */
function sheet(...lines: readonly string[]): Question[] {
  return lines.map((line, at) => {
    const [id = '', text = '', section = ''] = line.split('|').map((part) => part.trim());
    return question({ sheet: 'Q', row: at + 2, id, text, section: section === '' ? [] : [section], language: 'en' });
  });
}

function pair(before: readonly Question[], now: readonly Question[]) {
  return pairQuestions(before, now, matcher.lexicon, ({ text, language }) => standsAlone(text, language, matcher));
}

/** How each of this year's questions was paired: "same 1", "new". */
function paired(before: readonly string[], now: readonly string[]): string[] {
  const { pairs } = pair(sheet(...before), sheet(...now));
  return pairs.map(({ how, old }) => (old ? `${how} ${old.id}` : how));
}

describe('last year’s questions and this year’s', () => {
  it.each<[string, string[], string[], string[]]>([
    ['the same words', ['1 | Are backups encrypted?'], ['9 | ARE BACKUPS ENCRYPTED ?'], ['same 1']],
    [
      'other words for the same',
      ['1 | Do you encrypt your backups?'],
      ['1 | Are your backups encrypted?'],
      ['reworded 1'],
    ],
    ['a denial', ['1 | Are backups encrypted at rest?'], ['1 | Are backups not encrypted at rest?'], ['likely 1']],
    ['another bound', ['1 | Are logs kept for 6 months?'], ['1 | Are logs kept for 12 months?'], ['likely 1']],
    ['another subject', ['1 | Is data encrypted at rest?'], ['1 | Is data encrypted in transit?'], ['likely 1']],
    ['a policy', ['1 | Do you encrypt backups?'], ['1 | Do you have a policy to encrypt backups?'], ['likely 1']],
    ['the future', ['1 | Do you encrypt backups?'], ['1 | Do you plan to encrypt backups?'], ['likely 1']],
    [
      'an unknown name',
      ['1 | Is Qwertz certified to ISO 27001?'],
      ['1 | Is Zuiop certified to ISO 27001?'],
      ['likely 1'],
    ],
    ['nothing alike', ['1 | Are backups encrypted?'], ['1 | Who is your insurer?'], ['new']],
    [
      'a follow-up below the same question',
      ['1 | Are backups encrypted?', '2 | If so, describe.'],
      ['1 | Are backups encrypted?', '2 | If so, describe.'],
      ['same 1', 'same 2'],
    ],
    [
      'a follow-up below another question',
      ['1 | Are backups encrypted?', '2 | If so, describe.'],
      ['1 | Who is your insurer?', '2 | If so, describe.'],
      ['new', 'likely 2'],
    ],
    [
      'a bare question under another heading',
      ['1 | Encryption? | Backups'],
      ['1 | Encryption? | Laptops'],
      ['likely 1'],
    ],
    [
      'twins told apart by their numbers',
      ['1 | Encryption?', '2 | Encryption?'],
      ['2 | Encryption?', '1 | Encryption?'],
      ['same 2', 'same 1'],
    ],
    [
      'twins told apart by nothing',
      [' | Are backups encrypted?', ' | Are backups encrypted?'],
      [' | Are backups encrypted?'],
      ['ambiguous'],
    ],
  ])('%s', (_what, before, now, expected) => {
    expect(paired(before, now)).toEqual(expected);
  });

  it('that come as near to two are left to a person', () => {
    const now = ['5 | Are your backups and archives encrypted with strong keys?'];
    const before = [
      '1 | Are your backups encrypted with strong keys?',
      '2 | Are your archives encrypted with strong keys?',
    ];
    expect(paired(before, now)).toEqual(['ambiguous']);
  });

  it('name those that are asked no more', () => {
    const { dropped } = pair(
      sheet('1 | Are backups encrypted?', '2 | Who is your insurer?'),
      sheet('1 | Are backups encrypted?'),
    );
    expect(dropped.map(({ id }) => id)).toEqual(['2']);
  });

  const texts = [
    'Are backups encrypted?',
    'Do you encrypt backups?',
    'Who is your insurer?',
    'Encryption?',
    'If so, describe.',
    'Are logs kept for 6 months?',
    'Are logs kept for 9 months?',
  ];
  const file = fc.array(
    fc.tuple(fc.constantFrom('', '1', '2'), fc.constantFrom(...texts), fc.constantFrom('', 'Backups', 'Logs')),
    { maxLength: 8 },
  );
  const asked = file.map((rows) => sheet(...rows.map((row) => row.join(' | '))));

  it('pair each question once at most, whatever the files', () => {
    fc.assert(
      fc.property(asked, asked, (before, now) => {
        const { pairs, dropped } = pair(before, now);
        expect(pairs.map((one) => one.question)).toEqual(now);
        const olds = pairs.flatMap(({ old }) => (old ? [old] : []));
        expect(new Set(olds).size).toBe(olds.length);
        for (const one of dropped) expect(olds).not.toContain(one);
      }),
    );
  });

  it('pair every question of a file with itself, or call it ambiguous', () => {
    fc.assert(
      fc.property(asked, (file) => {
        for (const { how, old, question: own } of pair(file, file).pairs) {
          expect(['same', 'ambiguous']).toContain(how);
          if (how === 'same') expect(old!.text).toBe(own.text);
        }
      }),
    );
  });
});
