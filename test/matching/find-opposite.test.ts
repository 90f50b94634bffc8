import { describe, expect, it } from 'vitest';
import { findOpposite } from '../../src/matching/find-opposite.ts';
import { knowledgeOf } from './build-knowledge.ts';
import { TINY } from './tiny-base.ts';

const { languages } = knowledgeOf(TINY).matcher.lexicon;

describe('a word that says the contrary of what the control states', () => {
  it.each([
    ['en', 'Does traffic between sites go over a public network?', 'It goes over a private network.', 'public'],
    ['fr', 'Les échanges passent-ils par un réseau public ?', 'Ils empruntent un réseau privé.', 'public'],
    ['es', '¿Los servidores son compartidos?', 'Los servidores son dedicados.', 'compartidos'],
    // REASON: what the control states as well is no contrary, nor is what it does not speak of.
    ['en', 'Is the public network filtered?', 'Public and private networks are filtered.', null],
    ['en', 'Is the public network filtered?', 'The network is filtered.', null],
    ['en', 'Is the network filtered?', 'The private network is filtered.', null],
  ])('%s "%s" against "%s": %s', (code, question, comment, word) =>
    expect(findOpposite(question, comment, languages.get(code)!)).toBe(word),
  );
});
