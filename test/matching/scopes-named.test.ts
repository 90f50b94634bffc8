import { describe, expect, it } from 'vitest';
import { scopesNamed } from '../../src/matching/question/scopes-named.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const scopes = (code: string, text: string) =>
  [...scopesNamed(text, LANGUAGES.find((language) => language.code === code)!)].sort();

describe('the scopes that a text names', () => {
  it.each([
    ['en', 'Is the company certified?', ['vendor']],
    ['es', '¿Está certificada la empresa?', ['vendor']],
    // REASON: the words for a third party hold those for the vendor.
    ['es', 'La empresa externa que opera los sistemas, ¿está certificada?', ['provider']],
    // REASON: here it is named apart, too.
    ['es', '¿Controla la empresa a las empresas externas?', ['provider', 'vendor']],
    // REASON: what is ours is the asker's.
    ['en', 'Are your offices locked?', ['premises']],
    ['en', 'Can log-ins be limited to our own offices?', ['customer']],
    ['en', 'Can we lock it down to our own offices?', ['customer']],
    ['fr', 'Peut-on limiter la connexion à nos bureaux ?', ['customer']],
    ['es', '¿Se puede limitar a nuestras oficinas?', ['customer']],
    // REASON: only what the asker calls its own is the asker's.
    ['fr', 'Nos bureaux et vos bureaux sont-ils fermés ?', ['premises']],
    ['en', 'Are your offices and our offices locked?', ['premises']],
    // REASON: as what somebody is asked names nobody else.
    ['en', 'Are you approved as a host of health data?', []],
    ['en', 'Is your host approved?', ['provider']],
    ['fr', "Êtes-vous agréé en tant qu'hébergeur ?", []],
    ['es', '¿Están acreditados como proveedor de alojamiento?', []],
    // REASON: the vendor's people, whatever the vendor is called.
    ['en', "MFA for the vendor's own administrators", ['staff']],
    ['en', "Two-factor authentication of the supplier's developers", ['staff']],
    ['en', 'MFA for our own administrators', []],
    ['fr', 'Double authentification des équipes du fournisseur', ['staff']],
    ['fr', 'Les serveurs du fournisseur', ['platform']],
    ['es', 'MFA de los administradores del adjudicatario', ['staff']],
    ['en', 'Backups', []],
  ])('%s %j: %j', (code, text, expected) => expect(scopes(code, text)).toEqual(expected));
});
