import { describe, expect, it } from 'vitest';
import { loadKnowledgeBase } from '../../src/knowledge/index.ts';
import type { Gap, GapQuestion } from '../../src/model/index.ts';
import { draftControls } from '../../src/pipeline/index.ts';
import { printGapDrafts } from '../../src/report/index.ts';
import { knowledgeOf, shippedCatalogue } from '../matching/build-knowledge.ts';
import { ENCRYPTION } from '../matching/tiny-base.ts';

const HEAD = 'knowledgeBase: { name: tiny }\n';
const topics = new Set(shippedCatalogue().topics.topics.map(({ id }) => id));
const load = (text: string) => loadKnowledgeBase([{ file: 'drafts.yaml', text: HEAD + text }], topics);

const asked = (text: string, language = 'en'): GapQuestion => ({
  file: 'a: b.xlsx',
  sheet: 'S #1',
  ref: 'D5',
  text,
  language,
  touched: false,
});
const gap = (topic: string | null, ...questions: GapQuestion[]): Gap => ({
  topic,
  customers: [],
  askers: 1,
  files: ['a.xlsx'],
  questions,
});
const draft = (...gaps: Gap[]) => printGapDrafts(draftControls(gaps, knowledgeOf([ENCRYPTION])));

const NASTY = 'Line one\n- id: evil\r\n    status: yes \u2028 # "quoted" \u0007 {x} \u0085 end';

describe('a draft control', () => {
  it('lacks a status and a comment, and nothing else, in the languages asked', () => {
    const text = draft(gap('backup.retention', asked('How long?'), asked('Combien de temps ?', 'fr')));
    const { value, findings } = load(text);
    expect(value).toBeNull();
    expect(findings.map(({ args, place }) => [args.key, place.line])).toEqual([
      ['controls.0.status', 7],
      ['controls.0.comment.en', 10],
      ['controls.0.comment.fr', 11],
    ]);
    const filled = text.replace(/status:.*/, 'status: 30 days').replaceAll('""', '"We keep them."');
    const base = load(filled);
    expect(base.findings).toEqual([]);
    expect(base.value!.controls).toEqual([
      expect.objectContaining({
        id: 'backup.retention',
        topics: [{ topic: 'backup.retention', inverted: false }],
        comment: { en: 'We keep them.', fr: 'We keep them.' },
        phrasings: {},
      }),
    ]);
    expect(Object.keys(base.value!.controls[0]!.label)).toEqual(['en', 'fr']);
  });

  it('is one whatever customers wrote', () => {
    const text = draft(gap('backup.retention', asked(NASTY)), gap('backup.encryption', asked(`'${NASTY}`)));
    const base = load(text.replace(/status:.*#.*/g, 'status: yes').replaceAll('""', 'Yes.'));
    expect(base.findings).toEqual([]);
    expect(base.value!.controls.map(({ id }) => id)).toEqual(['backup.encryption-2', 'backup.retention']);
  });

  it('is made for topics only: what resembles none is left to a person', () => {
    expect(draft(gap(null, asked('Llamas?')))).toBe('controls: []\n');
  });
});
