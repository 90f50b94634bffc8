import { describe, expect, it } from 'vitest';
import { answer, knowledgeOf, read } from './build-knowledge.ts';
import { ENCRYPTION, HOST_CERTIFIED, TINY } from './tiny-base.ts';

const tiny = knowledgeOf(TINY);
const PLAIN: Readonly<Record<string, string>> = {
  fr: 'Les sauvegardes sont-elles chiffrées ?',
  es: '¿Están cifradas las copias de seguridad?',
  en: 'Are the backups encrypted?',
};

describe("the vendor's own name and its product's", () => {
  it.each([
    ['fr', 'Les sauvegardes de Tiny sont-elles chiffrées ?'],
    ['fr', 'Les sauvegardes de TINY FORMS sont-elles chiffrées ?'],
    ['es', '¿Están cifradas las copias de seguridad de Tiny Forms?'],
    ['en', 'Are the Tiny Forms backups encrypted?'],
    ['en', "Are tiny's backups encrypted?"],
  ])('%s "%s" is read as if it did not name them', (language, question) => {
    const named = read(question, language, tiny);
    const plain = read(PLAIN[language]!, language, tiny);
    expect(named.matches[0]).toMatchObject({ control: 'backup.encryption', inverted: false });
    expect(named.matches[0]!.confidence).toBeCloseTo(plain.matches[0]!.confidence, 1);
    expect(named.matches[0]!.evidence.unmet.join(' ')).not.toMatch(/tiny|forms/);
    expect(named.guards).toEqual([]);
  });
});

describe("the customer's name", () => {
  it.each([
    ['fr', 'Les sauvegardes de %s sont-elles chiffrées ?', 'Dupont'],
    ['es', '¿Están cifradas las copias de seguridad de %s?', 'Iberdrola'],
    ['en', 'Are the backups of %s encrypted?', 'Unilever'],
  ])('%s "%s": %s weighs less than a strange word in its place', (language, question, name) => {
    const best = (word: string) => read(question.replace('%s', word), language, tiny).matches[0]!;
    expect(best(name).control).toBe('backup.encryption');
    // REASON: a capital inside the sentence makes a name of it; in small letters it may be a subject nobody knows.
    expect(best(name).confidence).toBeGreaterThan(best(name.toLowerCase()).confidence);
    expect(best(name).confidence).toBeLessThanOrEqual(read(PLAIN[language]!, language, tiny).matches[0]!.confidence);
  });
});

describe("a provider's name", () => {
  it.each([
    ['fr', 'OVH est-il certifié ISO 27001 ?'],
    ['fr', "L'hébergeur OVHcloud dispose-t-il de la certification ISO 27001 ?"],
    ['es', '¿OVH tiene la certificación ISO 27001?'],
    ['en', 'Is OVH certified to ISO 27001?'],
  ])('%s "%s" leads to what is known of that provider', (language, question) => {
    const { matches } = read(question, language, tiny);
    expect(matches[0]).toMatchObject({ control: 'provider.iso-27001' });
  });

  it.each([
    ['fr', 'AWS est-il certifié ISO 27001 ?'],
    ['es', '¿Amazon Web Services tiene la certificación ISO 27001?'],
    ['en', 'Is AWS certified to ISO 27001?'],
    ['en', 'Are OVH and AWS certified to ISO 27001?'],
  ])('%s "%s" is not answered unseen with what is known of another', (language, question) => {
    const { flag, reasons } = answer(question, language, tiny);
    expect(flag).not.toBe('high');
    expect(reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ['fr', 'Votre société est-elle certifiée ISO 27001 ?'],
    ['es', '¿Su empresa está certificada ISO 27001?'],
    ['en', 'Is your company certified to ISO 27001?'],
  ])('%s "%s": the host\'s certificate is not the vendor\'s', (language, question) => {
    // REASON: the tempting wrong control of every questionnaire.
    const { flag, written } = answer(question, language, knowledgeOf([HOST_CERTIFIED, ENCRYPTION]));
    expect(flag).not.toBe('high');
    expect(written).toEqual({});
  });
});
