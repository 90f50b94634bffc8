import { describe, expect, it } from 'vitest';
import type { Guard } from '../../src/model/index.ts';
import { answer, type ControlSpec, knowledgeOf, read } from './build-knowledge.ts';
import { ENCRYPTION, RETENTION, TINY } from './tiny-base.ts';

const tiny = knowledgeOf(TINY);

interface Case {
  readonly code: string;
  readonly reason: string;
  readonly questions: Readonly<Record<'fr' | 'es' | 'en', string>>;
  /** The knowledge base of three controls unless given. */
  readonly controls?: readonly ControlSpec[];
  readonly asOf?: string;
  /** Arguments the guard must carry. */
  readonly args?: Guard['args'];
  /** What is said all the same; by default nothing may go out unseen. */
  readonly settled?: 'yes' | 'no';
}

const CASES: readonly Case[] = [
  {
    code: 'NEGATED',
    reason: 'asked the other way round, a yes of the control is a no to the question',
    questions: {
      fr: 'Les sauvegardes sont-elles stockées en clair ?',
      es: '¿Se guardan las copias de seguridad sin cifrar?',
      en: 'Are backups stored unencrypted?',
    },
    args: { settles: 'inverted' },
    settled: 'no',
  },
  {
    code: 'NEGATED',
    reason: '"impossible" turns the question round in a way that no phrasing of the topic knows',
    questions: {
      fr: 'Est-il impossible de chiffrer les sauvegardes ?',
      es: '¿Es imposible cifrar las copias de seguridad?',
      en: 'Is it impossible to encrypt the backups?',
    },
  },
  {
    code: 'NEGATED',
    reason: 'two denials may undo one another: "never unencrypted" is a yes that reads like a no',
    questions: {
      fr: 'Les sauvegardes ne sont jamais stockées en clair.',
      es: 'Las copias de seguridad no se guardan sin cifrar.',
      en: 'Backups are never stored unencrypted.',
    },
  },
  {
    code: 'THRESHOLD',
    reason: '30 days stated meet 7 days asked, so the figure settles it',
    questions: {
      fr: 'Les sauvegardes sont-elles conservées au moins 7 jours ?',
      es: '¿Se conservan las copias de seguridad al menos 7 días?',
      en: 'Are backups kept for at least 7 days?',
    },
    args: { settles: 'yes' },
    settled: 'yes',
  },
  {
    code: 'THRESHOLD',
    reason: '30 days stated do not meet 90 days asked, which settles it as well',
    questions: {
      fr: 'Les sauvegardes sont-elles conservées au moins 90 jours ?',
      es: '¿Se conservan las copias de seguridad al menos 90 días?',
      en: 'Are backups kept for at least 90 days?',
    },
    args: { settles: 'no' },
    settled: 'no',
  },
  {
    code: 'THRESHOLD',
    reason: 'the control states no delay, so nobody can say that 24 hours are kept',
    questions: {
      fr: 'Les sauvegardes sont-elles chiffrées sous 24 heures ?',
      es: '¿Se cifran las copias de seguridad en menos de 24 horas?',
      en: 'Are backups encrypted within 24 hours?',
    },
  },
  {
    code: 'COMPOUND',
    reason: 'the second half asks for something that the control does not speak of',
    questions: {
      fr: "Les sauvegardes sont-elles chiffrées, et les rapports de tests d'intrusion sont-ils publiés ?",
      es: '¿Están cifradas las copias de seguridad y se publican los informes de las pruebas de penetración?',
      en: 'Are backups encrypted, and are penetration test reports published?',
    },
  },
  {
    code: 'SCOPE',
    reason: "the employees' laptops are not the hosted platform",
    questions: {
      fr: 'Les sauvegardes des ordinateurs portables de vos employés sont-elles chiffrées ?',
      es: '¿Están cifradas las copias de seguridad de los portátiles de su personal?',
      en: "Are backups of your employees' laptops encrypted?",
    },
  },
  {
    code: 'SCOPE',
    reason: "what a named host does is not what the vendor's control says",
    questions: {
      fr: 'Les sauvegardes sont-elles chiffrées chez AWS ?',
      es: '¿Están cifradas las copias de seguridad en AWS?',
      en: 'Are backups encrypted at AWS?',
    },
    args: { asked: 'AWS', stated: 'platform' },
  },
  {
    code: 'POLICY',
    reason: 'a measure in place is no document about it',
    questions: {
      fr: 'Existe-t-il une politique documentée de chiffrement des sauvegardes ?',
      es: '¿Existe una política documentada de cifrado de las copias de seguridad?',
      en: 'Is there a documented policy for the encryption of backups?',
    },
  },
  {
    code: 'CONDITIONAL',
    reason: 'it depends on the row above',
    questions: {
      fr: 'Si oui, les sauvegardes sont-elles chiffrées ?',
      es: 'En caso afirmativo, ¿están cifradas las copias de seguridad?',
      en: 'If so, are the backups encrypted?',
    },
  },
  {
    code: 'FORWARD_LOOKING',
    reason: 'what is done today is no plan',
    questions: {
      fr: 'Prévoyez-vous de chiffrer les sauvegardes ?',
      es: '¿Tiene previsto cifrar las copias de seguridad?',
      en: 'Do you plan to encrypt the backups?',
    },
  },
  {
    code: 'FORWARD_LOOKING',
    reason: 'what is under way is not done',
    questions: {
      fr: 'Le chiffrement des sauvegardes est-il en préparation ?',
      es: '¿Está en preparación el cifrado de las copias de seguridad?',
      en: 'Are you working towards encryption of the backups?',
    },
  },
  {
    code: 'DETAIL',
    reason: 'yes is no name of an algorithm',
    questions: {
      fr: 'Quel algorithme chiffre vos sauvegardes ?',
      es: '¿Qué algoritmo cifra las copias de seguridad?',
      en: 'Which algorithm encrypts your backups?',
    },
  },
  {
    code: 'TIE',
    reason: 'two controls answer the same topic, one yes and one no',
    questions: {
      fr: 'Les sauvegardes sont-elles chiffrées ?',
      es: '¿Están cifradas las copias de seguridad?',
      en: 'Are backups encrypted?',
    },
    controls: [ENCRYPTION, { ...ENCRYPTION, id: 'backup.other', status: 'No' }, RETENTION],
    args: { other: 'backup.other' },
  },
  {
    code: 'DISAGREEMENT',
    reason: 'the documents differ in the very thing the reply states',
    questions: {
      fr: 'Les sauvegardes sont-elles chiffrées ?',
      es: '¿Están cifradas las copias de seguridad?',
      en: 'Are backups encrypted?',
    },
    controls: [{ ...ENCRYPTION, disagreements: [{ kind: 'position', readings: { fr: 'oui', es: 'no' } }] }, RETENTION],
  },
  {
    code: 'STALE',
    reason: 'the control lapsed before the day of the answers',
    questions: {
      fr: 'Les sauvegardes sont-elles chiffrées ?',
      es: '¿Están cifradas las copias de seguridad?',
      en: 'Are backups encrypted?',
    },
    controls: [{ ...ENCRYPTION, validUntil: '2026-01-31' }, RETENTION],
    asOf: '2026-06-01',
  },
  {
    code: 'NOT_COVERED',
    reason: 'the question has its topic, and no control speaks of it',
    questions: {
      fr: "Disposez-vous d'une assurance contre les risques cyber ?",
      es: '¿Dispone de un seguro de ciberriesgos?',
      en: 'Do you hold cyber insurance?',
    },
  },
];

const rows = CASES.flatMap((tried) =>
  Object.entries(tried.questions).map(([language, question]) => ({ ...tried, language, question })),
);

describe('a guard', () => {
  it.each(rows)('$code on "$question": $reason', (tried) => {
    const knowledge = tried.controls ? knowledgeOf(tried.controls) : tiny;
    const { reasons, flag, reply, written } = answer(tried.question, tried.language, knowledge, tried.asOf ?? null);
    const fired = reasons.filter((reason) => reason.code === tried.code);
    expect(fired.length).toBeGreaterThan(0);
    if (tried.args) expect(fired.map((reason) => reason.args)).toContainEqual(expect.objectContaining(tried.args));
    if (tried.settled) {
      // What a guard settled goes out in its own sense, or is too unsure for any guard's sake to be said.
      if (flag === 'high' || flag === 'medium') expect(reply).toBe(tried.settled);
    } else {
      expect(flag).not.toBe('high');
      expect(written).toEqual({});
      expect(fired.some((reason) => reason.args.settles === undefined)).toBe(true);
    }
  });

  it.each([
    ['fr', 'Les sauvegardes sont-elles chiffrées ?'],
    ['es', '¿Están cifradas las copias de seguridad?'],
    ['en', 'Are your backups encrypted?'],
    ['fr', 'Combien de temps les sauvegardes sont-elles conservées ?'],
    ['es', '¿Cuánto tiempo se conservan las copias de seguridad?'],
    ['en', 'How long are backups kept?'],
  ])('fires on none of the plain questions: %s "%s"', (language, question) =>
    expect(read(question, language, tiny).guards).toEqual([]),
  );
});
