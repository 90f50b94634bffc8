import type { Control, LanguageCode } from '../../model/index.ts';
import { type Lexicon, splitClauses } from '../../text/index.ts';
import type { Asked } from '../question/asked.ts';
import { claimIn } from '../question/claim-in.ts';
import { type Names, readQuestion } from '../question/read-question.ts';
import { rankTopics, type TopicScore, type TopicWeights } from '../topics/rank-topics.ts';
import type { TopicIndex } from '../topics/topic-index.ts';

/** One thing that a control says of itself, read as a question is, with the topics it resembles, best first. */
export interface Statement {
  readonly asked: Asked;
  readonly topics: readonly TopicScore[];
  /** Likewise for what it denies, where it denies something. */
  readonly affirmed: readonly TopicScore[];
  /** Whether it names a third party although the control is about none: what it says may be true of that one alone. */
  readonly namesAnother: boolean;
}

/** What a control says in one language. */
export interface Statements {
  /** Its label, the comment beside it as a help column stands beside a question: what its status speaks of. */
  readonly label: Statement;
  /** Each sentence of its comment, and each clause of those that have several: each is true, whatever the status. */
  readonly sentences: readonly Statement[];
  /** Whether its comment is one sentence, so that a limit or a plan in the status can be of nothing else. */
  readonly isOneSentence: boolean;
  /** Label and comment in one. */
  readonly whole: Statement;
}

/** How the catalogue is compared with what a control says. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly index: TopicIndex;
  readonly weights: TopicWeights;
  readonly names: Names;
}

/** A clause with fewer words of substance says nothing by itself. */
const CLAUSE = 2;

/** What a control says in a language that it has a label or a comment in. */
export function readStatements(control: Control, code: LanguageCode, reader: Reader): Statements {
  const label = control.label[code] ?? '';
  const comment = control.comment[code] ?? '';
  const read = (text: string, section: readonly string[], help: string): Statement => {
    const asked = readQuestion({ text, section, help, language: code }, reader.lexicon, reader.index, reader.names);
    const told = asStated(asked, control);
    const rank = (one: Asked) => rankTopics(one, reader.index, reader.weights);
    return {
      asked: told,
      topics: rank(told),
      affirmed: told.negated ? rank({ ...told, negated: false }) : [],
      namesAnother: control.provider === null && control.about !== 'provider' && asked.providers.length > 0,
    };
  };
  const texts = comment.split(/(?<=[.!;:])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
  const language = reader.lexicon.languages.get(code);
  const joins = language?.cues.joins ?? [];
  const sentences = texts.flatMap((text) => {
    const sentence = read(text, [label], '');
    const claim = sentence.asked.negated && language ? claimIn(text, language) : text;
    const parts = splitClauses(claim, joins);
    if (claim === text && parts.length < 2) return [sentence];
    const told = [...new Set(claim === text ? parts : [claim, ...parts, text.slice(claim.length)])].filter(
      (part) => part !== text && reader.lexicon.termsOf(part, code).length >= CLAUSE,
    );
    // "Claranet, which is certified": the clause is about whom the sentence names.
    return [sentence, ...told.map((part) => ({ ...read(part, [label], ''), namesAnother: sentence.namesAnother }))];
  });
  return {
    label: read(label || comment, [], comment),
    sentences,
    isOneSentence: texts.length === 1,
    whole: read([label, comment].filter(Boolean).join('. '), [], ''),
  };
}

/** A statement gives the kind of reply that its status is, and it is the control that says whom it is about: "our host" may stand in it by the way. */
function asStated(asked: Asked, { about, status }: Control): Asked {
  const isOfProvider = about === 'provider';
  return {
    ...asked,
    asks: status.kind === 'value' ? 'value' : null,
    speaksOfProvider: isOfProvider,
    providers: isOfProvider ? asked.providers : [],
  };
}
