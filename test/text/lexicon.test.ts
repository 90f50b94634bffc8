import { describe, expect, it } from 'vitest';
import type { Concept, Language } from '../../src/model/index.ts';
import {
  addKnownWords,
  buildLexicon,
  compileLexicon,
  findCues,
  findExpressions,
  findScopes,
  stemmerFor,
} from '../../src/text/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const [fr, es, en] = LANGUAGES as [Language, Language, Language];
const concepts: readonly Concept[] = [
  {
    id: 'backup',
    terms: {
      fr: ['sauvegarde', 'copie de secours'],
      es: ['copia de seguridad', 'respaldo'],
      en: ['backup', 'safety copy'],
    },
  },
  { id: 'copy', terms: { fr: ['copie'], es: ['copia'], en: ['copy'] } },
  { id: 'firewall', terms: { fr: ['pare-feu'], en: ['firewall', 'web application firewall'] } },
  { id: 'iso', terms: { fr: ['ISO 27001'], es: ['ISO 27001'], en: ['ISO 27001'] } },
];
const lexicon = buildLexicon(compileLexicon(LANGUAGES, concepts));
const keys = (text: string, code: string) => lexicon.termsOf(text, code).map((term) => term.key);

describe('the lexicon', () => {
  it('gives the same concept for words of different languages', () => {
    expect(keys('Sauvegardes', 'fr')).toEqual(['c:backup']);
    expect(keys('Respaldos', 'es')).toEqual(['c:backup']);
    expect(keys('Backups', 'en')).toEqual(['c:backup']);
  });

  it('takes the longest expression, across function words', () => {
    expect(keys('copias de seguridad', 'es')).toEqual(['c:backup']);
    expect(keys('copies de secours', 'fr')).toEqual(['c:backup']);
    expect(keys('copies', 'fr')).toEqual(['c:copy']);
    expect(keys('a web application firewall', 'en')).toEqual(['c:firewall']);
  });

  it('knows English terms in French and Spanish questions', () => {
    expect(keys('Un firewall est-il en place ?', 'fr')).toContain('c:firewall');
    expect(keys('¿Hay un web application firewall?', 'es')).toContain('c:firewall');
  });

  it('lends a word as it is written, not by its stem', () => {
    const lent = [...concepts, { id: 'fraud', terms: { es: ['timar', 'estafa'] } }];
    const keysOf = buildLexicon(compileLexicon(LANGUAGES, lent)).termsOf;
    expect(keysOf('time', 'en').map(({ key }) => key)).not.toContain('c:fraud');
    expect(keysOf('estafas', 'en').map(({ key }) => key)).toEqual(['c:fraud']);
  });

  it('lends no word that the texts of the other language use otherwise', () => {
    const texts = (fr: string, en: string) => [
      { code: 'fr', text: fr },
      { code: 'en', text: en },
    ];
    const known = addKnownWords(
      compileLexicon(LANGUAGES, [...concepts, { id: 'contractor', terms: { en: ['temps', 'tenant'] } }]),
      [texts('temps de reprise', 'recovery time'), texts('isolation des tenants', 'isolation of each tenant')],
    );
    const { termsOf } = buildLexicon(known);
    expect(termsOf('temps', 'fr').map(({ key }) => key)).toEqual(['temp']);
    expect(termsOf('tenants', 'fr').map(({ key }) => key)).toEqual(['c:contractor']);
  });

  it('meets the names of standards however they are written', () => {
    expect(keys('ISO/IEC 27001:2022', 'fr')).toEqual(['c:iso']);
    expect(keys('ISO27001', 'en')).toEqual(['c:iso']);
  });

  it('gives the stem of a word that no concept holds, once, with the words that showed it', () => {
    expect(lexicon.termsOf('Encrypted or encrypting?', 'en')).toEqual([{ key: 'encrypt', words: 'encrypted' }]);
  });

  it('leaves function words out', () => expect(keys('est-ce que vous avez le', 'fr').includes('le')).toBe(false));

  it('reads a language it has no file for word by word', () => {
    expect(keys('Datensicherung vorhanden', 'de')).toEqual(['datensicherung', 'vorhanden']);
  });

  it('survives the words that every object has', () => {
    expect(keys('constructor __proto__ toString', 'en')).toContain('constructor');
  });
});

describe('the stemmer', () => {
  it('leaves short words and words with a digit alone', () => {
    const stem = stemmerFor('french');
    expect([stem('aes-256'), stem('vpn'), stem('sauvegardes')]).toEqual(['aes-256', 'vpn', 'sauvegard']);
  });

  it('gives the word itself where there is no stemmer of that name', () => {
    expect(stemmerFor('none')('sauvegardes')).toBe('sauvegardes');
  });
});

describe('expressions', () => {
  it.each([
    ['Les données ne sont pas chiffrées', ['ne pas'], []],
    ['Les clés sont-elles partagées ?', ['partagé', 'partagées'], ['partagées']],
    ['Cela n’est pas prévu', ["n'est pas"], ["n'est pas"]],
    ['Third-Party access', ['third-party', 'party'], ['third-party']],
    ['≥12 caractères', ['≥', '>='], ['≥']],
    ['Si oui, lesquels ?', ['si oui'], ['si oui']],
    ['dessous', ['sous'], []],
    ['', ['sous'], []],
  ])('in %j, of %j stand %j', (text, expressions, expected) =>
    expect(findExpressions(text, expressions)).toEqual(expected),
  );

  it('gives a cue only when the text shows it', () => {
    expect(findCues('Si oui, décrivez la politique', fr)).toMatchObject({
      conditional: ['si oui'],
      policy: ['politique'],
    });
    expect(findCues('Firewall', en)).toEqual({});
  });

  it('gives the scopes that are named', () => {
    expect(findScopes('¿Los portátiles de su personal?', es)).toEqual(expect.arrayContaining(['internal', 'staff']));
  });
});
