import { join } from 'node:path';
import { answerQuestion } from '../src/answering/index.ts';
import { loadCatalogue } from '../src/knowledge/index.ts';
import { matchQuestion } from '../src/matching/index.ts';
import type { Answer, Control, Question } from '../src/model/index.ts';
import {
  compileCatalogue,
  DEFAULT_ANSWERING,
  type HeldOut,
  holdOut,
  type Knowledge,
  prepareKnowledge,
} from '../src/pipeline/index.ts';
import { readYaml } from './read-sets.ts';

/** One phrasing in so many is asked of a catalogue without it. */
const FOLDS = 6;

export function askHeldOut(home: string): void {
  const { value: catalogue } = loadCatalogue(readYaml(join(home, 'knowledge/catalogue')));
  if (!catalogue) throw new Error('the catalogue does not load: node scripts/build.mjs says why');
  const base = readYaml(join(home, 'knowledge/kizeo'));
  let asked = 0;
  let high = 0;
  let strange = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const { kept, held } = holdOut(catalogue.topics, fold, FOLDS);
    const knowledge = prepareKnowledge(base, compileCatalogue({ ...catalogue, topics: kept }));
    for (const one of held) {
      const answer = answerTo(one, knowledge);
      asked++;
      if (answer.flag !== 'high') continue;
      high++;
      const [best] = answer.candidates;
      const control = knowledge.matcher.knowledge.controls.get(best!.control)!;
      if (isBorneOut(one, answer, control)) continue;
      strange++;
      const direction = one.inverted ? 'inverted' : 'straight';
      console.log([one.code, one.topic, direction, one.text, control.id, answer.reply, best!.topic].join('\t'));
    }
  }
  console.error(`${asked} phrasings asked, ${high} answered with confidence, ${strange} of them by no link`);
}

function answerTo({ text, code: language }: HeldOut, { matcher, languages }: Knowledge): Answer {
  const question: Question = {
    sheet: 'Q',
    row: 1,
    id: '',
    text,
    section: [],
    help: '',
    language,
    answerCell: { ref: 'C1', choices: null },
    commentCell: 'D1',
    ticks: null,
    existing: {},
    blocked: null,
  };
  const reading = matchQuestion({ text, section: [], help: '', language }, matcher);
  return answerQuestion(question, reading, matcher.knowledge.controls, languages, DEFAULT_ANSWERING);
}

/** Whether a person linked the control to the topic, with the very reply or a value. */
function isBorneOut({ topic, inverted }: HeldOut, { reply }: Answer, { topics, status }: Control): boolean {
  const link = topics.find((one) => one.topic === topic);
  if (!link) return false;
  const own = link.answer ?? (status.kind === 'value' ? 'value' : status.position);
  const turned = own === 'yes' ? 'no' : own === 'no' ? 'yes' : own;
  const said = inverted === link.inverted ? own : turned;
  return said === reply || said === 'value' || reply === 'value' || (said === 'planned' && reply === 'no');
}
