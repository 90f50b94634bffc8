import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import type { World } from '../../src/cli/world.ts';
import { matchQuestion } from '../../src/matching/index.ts';
import {
  compileFiles,
  knowledgeOf,
  read,
  SMALL_CONTROLS,
  SMALL_TOPICS,
  smallCatalogueFiles,
} from './build-knowledge.ts';

const small = knowledgeOf(SMALL_CONTROLS, compileFiles(smallCatalogueFiles(SMALL_TOPICS)));
const shipped = loadKnowledge({}, { env: {} } as World);

const WORDS =
  'are backups encrypted sauvegardes chiffrées copias de seguridad password OVH Kizeo not sans 30 days 99,9 % ≥ (TLS 1.2) ; ? si oui and et y constructor __proto__'.split(
    ' ',
  );
const language = fc.constantFrom('fr', 'es', 'en', 'de', '', 'constructor');
const sentence = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
);
const question = fc.record({
  text: sentence,
  section: fc.array(sentence, { maxLength: 2 }),
  help: sentence,
  language,
});

describe.each([
  ['a small catalogue', small, 200],
  ['the shipped catalogue', shipped, 60],
] as const)('any question over %s', (_name, knowledge, numRuns) => {
  it('is read without a throw, with confidences in order between 0 and 1, and the same again', () =>
    fc.assert(
      fc.property(question, (asked) => {
        const reading = matchQuestion(asked, knowledge.matcher);
        const confidences = reading.matches.map((match) => match.confidence);
        for (const confidence of confidences) expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        expect(reading.matches.length).toBeLessThanOrEqual(5);
        expect(reading.topics.length).toBeLessThanOrEqual(5);
        expect(matchQuestion(asked, knowledge.matcher)).toEqual(reading);
      }),
      { numRuns },
    ));

  it('leaves nothing behind in the index', () =>
    fc.assert(
      fc.property(question, (asked) => {
        matchQuestion(asked, knowledge.matcher);
        expect(knowledge.matcher.index.dot.every((value) => value === 0)).toBe(true);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    ));

  it('is read the same whatever was asked before', () =>
    fc.assert(
      fc.property(question, question, (before, asked) => {
        const first = matchQuestion(asked, knowledge.matcher);
        matchQuestion(before, knowledge.matcher);
        expect(matchQuestion(asked, knowledge.matcher)).toEqual(first);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    ));
});

describe('an odd question', () => {
  it.each(['constructor', '__proto__', 'toString'])('in no language called %s is read', (language) => {
    const asked = { text: 'copias seguridad', section: [], help: '', language };
    expect(matchQuestion(asked, small.matcher).matches.every(({ confidence }) => confidence <= 1)).toBe(true);
  });

  it.each(['', ' ', '?', '()', '(((', 'si oui', '12', '—', '\u0000', '\ud800', '🙂'])(
    '%j matches nothing surely',
    (text) => {
      const { matches } = read(text, 'fr', shipped);
      expect(matches.filter((match) => match.settles && match.confidence >= 0.5)).toEqual([]);
    },
  );

  it('in a language without a file is read word by word, and holds no cue', () => {
    const { guards, asks } = read('Datensicherung: werden Backups verschlüsselt?', 'de', small);
    expect(asks).toBeNull();
    expect(guards.map((guard) => guard.code)).not.toContain('CONDITIONAL');
  });

  it('finds a control by an English acronym even so', () =>
    expect(
      read('MFA?', 'xx', shipped)
        .topics.map((topic) => topic.topic)
        .join(' '),
    ).toContain('mfa'));
});

const SHAPES: readonly [string, (length: number) => string][] = [
  ['words', (length) => 'are the backups encrypted and tested, '.repeat(length).slice(0, length)],
  ['one word', (length) => 'a'.repeat(length)],
  ['blanks', (length) => ' '.repeat(length)],
  ['open brackets', (length) => '('.repeat(length)],
  ['digits', (length) => '1 234 '.repeat(length).slice(0, length)],
  ['figures', (length) => '30 days or 12 months, '.repeat(length).slice(0, length)],
  ['sentences', (length) => 'Si oui, lesquels ? '.repeat(length).slice(0, length)],
  ['capitals', (length) => 'Ab Cd, '.repeat(length).slice(0, length)],
  ['apostrophes', (length) => "l'd'".repeat(length).slice(0, length)],
  ['line breaks', (length) => 'a\n'.repeat(length).slice(0, length)],
];

describe('a very long question', () => {
  it.each(SHAPES)('of 20,000 characters of %s is read in linear time', (_name, shape) => {
    const least = (length: number) => {
      const text = shape(length);
      return Math.min(
        ...Array.from({ length: 3 }, () => {
          const from = performance.now();
          matchQuestion({ text, section: [text.slice(0, 200)], help: text, language: 'fr' }, shipped.matcher);
          return performance.now() - from;
        }),
      );
    };
    least(1000);
    // Four times the text in four times the time, with room for a busy machine; quadratic work would take sixteen.
    expect(least(20_000)).toBeLessThan(40 + 9 * least(5000));
  });
});
