import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, splitWords } from '../../src/text/index.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'ISO',
        ' ',
        '27001',
        ':2022',
        'l’',
        '24h/24',
        '-',
        'É',
        'TLS',
        '1.2',
        '\u00a0',
        'Œuvre',
        '7j/7',
        '(',
        '%',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('normalise', () => {
  it('gives the same text when it is applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it.each([
    ['Où l’hébergez-vous ?', "ou l'hebergez-vous ?"],
    ["l´audit, l`audit, l'audit", "l'audit, l'audit, l'audit"],
    ['  deux\u00a0\n\t blancs ', 'deux blancs'],
    ['Œuvre et Ǽ ß', 'oeuvre et ae ss'],
    ['chif\u00adfre\u200bment', 'chiffrement'],
    ['2019–2024 — fin', '2019-2024 - fin'],
    ['ﬁrewall', 'firewall'],
    ['e\u0301te\u0301', 'ete'],
    ['\ufeffOui', 'oui'],
    ['', ''],
  ])('folds %j into %j', (text, expected) => expect(normalise(text)).toBe(expected));
});

describe('splitWords', () => {
  it('never yields upper case, blanks or empty words, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of splitWords(text)) {
          expect(word).not.toMatch(/\s/);
          expect(word).not.toBe('');
          expect(word).toBe(word.toLowerCase());
        }
      }),
    );
  });

  it.each([
    ['ISO/IEC 27001:2022', 'iso27001'],
    ['ISO27001', 'iso27001'],
    ['iso 27001', 'iso27001'],
    ['norme ISO/CEI 27001 : 2013', 'norme iso27001'],
    ['ISO 27001-2022', 'iso27001'],
    ['IEC 27001', 'iso27001'],
    ['ISO 27001, 27017 et 27018', 'iso27001 iso27017 et iso27018'],
    ['ISO 27017/27018', 'iso27017 iso27018'],
    ['27001', 'iso27001'],
    ['SOC 2 Type II', 'soc2'],
    ['soc-2 type 2', 'soc2'],
    ['PCI-DSS v3.2.1', 'pcidss'],
    ['PCI DSS 4.0', 'pcidss'],
    ['TLS 1.2', 'tls tlsv1.2'],
    ['TLSv1.3', 'tls tlsv1.3'],
    ['OAuth 2.0 et SAML2', 'oauth et saml'],
    ['AES-256', 'aes aes-256'],
    ['AES 256 bits', 'aes aes-256 bits'],
    ['OpenID Connect (OIDC)', 'openidconnect openidconnect'],
  ])('reads the name %j as %j', (text, expected) => expect(splitWords(text).join(' ')).toBe(expected));

  it('leaves the number after a standard alone when it counts something', () => {
    expect(splitWords('ISO 27001 3 ans')).toEqual(['iso27001', '3', 'ans']);
  });

  it.each([
    '24/7',
    '24x7',
    '24h/24',
    '24h/24, 7j/7',
    '24 h / 24',
    '24h/24 et 7j/7',
    '24 heures sur 24',
    '24x7x365',
    '7j/7',
    '7 jours sur 7',
    '24 hours a day, 7 days a week',
    '24 horas al día, los 7 días de la semana',
  ])('reads %j as one notion', (text) => expect(splitWords(text)).toEqual(['roundtheclock']));

  it('does not take a date for round the clock', () => {
    expect(splitWords('le 24/7/2024')).not.toContain('roundtheclock');
  });

  it.each([
    ["l'audit d’accès qu'il", 'audit acces il'],
    ['Wi-Fi, e-mails, anti-virus, back-up', 'wifi email antivirus backup'],
    ['multi-facteur (MFA/2FA)', 'multi facteur mfa 2fa'],
    ['version 1.10 à 99,8 %', 'version 1.10 a 99,8'],
    ['RTO/RPO', 'rto rpo'],
    ['…?!', ''],
  ])('splits %j into %j', (text, expected) => expect(splitWords(text).join(' ')).toBe(expected));
});
