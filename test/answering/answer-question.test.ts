import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnsweringOptions, answerQuestion } from '../../src/answering/index.ts';
import { type Control, FLAGS, type Guard, type GuardCode, type Question, type Reading } from '../../src/model/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';
import { control, match, OPTIONS, question, reading } from './build-question.ts';

interface Given {
  readonly question?: Partial<Question>;
  readonly reading?: Partial<Reading>;
  readonly control?: Partial<Control>;
  readonly options?: Partial<AnsweringOptions>;
}

function answer(given: Given = {}) {
  const known = control(given.control);
  const controls = new Map([[known.id, known]]);
  return answerQuestion(question(given.question), reading(given.reading), controls, LANGUAGES, {
    ...OPTIONS,
    ...given.options,
  });
}

const codes = (given: Given) => answer(given).reasons.map(({ code }) => code);
const withConfidence = (confidence: number): Partial<Reading> => ({ matches: [match({ confidence })] });

describe('an answer that can be vouched for', () => {
  it("is written in the cell's word and the question's language, without a reason against it", () => {
    expect(answer()).toMatchObject({
      flag: 'high',
      reply: 'yes',
      control: 'backup.encryption',
      written: { D5: 'Oui', E5: 'Nous chiffrons.' },
      reasons: [],
    });
  });

  it('is turned round for a question asked the other way, and says so', () => {
    const inverted = {
      matches: [match({ inverted: true })],
      guards: [{ code: 'NEGATED', args: { settles: 'inverted' } } as const],
    };
    expect(answer({ reading: inverted })).toMatchObject({ flag: 'high', reply: 'no', written: { D5: 'Non' } });
  });

  it('follows a settled figure even where the control states a plain value', () => {
    const given: Given = {
      control: { status: { kind: 'value', text: '30 jours' } },
      reading: { guards: [{ code: 'THRESHOLD', args: { asked: '1 year', settles: 'no' } }] },
    };
    expect(answer(given)).toMatchObject({ flag: 'high', reply: 'no', written: { D5: 'Non' } });
  });

  it('is less sure where it is held back, by a guard or by itself, and no later candidate is surer', () => {
    const matches = [match({ confidence: 0.9 }), match({ control: 'other', confidence: 0.85 })];
    const sure = (given: Given) => {
      const { confidence, candidates } = answer(given);
      return [confidence, ...candidates.map((candidate) => candidate.confidence)];
    };
    expect(sure({ reading: { matches } })).toEqual([0.9, 0.9, 0.85]);
    const lapsed: Given = { control: { validUntil: '2025-01-01' }, options: { asOf: '2026-01-01' } };
    expect(sure({ ...lapsed, reading: { matches } })).toEqual([0.54, 0.54, 0.54]);
    // The matcher has taken a guard's share already.
    expect(sure({ reading: { matches, guards: [{ code: 'POLICY', args: {} }] } })).toEqual([0.9, 0.9, 0.85]);
  });

  it('is a value at less confidence only where a person confirmed what the control answers', () => {
    const value: Given = { control: { status: { kind: 'value', text: '30 jours' } }, options: { valueAt: 0.6 } };
    const found = (proposed: { proposed?: true }) =>
      answer({ ...value, reading: { asks: 'value', matches: [match({ confidence: 0.7, ...proposed })] } }).flag;
    expect(found({})).toBe('high');
    expect(found({ proposed: true })).toBe('medium');
  });

  it('is the comment alone for a value', () => {
    const given: Given = { control: { status: { kind: 'value', text: '30 jours' } }, reading: { asks: 'value' } };
    expect(answer(given)).toMatchObject({ flag: 'high', reply: 'value', written: { E5: 'Nous chiffrons.' } });
  });
});

describe('flags', () => {
  it.each([
    [0.95, 'high'],
    [0.8, 'high'],
    [0.79, 'medium'],
    [0.5, 'medium'],
    [0.49, 'low'],
    [0.15, 'low'],
    [0.14, 'none'],
  ])('a confidence of %f is %s', (confidence, flag) =>
    expect(answer({ reading: withConfidence(confidence) }).flag).toBe(flag),
  );

  it('never fall as confidence rises, and nothing but high is written', () => {
    const confidence = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(confidence, confidence, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((value) =>
          answer({ reading: withConfidence(value) }),
        );
        expect(FLAGS.indexOf(high!.flag)).toBeLessThanOrEqual(FLAGS.indexOf(low!.flag));
        for (const { flag, written } of [low!, high!]) if (flag !== 'high') expect(written).toEqual({});
      }),
    );
  });

  it('are never raised by a guard that settles nothing', () => {
    const guardCodes: GuardCode[] = [
      'NEGATED',
      'THRESHOLD',
      'COMPOUND',
      'SCOPE',
      'POLICY',
      'CONDITIONAL',
      'FORWARD_LOOKING',
      'TIE',
      'DISAGREEMENT',
      'STALE',
      'NOT_COVERED',
      'DETAIL',
    ];
    const guards = fc.array(fc.record({ code: fc.constantFrom(...guardCodes), args: fc.constant({}) }), {
      minLength: 1,
      maxLength: 3,
    });
    const status = fc.constantFrom<Control['status']>(
      { kind: 'position', position: 'yes' },
      { kind: 'position', position: 'planned' },
      { kind: 'value', text: '30' },
    );
    fc.assert(
      fc.property(
        guards,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        status,
        (some: Guard[], confidence, inverted, settles, said) => {
          const matches = [match({ confidence, inverted, settles })];
          const before = answer({ reading: { matches }, control: { status: said } });
          const after = answer({ reading: { matches, guards: some }, control: { status: said } });
          expect(FLAGS.indexOf(after.flag)).toBeGreaterThanOrEqual(FLAGS.indexOf(before.flag));
          expect(after.flag).not.toBe('high');
          expect(after.written).toEqual({});
        },
      ),
    );
  });

  it.each<[string, Given, string, string]>([
    [
      'a control that only touches the matter is low',
      { reading: { matches: [match({ settles: false })] } },
      'low',
      'TOUCHES',
    ],
    ['nothing found is none', { reading: { matches: [] } }, 'none', 'NOT_COVERED'],
    [
      'a plan asked the other way round is low',
      {
        reading: { matches: [match({ inverted: true })] },
        control: { status: { kind: 'position', position: 'planned' } },
      },
      'low',
      'NEGATED',
    ],
    [
      'a value for a yes/no question is medium',
      { control: { status: { kind: 'value', text: '30' } } },
      'medium',
      'DETAIL',
    ],
    [
      'a position without a word in the list is medium',
      { control: { status: { kind: 'position', position: 'notApplicable' } } },
      'medium',
      'NO_WORD',
    ],
    [
      'a stale control is medium',
      { control: { validUntil: '2025-01-01' }, options: { asOf: '2026-01-01' } },
      'medium',
      'STALE',
    ],
    [
      'a stated disagreement is medium',
      { control: { disagreements: [{ kind: 'position', readings: {}, disputed: [], resolved: null }] } },
      'medium',
      'DISAGREEMENT',
    ],
    ['a missing translation is medium', { question: { language: 'de' } }, 'medium', 'NO_TRANSLATION'],
    ['a middling confidence is medium', { reading: withConfidence(0.6) }, 'medium', 'UNSURE'],
    [
      'a cell with nowhere to write is medium',
      { question: { answerCell: null, commentCell: null } },
      'medium',
      'NO_PLACE',
    ],
  ])('%s and says why', (_name, given, flag, code) => {
    expect(answer(given)).toMatchObject({ flag, written: {} });
    expect(codes(given)).toContain(code);
  });
});

describe('a medium answer', () => {
  it('is proposed and not written, unless asked for', () => {
    const given = { reading: withConfidence(0.6) };
    expect(answer(given)).toMatchObject({ proposed: { D5: 'Oui', E5: 'Nous chiffrons.' }, written: {} });
    expect(answer({ ...given, options: { writeMedium: true } }).written).toEqual({ D5: 'Oui', E5: 'Nous chiffrons.' });
  });

  it('without a word proposes the comment', () => {
    expect(answer({ control: { status: { kind: 'position', position: 'notApplicable' } } }).proposed).toEqual({
      E5: 'Nous chiffrons.',
    });
  });
});

describe('what must not leave the house', () => {
  const layouts: Partial<Question>[] = [
    {},
    { commentCell: null },
    { answerCell: { ref: 'D5', choices: null } },
    { answerCell: { ref: 'D5', choices: null }, commentCell: null },
    { answerCell: null, ticks: { yes: 'F5', no: 'G5' } },
    { answerCell: null },
  ];

  it.each([
    ['internal', false],
    ['internal', true],
    ['nda', false],
  ] as const)(
    'a control for %s readers is neither proposed in words nor written, nda %s, whatever else is asked for',
    (audience, nda) => {
      for (const layout of layouts)
        for (const status of [control().status, { kind: 'value', text: '30 jours' } as const]) {
          const found = answer({
            question: layout,
            control: { audience, status },
            options: { nda, writeMedium: true, overwrite: true },
          });
          expect(found.written).toEqual({});
          expect(JSON.stringify(found.proposed)).not.toContain('chiffrons');
          expect(found.flag).not.toBe('high');
        }
    },
  );

  it('goes out under a confidentiality agreement when it is only that', () => {
    expect(answer({ control: { audience: 'nda' }, options: { nda: true } })).toMatchObject({
      flag: 'high',
      written: { E5: 'Nous chiffrons.' },
    });
  });
});

describe('a row that holds an answer', () => {
  const existing = { D5: 'Non' };

  it.each([0.95, 0.6, 0.3, 0.05])('is left alone and known as answered, at a confidence of %f', (confidence) => {
    const found = answer({
      question: { existing },
      reading: withConfidence(confidence),
      options: { writeMedium: true },
    });
    expect(found.written).toEqual({});
    expect(found.flag).not.toBe('high');
    expect(found.reasons.map(({ code }) => code)).toContain('ALREADY_ANSWERED');
  });

  it('is answered anew when told so', () => {
    expect(answer({ question: { existing }, options: { overwrite: true } })).toMatchObject({
      flag: 'high',
      written: { D5: 'Oui', E5: 'Nous chiffrons.' },
    });
  });
});

describe('a row that is not ours to fill', () => {
  it.each(['formula', 'locked', 'hidden', 'prompt'] as const)(
    'stays empty for %s, and nobody is asked about it',
    (blocked) => {
      expect(answer({ question: { blocked, existing: { D5: '=1' } } })).toMatchObject({
        flag: 'none',
        written: {},
        proposed: {},
        reasons: [{ code: 'NOT_ASKED', args: { why: blocked } }],
      });
    },
  );
});
