import { expect, it } from 'vitest';
import { evaluateNamed, figuresWithout, keyOf, teach } from './teach-set.ts';

/** What one labelled questionnaire teaches, held against all the others of these. */
export function describeTaught(names: readonly string[]): void {
  it.each(names)('%s, answered again, has every row right that was corrected', (name) => {
    const { taught, places } = teach(name);
    const after = evaluateNamed(name, taught);
    const open = places.map((at) => after.record.rows[at]!).filter(({ flag }) => flag !== 'high');
    // A label may name a reply that the cell has no word for.
    const held = open.flatMap(({ reasons }) => reasons.map(({ code }) => code)).filter((code) => code !== 'LEARNT');
    expect(held.filter((code) => code !== 'NO_WORD')).toEqual([]);
    const before = figuresWithout(new Set(), evaluateNamed(name)).rightHigh!;
    if (places.length > 0) expect(figuresWithout(new Set(), after).rightHigh).toBeGreaterThan(before);
  });

  it.each(names)('%s makes no other one worse in any figure, and answers in it only its very own questions', (name) => {
    const { taught, questions } = teach(name);
    for (const other of names.filter((one) => one !== name)) {
      const [before, after] = [evaluateNamed(other), evaluateNamed(other, taught)];
      const was = figuresWithout(questions, before);
      const worse = Object.entries(figuresWithout(questions, after)).filter(([figure, count]) => count < was[figure]!);
      expect([other, worse]).toEqual([other, []]);
      const remembered = after.record.rows.filter(({ reasons }) => reasons.some(({ code }) => code === 'LEARNT'));
      expect(remembered.filter((row) => !questions.has(keyOf(row)))).toEqual([]);
    }
  });
}
