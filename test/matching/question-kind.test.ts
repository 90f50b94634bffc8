import { describe, expect, it } from 'vitest';
import { questionKind } from '../../src/matching/question/question-kind.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

describe('the kind of reply a question wants', () => {
  it.each([
    // REASON: a question that begins with a verb is answered by yes or no.
    ['fr', 'Les sauvegardes sont-elles chiffrées ?', 'position'],
    ['fr', 'Disposez-vous d’un plan de continuité ?', 'position'],
    ['es', '¿Están cifradas las copias de seguridad?', 'position'],
    ['es', '¿Publica usted las direcciones que podamos permitir?', 'position'],
    ['en', 'Are backups encrypted?', 'position'],
    ['en', 'Do you have a continuity plan?', 'position'],
    ['en', 'Could our data be hosted elsewhere?', 'position'],
    ['en', 'Would you tell us first?', 'position'],
    ['fr', 'Pouvons-nous récupérer nos données ?', 'position'],
    // REASON: a requirement in a whole sentence is confirmed or not.
    ['fr', 'Le titulaire doit chiffrer les sauvegardes.', 'position'],
    ['es', 'El proveedor debe cifrar las copias de seguridad.', 'position'],
    ['en', 'The supplier shall encrypt all backups.', 'position'],
    // REASON: how long, how many and how often want a figure.
    ['fr', 'Combien de temps les sauvegardes sont-elles conservées ?', 'value'],
    ['fr', 'À quelle fréquence les sauvegardes sont-elles testées ?', 'value'],
    ['es', '¿Cuánto tiempo se conservan las copias?', 'value'],
    ['es', '¿Con qué frecuencia se prueban las copias?', 'value'],
    ['en', 'How long are backups kept?', 'value'],
    ['en', 'How often are backups tested?', 'value'],
    // REASON: which, where and who want a name.
    ['fr', 'Où les données sont-elles hébergées ?', 'value'],
    ['es', '¿Dónde se alojan los datos?', 'value'],
    ['en', 'Where is the data hosted?', 'value'],
    ['en', 'Who is your data protection officer?', 'value'],
    ['es', '¿En qué país se alojan los datos?', 'value'],
    ['es', 'En que pais se alojan los datos', 'value'],
    ['en', 'Backups: by whom can they be restored?', 'value'],
    // REASON: after a noun, "who" and "que" only tell more of it.
    ['en', 'Contractors who can see our data are bound by an agreement.', null],
    ['en', 'Have staff who can see our data signed an agreement?', 'position'],
    ['es', '¿El personal que accede a los datos ha firmado un acuerdo?', 'position'],
    // REASON: a label may have a clause of its own.
    ['es', 'Dominios que nuestro equipo debe permitir', null],
    // REASON: describe, explain and how want an explanation.
    ['fr', 'Décrivez votre politique de sauvegarde.', 'description'],
    ['fr', 'Comment les accès sont-ils révoqués ?', 'description'],
    ['es', 'Describa el proceso de copia de seguridad.', 'description'],
    ['es', '¿Cómo se revocan los accesos?', 'description'],
    ['en', 'Describe your backup process.', 'description'],
    ['en', 'How are access rights revoked?', 'description'],
    // REASON: a bare label says nothing of its kind, with a question mark or without.
    ['fr', 'Chiffrement des sauvegardes', null],
    ['fr', 'Chiffrement des sauvegardes ?', null],
    ['es', 'Cifrado de las copias de seguridad', null],
    ['en', 'Backup encryption', null],
    ['en', '', null],
  ] as const)('%s %j: %s', (code, text, expected) => {
    const language = LANGUAGES.find((candidate) => candidate.code === code)!;
    const words = text.split(' ').filter((word) => word.length > 3).length;
    expect(questionKind(text, language, words)).toBe(expected);
  });

  it('takes one word with a verb for a label, not for a requirement', () => {
    const english = LANGUAGES.find((candidate) => candidate.code === 'en')!;
    expect(questionKind('Backups are', english, 1)).toBeNull();
    expect(questionKind('Backups are encrypted', english, 2)).toBe('position');
  });

  it('reads a question word in the middle as one that joins two clauses', () => {
    const english = LANGUAGES.find((candidate) => candidate.code === 'en')!;
    const text = 'Are the backups of the databases that hold our records encrypted, and by which algorithm?';
    expect(questionKind(text, english, 8)).toBe('position');
  });
});
