import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding, describeReason, reportLanguages } from '../../src/report/index.ts';
import { hasSentence } from '../../src/report/sentences.ts';

const SRC = resolve(import.meta.dirname, '../../src');

/** Every file of the rooms but this one. */
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('report'))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));

/** Codes as they are given to errors and findings. */
const MADE = [/\b(?:UserError|OoxmlError|finding|problem)\(\s*'([a-z]\w+)'/g, /\bcode: '([a-z]\w+)'/g];

function codesIn(patterns: readonly RegExp[], only: (name: string) => boolean = () => true): string[] {
  const found = sources
    .filter(({ name }) => only(name))
    .flatMap(({ text }) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!)));
  return [...new Set(found)].sort();
}

describe('the sentences', () => {
  it('exist for every code of an error or a finding', () => {
    expect(codesIn(MADE).filter((code) => !hasSentence(code))).toEqual([]);
  });

  it('exist for every file kind and every refusal of a cell', () => {
    const unions = sources.filter(({ name }) => /ooxml-error\.ts$|refusal\.ts$/.test(name));
    const codes = unions.flatMap(({ text }) => [...text.matchAll(/^ {2}\| '(\w+)'/gm)].map((match) => match[1]!));
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !hasSentence(code))).toEqual([]);
  });

  it('exist in three languages for every reason of a row', () => {
    const codes = codesIn([/'([A-Z][A-Z_]{2,})'/g], (name) => /^(matching|answering|pipeline)/.test(name));
    expect(codes).toContain('NOT_COVERED');
    for (const language of reportLanguages) {
      const unworded = codes.filter((code) => describeReason({ code, args: {} }, language) === code);
      expect([language, unworded]).toEqual([language, []]);
    }
  });

  it('begin with place, severity and code, one line each', () => {
    const place = { file: 'kb/a.yaml', line: 12, column: 5 };
    expect(describeFinding({ code: 'unknownKey', severity: 'error', place, args: { found: 'lable' } })).toBe(
      'kb/a.yaml:12:5: error unknownKey: The key "lable" means nothing here. Check its spelling, or its indentation.',
    );
  });

  it.each([
    [1, '1 of 9 questions already holds an answer and is left alone (--overwrite to answer it too).'],
    [2, '2 of 9 questions already hold an answer and are left alone (--overwrite to answer them too).'],
  ])('count in singular and plural (%i)', (count, expected) => {
    const finding = {
      code: 'answersAlreadyThere',
      severity: 'note',
      place: {},
      args: { count, questions: 9 },
    } as const;
    expect(describeFinding(finding)).toBe(`note answersAlreadyThere: ${expected}`);
  });

  it('turn codes among the arguments into words of the language', () => {
    const scope = { code: 'SCOPE', args: { asked: 'end-users', stated: 'internal' } };
    expect(describeReason(scope, 'en')).toBe(
      'It asks about something else (end users) than the control does (the internal network).',
    );
    expect(describeReason(scope, 'es')).toContain('los usuarios finales');
    expect(describeReason({ code: 'THRESHOLD', args: { asked: '12 month' } }, 'fr')).toContain('12 mois');
    expect(describeReason({ code: 'THRESHOLD', args: { asked: '1 year, 3 month' } }, 'fr')).toContain(
      ' 1 an, 3 mois ;',
    );
    expect(describeReason({ code: 'NOT_ASKED', args: { why: 'formula' } }, 'en')).toContain('a formula fills it');
    expect(describeReason({ code: 'CONDITIONAL', args: { words: 'outside hours' } }, 'en')).toContain('outside hours');
    expect(describeReason({ code: 'CONDITIONAL', args: {} }, 'en')).toContain('row above');
    expect(describeReason({ code: 'NO_WORD', args: { reply: 'limited' } }, 'fr')).toContain('limité');
  });

  it('leave nothing odd behind where an argument is missing', () => {
    for (const language of reportLanguages) {
      expect(describeReason({ code: 'UNSURE', args: {} }, language)).toMatch(/^[^:;]+\.$/);
      expect(describeReason({ code: 'NEGATED', args: { words: '' } }, language)).not.toContain('()');
    }
  });

  it('name a topic by its name', () => {
    const reason = { code: 'NOT_COVERED', args: { topic: 'hr.badges' } };
    expect(describeReason(reason, 'en', () => 'Staff badges')).toBe('Not covered by the knowledge base: Staff badges.');
  });
});
