import { POSITIONS, SCOPES } from '../model/index.ts';
import type { BaseHead, ControlEntry, KnowledgeFile } from './control-schema.ts';
import { NotPlain } from './plain-scalars.ts';
import {
  byLanguage,
  group,
  keyed,
  listOf,
  matching,
  oneOf,
  orNull,
  type Read,
  sentence,
  textOr,
} from './plain-shapes.ts';
import { readReply } from './read-status.ts';

/**
 * The data of a knowledge base file in which nothing is wrong, as `knowledgeFile` of control-schema.ts gives it. That schema stays
 * the authority: nothing is accepted here that it would refuse or read otherwise, and a test holds both together. But its library
 * takes longer to load than all the rest of a knowledge base.
 *
 * @returns undefined when anything is out of the ordinary: then the schema decides, and says what is wrong and where.
 */
export function readPlainKnowledge(data: unknown): KnowledgeFile | undefined {
  try {
    return file(data);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const none = () => undefined;
const empty = () => [];
const nothing = () => null;
const no = () => false;

const identifier = matching(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
/** The days that every year has: a 29th of February is for the schema to judge. */
const day = matching(
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/,
);
const figure = textOr({ number: String });
const status = textOr({ number: String, boolean: (yes) => (yes ? 'yes' : 'no') });
const audience = oneOf('public', 'nda', 'internal');
const source = group({ document: sentence, section: sentence }, {});

const replyWord = oneOf(...POSITIONS, 'value');
const reply: Read<(typeof POSITIONS)[number] | 'value'> = (value) => replyWord(readReply(sentence(value)));

const topic = group<Exclude<ControlEntry['topics'][number], string>>(
  { topic: identifier, inverted: oneOf(true, false), answer: reply },
  { inverted: no, answer: none },
);
const topicOrLink: Read<ControlEntry['topics'][number]> = (value) =>
  typeof value === 'string' ? identifier(value) : topic(value);

const disagreement = group<ControlEntry['disagreements'][number]>(
  {
    kind: oneOf('position', 'figure', 'name', 'detail', 'wording'),
    readings: byLanguage(sentence),
    disputed: listOf(figure),
    resolved: orNull(sentence),
  },
  { disputed: empty, resolved: nothing },
);

const settled = group<Exclude<ControlEntry['phrasings'][string][number], string>>(
  {
    text: sentence,
    answer: replyWord,
    words: orNull(sentence),
    comment: orNull(sentence),
    section: sentence,
    after: sentence,
    number: sentence,
    against: replyWord,
    from: sentence,
    seen: sentence,
  },
  { words: none, comment: none, section: none, after: none, number: none, against: none, from: none },
);
const phrasing: Read<ControlEntry['phrasings'][string][number]> = (value) =>
  typeof value === 'string' ? sentence(value) : settled(value);

const control = group<ControlEntry>(
  {
    id: identifier,
    status,
    label: byLanguage(sentence),
    comment: byLanguage(sentence),
    about: oneOf(...SCOPES),
    provider: orNull(sentence),
    owner: orNull(sentence),
    verified: orNull(day),
    verifiedBy: orNull(sentence),
    updated: byLanguage(day),
    validUntil: orNull(day),
    source: orNull(source),
    audience,
    topics: listOf(topicOrLink),
    touches: listOf(identifier),
    phrasings: byLanguage(listOf(phrasing)),
    draft: oneOf(true, false),
    disagreements: listOf(disagreement),
    evidence: listOf(sentence),
  },
  {
    provider: nothing,
    owner: none,
    verified: nothing,
    verifiedBy: none,
    updated: none,
    validUntil: nothing,
    source: none,
    audience: none,
    topics: empty,
    touches: empty,
    phrasings: () => ({}),
    draft: no,
    disagreements: empty,
    evidence: none,
  },
);

const head = group<BaseHead>(
  { name: identifier, vendorNames: listOf(sentence), providers: keyed(listOf(sentence)), evidence: keyed(sentence) },
  { vendorNames: empty, providers: () => ({}), evidence: none },
);

const file = group<KnowledgeFile>(
  {
    knowledgeBase: head,
    defaults: group<KnowledgeFile['defaults']>(
      { owner: orNull(sentence), source, audience },
      { owner: none, source: none, audience: none },
    ),
    controls: listOf(control),
  },
  { knowledgeBase: none, defaults: () => ({}), controls: empty },
);
