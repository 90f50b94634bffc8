import { describe, expect, it } from 'vitest';
import { asksAsWritten } from '../../src/text/index.ts';

describe('a word that asks with an accent and joins without one', () => {
  it.each([
    ['cómo', '¿Cómo se protegen las copias, así como los servidores?', true],
    ['cómo', '¿Están protegidos los servidores así como el código?', false],
    ['cómo', 'Describa la gestión de accesos: como se revocan', true],
    ['dónde', '¿Está en Francia el lugar donde se alojan?', false],
    ['où', 'Les données sont-elles chiffrées ou anonymisées à la clôture ?', false],
    ['où', 'Sait-on où sont les données ?', true],
    ['où', 'OU sont hébergées les données ?', true],
    // REASON: whoever writes no accents at all may mean either.
    ['cómo', '¿Tienen antivirus los servidores asi como el correo?', true],
    // REASON: nothing is known of a word that is not there, of several, or of one that has no accent.
    ['qué', '¿Está cifrado?', true],
    ['de qué manera', '¿Está dicho de que manera?', true],
    ['who', 'Have staff who see data signed? Déjà vu.', true],
  ])('%s in "%s": %s', (word, text, expected) => expect(asksAsWritten(word, text)).toBe(expected));
});
