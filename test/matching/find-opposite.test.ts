import { describe, expect, it } from 'vitest';
import { findOpposite, takesSide } from '../../src/matching/question/find-opposite.ts';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { TINY } from './tiny-base.ts';

const { languages } = knowledgeOf(TINY).matcher.lexicon;

describe('a word that says the contrary of what the control states', () => {
  it.each([
    ['en', 'Does traffic between sites go over a public network?', 'It goes over a private network.', 'public'],
    ['fr', 'Les échanges passent-ils par un réseau public ?', 'Ils empruntent un réseau privé.', 'public'],
    ['es', '¿Los servidores son compartidos?', 'Los servidores son dedicados.', 'compartidos'],
    ['en', 'Is the officer one of your own employees?', 'The officer is external.', 'own employees'],
    ['es', '¿El servicio es multicliente?', 'Ofrecemos servidores dedicados.', 'multicliente'],
    // REASON: what is set apart is not asked for.
    ['en', 'Does it go over a private network and not a public one?', 'It goes over a private network.', null],
    ['es', '¿Ofrecen un servidor propio, no compartido con nadie?', 'Ofrecemos servidores dedicados.', null],
    // REASON: what the control states as well is no contrary, nor is what it does not speak of.
    ['en', 'Is the public network filtered?', 'Public and private networks are filtered.', null],
    ['en', 'Is the public network filtered?', 'The network is filtered.', null],
    ['en', 'Is the network filtered?', 'The private network is filtered.', null],
  ])('%s "%s" against "%s": %s', (code, question, comment, word) =>
    expect(findOpposite(question, comment, languages.get(code)!)).toBe(word),
  );
});

describe('one side of a pair', () => {
  it.each([
    ['en', 'Is the network public?', true],
    ['en', 'Is the network public or private?', false],
    ['en', 'Is the network filtered?', false],
    ['fr', "Une liaison privée ou l'Internet public ?", false],
  ])('%s "%s": %s', (code, question, taken) => expect(takesSide(question, languages.get(code)!)).toBe(taken));
});

describe('a question that names the other side of what the control states', () => {
  const PRIVATE: ControlSpec = {
    id: 'network.sites',
    label: { en: 'Private network between data centres', fr: 'Réseau privé entre centres de données' },
    comment: {
      en: 'Traffic between our data centres goes over a private network.',
      fr: 'Les échanges entre nos centres de données passent par un réseau privé.',
    },
    topics: ['hosting.private-network-between-sites'],
  };
  const knowledge = knowledgeOf([PRIVATE]);

  it.each([
    ['en', 'Does traffic between your data centres go over the public internet?', 'no'],
    ['en', 'Does traffic between your data centres go over a private network?', 'yes'],
  ])('%s "%s" is answered %s', (language, question, reply) => {
    expect(answer(question, language, knowledge)).toMatchObject({ flag: 'high', reply });
  });

  it.each([
    ['en', 'Does traffic between your data centres stay off the public internet?'],
    ['en', 'Does traffic between your data centres go over the public internet or a private link?'],
  ])('%s "%s" is never answered no', (language, question) => {
    const { flag, reply } = answer(question, language, knowledge);
    expect(flag === 'high' && reply === 'no').toBe(false);
  });
});
