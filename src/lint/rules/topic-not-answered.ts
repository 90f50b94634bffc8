import type { Place } from '../../model/index.ts';
import type { Found, Rule } from '../rule.ts';

/** A topic that customers asked for, by the run records given, and that no control answers. */
export const topicNotAnswered: Rule = {
  code: 'topicNotAnswered',
  severity: 'warning',
  find: ({ controls, records }) => {
    const answered = new Set(controls.flatMap(({ control }) => control.topics.map(({ topic }) => topic)));
    const asked = new Map<string, { count: number; question: string; place: Place }>();
    for (const { record, placeOfRow } of records) {
      record.rows.forEach(({ topic, flag, reasons, question }, index) => {
        if (topic === null || answered.has(topic) || flag !== 'none') return;
        if (!reasons.some(({ code }) => code === 'NOT_COVERED')) return;
        const known = asked.get(topic);
        if (known) known.count++;
        else asked.set(topic, { count: 1, question, place: placeOfRow(index) });
      });
    }
    return [...asked].map(
      ([topic, { count, question, place }]): Found => ({ control: null, place, args: { topic, count, question } }),
    );
  },
};
