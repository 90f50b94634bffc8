import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONFIDENCE_MODEL,
  type ConfidenceModel,
  confidenceOf,
  EVIDENCE_NAMES,
  type Evidences,
  logitOf,
} from '../../src/matching/index.ts';
import { FLAGS, type Guard, type GuardCode, type Match, type Reading } from '../../src/model/index.ts';
import { fitConfidence } from '../../src/pipeline/index.ts';
import {
  answerReading,
  compileFiles,
  knowledgeOf,
  SMALL_CONTROLS,
  SMALL_TOPICS,
  smallCatalogueFiles,
} from './build-knowledge.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const evidences = fc.record(
  Object.fromEntries([...EVIDENCE_NAMES, 'clear'].map((name) => [name, share])),
) as unknown as fc.Arbitrary<Evidences>;
const evidence = fc.constantFrom(...EVIDENCE_NAMES, 'clear' as const);

function raised(parts: Evidences, name: keyof Evidences, by: number): Evidences {
  return { ...parts, [name]: parts[name] + (1 - parts[name]) * by };
}

const examples = fc.array(fc.record({ parts: evidences, right: fc.boolean() }), { minLength: 1, maxLength: 12 });

describe('confidence', () => {
  it('never falls as any evidence rises, with the committed weights', () =>
    fc.assert(
      fc.property(evidences, evidence, share, (parts, name, by) => {
        expect(confidenceOf(raised(parts, name, by), CONFIDENCE_MODEL)).toBeGreaterThanOrEqual(
          confidenceOf(parts, CONFIDENCE_MODEL),
        );
      }),
    ));

  it('never falls as any evidence rises, whatever rows it was fitted on', () =>
    fc.assert(
      fc.property(
        fc.array(examples, { minLength: 2, maxLength: 3 }),
        evidences,
        evidence,
        share,
        (sets, parts, name, by) => {
          const model: ConfidenceModel = fitConfidence(sets);
          expect(model.slope).toBeGreaterThan(0);
          expect(confidenceOf(raised(parts, name, by), model)).toBeGreaterThanOrEqual(confidenceOf(parts, model));
        },
      ),
      { numRuns: 25 },
    ));

  it('is a probability that rises with the score behind it', () =>
    fc.assert(
      fc.property(evidences, evidences, (one, other) => {
        const clear = { clear: 1 };
        const [low, high] = [
          { ...one, ...clear },
          { ...other, ...clear },
        ].sort((a, b) => logitOf(a, CONFIDENCE_MODEL) - logitOf(b, CONFIDENCE_MODEL));
        const [from, to] = [confidenceOf(low!, CONFIDENCE_MODEL), confidenceOf(high!, CONFIDENCE_MODEL)];
        expect(0 < from && from <= to && to < 1).toBe(true);
      }),
    ));

  it('fitted twice on the same rows is the same to the last bit', () =>
    fc.assert(
      fc.property(fc.array(examples, { minLength: 2, maxLength: 3 }), (sets) => {
        expect(fitConfidence(sets)).toEqual(fitConfidence(structuredClone(sets)));
      }),
      { numRuns: 10 },
    ));

  it('has no weight below zero among the committed ones', () => {
    expect(Object.keys(CONFIDENCE_MODEL.weights).sort()).toEqual([...EVIDENCE_NAMES].sort());
    expect(Object.values(CONFIDENCE_MODEL.weights).filter((weight) => weight < 0)).toEqual([]);
    expect(CONFIDENCE_MODEL.slope).toBeGreaterThan(0);
  });
});

describe('a guard', () => {
  const knowledge = knowledgeOf(SMALL_CONTROLS, compileFiles(smallCatalogueFiles(SMALL_TOPICS)));
  const codes: readonly GuardCode[] = [
    'NEGATED',
    'THRESHOLD',
    'COMPOUND',
    'SCOPE',
    'POLICY',
    'CONDITIONAL',
    'FORWARD_LOOKING',
    'TIE',
    'DETAIL',
  ];
  const guard: fc.Arbitrary<Guard> = fc.record({ code: fc.constantFrom(...codes), args: fc.constant({}) });
  const match = fc.record({
    control: fc.constantFrom(...SMALL_CONTROLS.map((control) => control.id)),
    confidence: share,
    settles: fc.boolean(),
    inverted: fc.boolean(),
  });
  const asks = fc.constantFrom('position', 'value', 'description', 'policy', null);
  const toMatch = (drawn: Pick<Match, 'control' | 'confidence' | 'settles' | 'inverted'>): Match => ({
    ...drawn,
    score: 1,
    topic: 'backup.encryption',
    evidence: { met: [], unmet: [], figures: {} },
  });
  const flagOf = (reading: Reading) => FLAGS.indexOf(answerReading(reading, { language: 'en', knowledge }).flag);

  it('never raises a flag, whatever the match and the other guards', () =>
    fc.assert(
      fc.property(match, asks, fc.array(guard, { maxLength: 3 }), guard, (drawn, kind, others, added) => {
        const reading: Reading = { matches: [toMatch(drawn)], topics: [], guards: others, asks: kind };
        const guarded = { ...reading, guards: [...others, added] };
        // FLAGS runs from high to none.
        expect(flagOf(guarded)).toBeGreaterThanOrEqual(flagOf(reading));
      }),
    ));

  it('that only turned the reply round neither raises nor lowers it', () =>
    fc.assert(
      fc.property(match, asks, fc.array(guard, { maxLength: 2 }), (drawn, kind, others) => {
        const reading: Reading = { matches: [toMatch(drawn)], topics: [], guards: others, asks: kind };
        const turned: Guard = { code: 'NEGATED', args: { settles: 'inverted' } };
        expect(flagOf({ ...reading, guards: [turned, ...others] })).toBe(flagOf(reading));
      }),
    ));

  it('of any kind that settles nothing leaves the cell empty', () =>
    fc.assert(
      fc.property(match, asks, guard, (drawn, kind, held) => {
        const reading: Reading = { matches: [toMatch(drawn)], topics: [], guards: [held], asks: kind };
        expect(answerReading(reading, { language: 'en', knowledge }).written).toEqual({});
      }),
    ));
});
