import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../src/matching/question/expression-pattern.ts';
import { splitQuestion } from '../../src/matching/question/split-question.ts';
import { withoutContrasts, withoutSupposition } from '../../src/matching/question/without-contrasts.ts';
import { findScopes } from '../../src/text/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const languageOf = (code: string) => LANGUAGES.find((language) => language.code === code)!;
const cuesOf = (code: string) => languageOf(code).cues;

describe('a question taken apart', () => {
  it.each([
    ['en', 'Do user passwords expire and if so after how long?', 'Do user passwords expire'],
    ['fr', 'Les mots de passe expirent-ils et si oui au bout de combien de temps ?', 'Les mots de passe expirent-ils'],
    ['es', '¿Caducan las contraseñas y en caso afirmativo cada cuánto?', '¿Caducan las contraseñas'],
  ])('has a follow-up that a joining word alone parts from it (%s)', (code, text, main) => {
    const parts = splitQuestion(text, cuesOf(code));
    expect(parts.main).toBe(main);
    expect(parts.asides).toHaveLength(1);
  });

  it.each([
    ['fr', 'SAML : oui / non', 'SAML :'],
    ['fr', 'SAML : oui/non', 'SAML :'],
    ['fr', 'SAML (Oui / Non)', 'SAML'],
    ['en', 'ISO 27001: yes / no, scope', 'ISO 27001: , scope'],
    ['es', '¿SAML? (sí / no)', '¿SAML?'],
  ])('asks nothing by naming the replies (%s "%s")', (code, text, main) =>
    expect(splitQuestion(text, cuesOf(code)).main.replace(/\s+/g, ' ').trim()).toBe(main),
  );

  it.each([
    ['fr', 'Les bureaux (hors centre de données) sont protégés.', 'Les bureaux sont protégés.', []],
    ['en', 'Are you certified, as distinct from your host?', 'Are you certified, ?', []],
    ['en', 'Is the office network protected, rather than the platform?', 'Is the office network protected, ?', []],
    ['es', '¿Está certificada la empresa, y no solo la de su proveedor?', '¿Está certificada la empresa, ?', []],
    ['fr', 'Êtes-vous certifiés (ISO 27001) ?', 'Êtes-vous certifiés ?', ['ISO 27001']],
    // REASON: one or many is no remark.
    ['fr', 'Lieu(x) des sauvegardes', 'Lieu des sauvegardes', []],
    ['fr', 'Vos salarié(e)s sont-ils formé(e)s ?', 'Vos salariés sont-ils formés ?', []],
    ['es', 'País(es) de los datos', 'País de los datos', []],
    ['en', 'Name of the hosting provider(s)', 'Name of the hosting provider', []],
    ['en', 'Certificates (ISO) held', 'Certificates held', ['ISO']],
    ['en', 'Is CCTV in place at your offices (not the data centre)?', 'Is CCTV in place at your offices ?', []],
    ['en', 'Links run over a private network, not the internet.', 'Links run over a private network .', []],
    [
      'fr',
      'Les liens passent par un réseau privé, non le réseau public.',
      'Les liens passent par un réseau privé .',
      [],
    ],
    ['en', 'Can we get our own servers, not shared with others?', 'Can we get our own servers ?', []],
    ['es', '¿Va por una red privada y no por internet pública?', '¿Va por una red privada ?', []],
    ['fr', 'Des serveurs dédiés, non mutualisés ?', 'Des serveurs dédiés ?', []],
    // REASON: an alternative is asked for as well.
    ['en', 'Is it encrypted, private or not public?', 'Is it encrypted, private or not public?', []],
    ['en', 'Is data encrypted, not only at rest?', 'Is data encrypted, not only at rest?', []],
    // REASON: a remark that merely denies may turn the whole question round.
    [
      'fr',
      'Les copies sont-elles externalisées (sans chiffrement) ?',
      'Les copies sont-elles externalisées ?',
      ['sans chiffrement'],
    ],
    // REASON: "hors de" says where, it sets nothing apart.
    [
      'fr',
      "Les données sont-elles hébergées hors de l'Union ?",
      "Les données sont-elles hébergées hors de l'Union ?",
      [],
    ],
    ['fr', "Sont-elles hébergées hors d'Europe, hors maintenance ?", "Sont-elles hébergées hors d'Europe, ?", []],
    // REASON: what is said of the rest is the question, and "offline" is a place to be.
    ['fr', 'Les données hors brouillons sont-elles chiffrées ?', 'Les données sont-elles chiffrées ?', []],
    [
      'fr',
      'Les données saisies hors connexion sont-elles chiffrées ?',
      'Les données saisies hors connexion sont-elles chiffrées ?',
      [],
    ],
    ['en', 'Are backups excluding logs encrypted at rest?', 'Are backups encrypted at rest?', []],
    ['en', 'Are servers reserved for us instead of the shared platform?', 'Are servers reserved for us ?', []],
  ])('%s %j leaves out what it sets itself apart from', (code, text, main, brackets) => {
    const parts = splitQuestion(withoutContrasts(text, languageOf(code)), cuesOf(code));
    expect(parts.main.replace(/\s+/g, ' ')).toBe(main);
    expect(parts.brackets).toEqual(brackets);
  });

  it.each([
    ['fr', 'Votre société (et non son hébergeur) est-elle certifiée ?'],
    ['es', '¿Está certificada la empresa, y no su alojador?'],
    ['en', 'Is the company certified (and not its host)?'],
  ])('%s %j speaks of no third party once its contrasts are left out', (code, text) =>
    expect(findScopes(withoutContrasts(text, languageOf(code)), languageOf(code))).not.toContain('provider'),
  );

  it.each([
    ['en', 'Data processing agreement (Art. 28 GDPR)'],
    ['fr', 'Accord de sous-traitance (article 28 du RGPD)'],
    ['es', 'Contrato de encargo (artículo 28 del RGPD)'],
  ])('%s %j: where a thing is laid down is no remark', (code, text) =>
    expect(splitQuestion(text, cuesOf(code)).brackets).toEqual([]),
  );

  it('keeps a sentence that only follows apart from the question proper', () => {
    const { main, followUp } = splitQuestion('Are backups tested? If so, describe how.', cuesOf('en'));
    expect([main, followUp]).toEqual(['Are backups tested?', 'If so, describe how.']);
  });

  it('leaves a remark with the sentence it stands in', () => {
    const { brackets, followUp } = splitQuestion(
      'Are you certified (ISO 27001)? If so, attach the statement (SoA).',
      cuesOf('en'),
    );
    expect(brackets).toEqual(['ISO 27001']);
    expect(followUp).toMatch(/^If so, attach the statement\s+\.$/);
  });

  it.each([
    ['en', 'Confirm that backups are encrypted.', 'that backups are encrypted.'],
    ['en', 'Confirm: backups are encrypted.', 'backups are encrypted.'],
    ['en', 'Are backups encrypted, yes or no?', 'Are backups encrypted, ?'],
    ['fr', 'Merci de confirmer que les copies sont chiffrées.', 'que les copies sont chiffrées.'],
    ['es', '¿Se cifran las copias? Sí o no', '¿Se cifran las copias?'],
    // REASON: in the middle of a sentence it says what is done.
    ['en', 'Do users confirm their address?', 'Do users confirm their address?'],
  ])('%s %j asks for nothing but the reply', (code, text, main) =>
    expect(splitQuestion(text, cuesOf(code)).main.replace(/\s+/g, ' ').trim()).toBe(main),
  );

  it.each([
    ['en', 'If you are not certified, do you plan to be?', ' do you plan to be?'],
    ['es', 'En caso de no estar certificados, ¿piensan certificarse?', ' ¿piensan certificarse?'],
    ['fr', "Si vous n'êtes pas certifiés, le prévoyez-vous ?", ' le prévoyez-vous ?'],
    ['en', 'Do you plan to be if you are not certified?', 'Do you plan to be if you are not certified?'],
    ['en', 'If you are not certified.', 'If you are not certified.'],
  ])('%s %j supposes what stands before %j', (code, text, rest) =>
    expect(withoutSupposition(text, cuesOf(code).supposing)).toBe(rest),
  );

  it('never loses a text without brackets or contrast, whatever it is', () => {
    const plain = fc.stringMatching(/^[a-z ]{0,40}$/);
    fc.assert(
      fc.property(plain, (text) => {
        const parts = splitQuestion(text, { ...cuesOf('en'), contrast: [], conditional: [], confirm: [] });
        expect(parts).toEqual({ main: text, brackets: [], followUp: '', requests: [], asides: [] });
      }),
    );
  });

  it.each([
    ['en', 'Can tracking be disabled outside working hours?', [' working hours']],
    ['fr', 'La géolocalisation peut-elle être coupée en dehors du travail, partout ?', [' du travail']],
    ['es', '¿Se cifra mientras no hay cobertura?', [' no hay cobertura']],
    ['en', 'Are backups encrypted?', []],
  ])('%s %j is limited by %j', (code, text, phrases) => expect(findPhrases(text, cuesOf(code).limit)).toEqual(phrases));
});
