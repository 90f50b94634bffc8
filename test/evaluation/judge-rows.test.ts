import { describe, expect, it } from 'vitest';
import {
  addFigures,
  emptyFigures,
  judgeRows,
  type Label,
  parseLabels,
  reliabilityBins,
  wilson,
} from '../../src/evaluation/index.ts';
import type { RecordedRow } from '../../src/model/index.ts';

function label(row: number, more: Partial<Label> = {}): Label {
  return {
    id: String(row),
    sheet: 'Q',
    row,
    question: '',
    class: 'answer',
    controls: ['a.right'],
    acceptable: ['a.fair'],
    answer: 'yes',
    trap: '',
    ...more,
  };
}

function row(number: number, more: Partial<RecordedRow> = {}): RecordedRow {
  const flag = more.flag ?? 'high';
  return {
    sheet: 'Q',
    row: number,
    id: '',
    section: '',
    question: '',
    language: 'fr',
    flag,
    confidence: 0.9,
    control: 'a.right',
    answer: 'yes',
    written: flag === 'high' ? { D5: 'Oui' } : {},
    proposed: {},
    decision: null,
    reasons: [],
    candidates: [{ control: 'a.right', confidence: 0.9 }],
    topic: null,
    cells: [],
    ...more,
  };
}

/** The figures of one row; what its cell says is its answer unless given. */
function judge(one: Partial<RecordedRow>, labelled: Partial<Label> | null, said?: string | null) {
  const labels = labelled ? [label(5, labelled)] : [];
  return judgeRows([row(5, one)], labels, (judged) => (said === undefined ? judged.answer : said)).figures;
}

describe('a high row', () => {
  it.each<
    [string, Partial<RecordedRow>, Partial<Label> | null, { rightHigh: number; judgedHigh: number; wrongWords: number }]
  >([
    ['with the right control and answer is right', {}, {}, { rightHigh: 1, judgedHigh: 1, wrongWords: 0 }],
    ['with an acceptable control is right', { control: 'a.fair' }, {}, { rightHigh: 1, judgedHigh: 1, wrongWords: 0 }],
    ['with another control is wrong', { control: 'a.wrong' }, {}, { rightHigh: 0, judgedHigh: 1, wrongWords: 1 }],
    ['with the opposite answer is wrong', { answer: 'no' }, {}, { rightHigh: 0, judgedHigh: 1, wrongWords: 1 }],
    ['with a limited for a yes is wrong', { answer: 'limited' }, {}, { rightHigh: 0, judgedHigh: 1, wrongWords: 1 }],
    ['with a value for a yes is wrong', { answer: 'value' }, {}, { rightHigh: 0, judgedHigh: 1, wrongWords: 1 }],
    [
      'with not applicable for a no is wrong',
      { answer: 'notApplicable' },
      { answer: 'no' },
      { rightHigh: 0, judgedHigh: 1, wrongWords: 1 },
    ],
    ['without an answer is wrong', { answer: null }, {}, { rightHigh: 0, judgedHigh: 1, wrongWords: 1 }],
    [
      'with any reply where the label says value is right',
      { answer: 'no' },
      { answer: 'value' },
      { rightHigh: 1, judgedHigh: 1, wrongWords: 0 },
    ],
    [
      'on a partial row is wrong, however near',
      {},
      { class: 'partial' },
      { rightHigh: 0, judgedHigh: 1, wrongWords: 1 },
    ],
    [
      'on a none row is wrong',
      {},
      { class: 'none', controls: [], answer: '-' },
      { rightHigh: 0, judgedHigh: 1, wrongWords: 1 },
    ],
    ['on an edge row is wrong', {}, { class: 'edge' }, { rightHigh: 0, judgedHigh: 1, wrongWords: 1 }],
    [
      'on an open row counts neither for nor against when right',
      {},
      { class: 'open' },
      { rightHigh: 0, judgedHigh: 0, wrongWords: 0 },
    ],
    [
      'on an open row counts against when wrong',
      { answer: 'no' },
      { class: 'open' },
      { rightHigh: 0, judgedHigh: 1, wrongWords: 1 },
    ],
    ['on a row that no label knows is wrong', {}, null, { rightHigh: 0, judgedHigh: 1, wrongWords: 1 }],
  ])('%s', (_name, one, labelled, expected) => expect(judge(one, labelled)).toMatchObject(expected));

  it("is wrong when the cell's word says something else, or nothing that can be read", () => {
    expect(judge({}, {}, 'no')).toMatchObject({ rightHigh: 0, wrongWords: 1 });
    expect(judge({}, {}, 'unreadable')).toMatchObject({ rightHigh: 0, wrongWords: 1 });
    expect(judge({}, {}, null)).toMatchObject({ rightHigh: 1, wrongWords: 0 });
  });
});

describe('wrong words', () => {
  it('are counted on rows of any flag that have something written', () => {
    expect(judge({ flag: 'medium', written: { D5: 'Oui' } }, { class: 'partial' })).toMatchObject({
      wrongWords: 1,
      high: 0,
    });
    expect(judge({ flag: 'medium', written: { D5: 'Non' }, answer: 'no' }, {})).toMatchObject({ wrongWords: 1 });
    expect(judge({ flag: 'medium', written: { D5: 'Oui' } }, {})).toMatchObject({ wrongWords: 0 });
  });

  it('are none where nothing was written', () =>
    expect(judge({ flag: 'low', answer: 'no' }, { class: 'none' }).wrongWords).toBe(0));
});

describe('ranks', () => {
  const ranked = (...controls: string[]) => ({
    flag: 'low' as const,
    candidates: controls.map((control) => ({ control, confidence: 0.1 })),
  });

  it.each<[string, string[], Partial<Label>, number, number]>([
    ['the right control first', ['a.right', 'x'], {}, 1, 1],
    ['an acceptable control first', ['a.fair'], {}, 1, 1],
    ['the right control third', ['x', 'y', 'a.right'], {}, 0, 1],
    ['the right control fourth', ['x', 'y', 'z', 'a.right'], {}, 0, 0],
    ['no candidate', [], {}, 0, 0],
    ['a partial row counts for the first three alone', ['a.right'], { class: 'partial' }, 0, 1],
    ['an open row counts for neither', ['a.right'], { class: 'open' }, 0, 0],
    ['an edge row counts for neither', ['a.right'], { class: 'edge' }, 0, 0],
  ])('%s', (_name, controls, labelled, top1, top3) =>
    expect(judge(ranked(...controls), labelled)).toMatchObject({ top1, top3 }),
  );
});

describe('silence', () => {
  it.each([
    ['none', 'none', 1],
    ['low', 'none', 1],
    ['medium', 'none', 0],
    ['high', 'none', 0],
    ['none', 'partial', 0],
    ['none', 'edge', 0],
  ] as const)('a %s flag on a row of class %s counts %i', (flag, cls, silent) =>
    expect(judge({ flag }, { class: cls }).silent).toBe(silent),
  );
});

describe('what the shares are taken of', () => {
  it('all labelled rows, also those that the run did not find as questions', () => {
    const labels = [
      label(5),
      label(6),
      label(7, { class: 'partial' }),
      label(8, { class: 'none' }),
      label(9, { class: 'open' }),
      label(10, { class: 'edge' }),
    ];
    expect(judgeRows([row(5)], labels, () => 'yes').figures).toMatchObject({
      rows: 1,
      answer: 2,
      touched: 3,
      none: 1,
      rightHigh: 1,
      top1: 1,
    });
  });

  it('rows and labels meet by sheet and row, not by order or id', () => {
    const { figures } = judgeRows(
      [row(6), row(5)],
      [label(5, { answer: 'no' }), label(6), label(6, { sheet: 'Other', answer: 'no' })],
      () => 'yes',
    );
    expect(figures).toMatchObject({ rightHigh: 1, judgedHigh: 2 });
  });

  it('totals are sums', () => {
    const one = judge({}, {});
    expect(addFigures(one, emptyFigures())).toEqual(one);
    expect(addFigures(one, one)).toMatchObject({ rows: 2, rightHigh: 2 });
  });
});

describe('labels', () => {
  const jsonl =
    '{"id":"1","sheet":"Q","row":5,"question":"a"}\n{"id":"1","sheet":"Q","row":6,"question":"b"}\n{"id":2,"sheet":"R","row":7,"question":"c"}\n';

  it('meet their places by id, a repeated id in order, a number as its text', () => {
    const tsv =
      'id\tclass\tcontrols\tacceptable\tanswer\ttrap\tnote\r\n1\tanswer\ta.b, c.d\te.f\tyes\tscope\tn\r\n1\tnone\t\t\t-\t\t\r\n2\tpartial\ta.b\t\t\t\t\r\n';
    expect(parseLabels(tsv, jsonl)).toEqual([
      {
        id: '1',
        sheet: 'Q',
        row: 5,
        question: 'a',
        class: 'answer',
        controls: ['a.b', 'c.d'],
        acceptable: ['e.f'],
        answer: 'yes',
        trap: 'scope',
      },
      {
        id: '1',
        sheet: 'Q',
        row: 6,
        question: 'b',
        class: 'none',
        controls: [],
        acceptable: [],
        answer: '-',
        trap: '',
      },
      {
        id: '2',
        sheet: 'R',
        row: 7,
        question: 'c',
        class: 'partial',
        controls: ['a.b'],
        acceptable: [],
        answer: '-',
        trap: '',
      },
    ]);
  });

  it('do not depend on the order of the columns', () => {
    expect(parseLabels('class\tid\tanswer\nopen\t1\tno\n', jsonl)).toMatchObject([
      { class: 'open', answer: 'no', row: 5 },
    ]);
  });

  it('are none without rows', () => expect(parseLabels('', '')).toEqual([]));
});

describe('the Wilson interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f', (hits, count, low, high) => {
    const [from, to] = wilson(hits, count);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('is everything where nothing was counted, and stays inside [0, 1]', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(5, 5)[1]).toBe(1);
  });
});

describe('reliability bins', () => {
  const points = Array.from({ length: 11 }, (_unused, at) => ({ confidence: at / 10, right: at > 5 }));

  it('hold equal counts by rising confidence, the last the rest', () => {
    const bins = reliabilityBins([...points].reverse(), 2);
    expect(bins.map(({ from, to, rows, observed }) => [from, to, rows, observed])).toEqual([
      [0, 0.4, 5, 0],
      [0.5, 1, 6, 5 / 6],
    ]);
    expect(bins[0]!.stated).toBeCloseTo(0.2, 10);
  });

  it('are none for fewer points than bins', () => expect(reliabilityBins(points.slice(0, 3), 5)).toEqual([]));
});
