import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { answer, knowledgeOf } from './build-knowledge.ts';

const { controls, questions } = JSON.parse(readFileSync('/tmp/probe.json', 'utf8'));
it('probes', () => {
  const k = knowledgeOf(controls);
  for (const [l, q] of questions) {
    const a = answer(q, l, k, '2026-06-01');
    const c = a.candidates[0];
    console.log(
      `${l} ${q}\n   ${a.flag} ${a.reply} ${c?.control} ${c?.confidence.toFixed(2)} inv=${c?.inverted} topic=${c?.topic} first=${a.topic}  ${a.reasons.map((r) => r.code + JSON.stringify(r.args)).join(' ')}`,
    );
  }
});
