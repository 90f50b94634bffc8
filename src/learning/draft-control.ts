import type { LanguageCode, Reply, Scope } from '../model/index.ts';
import { normalise } from '../text/index.ts';
import type { YamlValue } from './yaml-value.ts';

/** What a draft is made from: questions that were answered alike, and the answer. */
export interface DraftInput {
  /** In the sense of the topic where there is one, else of the question. */
  readonly reply: Reply;
  readonly comments: Readonly<Record<LanguageCode, string>>;
  readonly questions: Readonly<Record<LanguageCode, readonly string[]>>;
  /** The catalogue's topic they were taken for; null when none is near enough. */
  readonly topic: DraftTopic | null;
  readonly audience: 'public' | 'nda';
  /** Where the answer stands: file, and sheet and cell. */
  readonly source: { readonly document: string; readonly section: string };
}

export interface DraftTopic {
  readonly id: string;
  readonly name: Readonly<Record<LanguageCode, string>>;
  readonly scope: Scope;
}

/** A control as its file will hold it, in the order of its keys. */
export type DraftControl = { readonly id: string } & Readonly<Record<string, YamlValue>>;

/** A draft control that nobody confirmed yet; its id is none of those taken, and is added to them. */
export function draftControl(input: DraftInput, taken: Set<string>): DraftControl {
  const { reply, comments, questions, topic, audience, source } = input;
  const languages = Object.keys(questions);
  const language = languages[0]!;
  const first = questions[language]![0]!;
  return {
    id: freeId(topic?.id ?? `answered.${slugOf(first)}`, taken),
    draft: true,
    status: statusWord(reply, language, comments[language] ?? first),
    label: Object.fromEntries(languages.map((code) => [code, topic?.name[code] ?? oneLine(questions[code]![0]!)])),
    comment: { ...comments },
    about: topic?.scope ?? 'vendor',
    ...(topic ? { topics: [topic.id] } : {}),
    phrasings: { ...questions },
    audience,
    source: { ...source },
  };
}

/** "backup.encryption", else "backup.encryption-2" and so on. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/** The first words of a text as an identifier; the words of a text without Latin letters are counted instead. */
function slugOf(text: string): string {
  const words = normalise(text).match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, MOST_WORDS).join('-') || 'question';
}

const MOST_WORDS = 6;

/** The words for each position as authors of knowledge write them: see `readStatus` of the knowledge room. */
const STATUS: Readonly<Record<string, Readonly<Record<Exclude<Reply, 'value'>, string>>>> = {
  fr: { yes: 'Oui', no: 'Non', limited: 'Limité', notApplicable: 'Non applicable', planned: 'Planifié' },
  es: { yes: 'Sí', no: 'No', limited: 'Limitado', notApplicable: 'No aplica', planned: 'Planificado' },
  en: { yes: 'Yes', no: 'No', limited: 'Limited', notApplicable: 'Not applicable', planned: 'Planned' },
};

/** A fact is given by its first sentence: a person who confirms it shortens it to "30 days". */
function statusWord(reply: Reply, language: LanguageCode, text: string): string {
  if (reply !== 'value') return (STATUS[language] ?? STATUS.en!)[reply];
  return oneLine(text).split(/(?<=\p{L}{2}[.!?;]) /u)[0]!;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
