import type { ControlDraft, Gap } from '../model/index.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** A draft control for each gap that has a topic, in their order. */
export function draftControls(
  gaps: readonly Gap[],
  { base, matcher }: Pick<Knowledge, 'base' | 'matcher'>,
): ControlDraft[] {
  const { index } = matcher;
  const taken = new Set(base.controls.map(({ id }) => id));
  return gaps.flatMap(({ topic, questions, askers }): ControlDraft[] => {
    const head = topic === null ? undefined : index.topics[index.position.get(topic) ?? -1];
    if (!head) return [];
    const languages = [...new Set(questions.map(({ language }) => language))].sort();
    const named = languages.filter((language) => head.name[language] !== undefined);
    // A topic may have no name yet in a language that somebody added: better one in another language than none.
    const label = Object.fromEntries(
      (named.length > 0 ? named : Object.keys(head.name).sort()).map((language) => [language, head.name[language]!]),
    );
    const id = freeId(head.id, taken);
    taken.add(id);
    const each = [...new Map(questions.map((question) => [question.text, question])).values()];
    return [{ id, label, about: head.scope, topic: head.id, languages, questions: each, askers }];
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
