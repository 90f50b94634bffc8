import type { Finding, LanguageCode, Question, Reply } from '../model/index.ts';
import { normalise, questionKey } from '../text/index.ts';
import { addDrafts } from './add-drafts.ts';
import { type DraftControl, type DraftTopic, draftControl } from './draft-control.ts';

import type { GivenAnswer } from './given-answer.ts';

/** A question that was answered, and the catalogue's topic it was taken for. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly given: GivenAnswer;
  /** With whether the question asks it the other way round; null when none is near enough. */
  readonly topic: (DraftTopic & { readonly inverted: boolean }) | null;
}

export interface DraftedBase {
  /** File names without a folder, and their texts. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly controls: number;
  /** Questions answered twice: alike (notes), or differently (warnings), with their cells. */
  readonly findings: readonly Finding[];
}

/** A knowledge base of drafts from the answers of one questionnaire: a file for each domain of topics, and the head. */
export function draftBase(
  answered: readonly AnsweredQuestion[],
  { name, document }: { readonly name: string; readonly document: string },
): DraftedBase {
  const taken = new Set<string>();
  const byFile = new Map<string, DraftControl[]>();
  for (const group of groupBy(answered, sameAnswer)) {
    const { question, given, topic } = group[0]!;
    const draft = draftControl(
      {
        reply: senseOf(group[0]!),
        comments: commentOf(given) === null ? {} : { [question.language]: commentOf(given)! },
        questions: questionsOf(group),
        topic,
        // Whether that customer was under an agreement, the file does not say.
        audience: 'nda',
        source: { document, section: cellOf(group[0]!) },
      },
      taken,
    );
    const file = `${topic === null ? 'other' : topic.id.split('.')[0]}.yaml`;
    byFile.set(file, [...(byFile.get(file) ?? []), draft]);
  }
  const files = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, drafts]) => ({ file, text: addDrafts(null, drafts)!.text }));
  const head = `knowledgeBase:\n  name: ${name}\n  vendorNames: []\n  providers: {}\n`;
  return {
    files: [{ file: 'knowledge-base.yaml', text: head }, ...files],
    controls: taken.size,
    findings: compare(answered),
  };
}

/** Answers of one topic that say the same in the same words are one control; without a topic only the same question is. */
function sameAnswer(answer: AnsweredQuestion): string {
  const { question, given, topic } = answer;
  const about = topic?.id ?? questionKey(question.text, question.language);
  return [about, question.language, senseOf(answer), normalise(commentOf(given) ?? '')].join('\n');
}

function compare(answered: readonly AnsweredQuestion[]): Finding[] {
  const findings: Finding[] = [];
  const place = ({ question, given }: AnsweredQuestion) => ({ sheet: question.sheet, ref: given.ref });
  for (const group of groupBy(answered, ({ question }) => questionKey(question.text, question.language))) {
    const [first, ...others] = group;
    for (const other of others) {
      const isAlike = sameAnswer(first!) === sameAnswer(other);
      const args = { other: cellOf(first!), question: other.question.text.slice(0, 80) };
      findings.push(
        isAlike
          ? { code: 'newDuplicate', severity: 'note', place: place(other), args }
          : { code: 'newContradiction', severity: 'warning', place: place(other), args },
      );
    }
  }
  const withTopic = answered.filter(({ topic }) => topic !== null);
  for (const group of groupBy(withTopic, ({ topic }) => topic!.id)) {
    const positions = group.filter((answer) => senseOf(answer) !== 'value');
    const [first] = positions;
    const against = positions.find((answer) => senseOf(answer) !== senseOf(first!));
    if (!against) continue;
    const isSaid = questionKey(first!.question.text, '') === questionKey(against.question.text, '');
    const args = { other: cellOf(first!), topic: first!.topic!.id };
    if (!isSaid) findings.push({ code: 'newDisagreement', severity: 'warning', place: place(against), args });
  }
  return findings;
}

/** The reply in the sense of the topic: "no" to "stored unencrypted?" is a yes to encryption. */
function senseOf({ given, topic }: AnsweredQuestion): Reply {
  if (!topic?.inverted) return given.reply;
  return given.reply === 'yes' ? 'no' : given.reply === 'no' ? 'yes' : given.reply;
}

/** An answer in words alone is the comment. */
function commentOf({ reply, text, comment }: GivenAnswer): string | null {
  if (reply !== 'value' || text === null) return comment;
  return comment === null ? text : `${text} ${comment}`;
}

function questionsOf(group: readonly AnsweredQuestion[]): Record<LanguageCode, string[]> {
  const questions: Record<LanguageCode, string[]> = {};
  const seen = new Set<string>();
  for (const { question } of group) {
    const key = questionKey(question.text, question.language);
    if (seen.has(key)) continue;
    seen.add(key);
    questions[question.language] = [...(questions[question.language] ?? []), question.text.trim()];
  }
  return questions;
}

function cellOf({ question, given }: AnsweredQuestion): string {
  return `${question.sheet}!${given.ref}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
