import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION } from './tiny-base.ts';

const ALARM: ControlSpec = {
  id: 'office.alarm',
  about: 'premises',
  topics: ['physical.office-alarm'],
  label: { fr: 'Alarme des bureaux', es: 'Alarma de las oficinas', en: 'Office alarm' },
  comment: {
    fr: 'Nos bureaux ont une alarme.',
    es: 'Nuestras oficinas tienen alarma.',
    en: 'Our offices have an alarm.',
  },
};
const LAPTOPS: ControlSpec = {
  id: 'laptop.antivirus',
  about: 'internal',
  topics: ['endpoint.antivirus'],
  label: { fr: 'Antivirus des postes', en: 'Antivirus on workstations' },
  comment: {
    fr: 'Nous avons un antivirus sur tous les postes de nos salariés.',
    en: 'We run an antivirus on all workstations.',
  },
};
const knowledge = knowledgeOf([ALARM, LAPTOPS, ENCRYPTION]);

describe("somebody else's thing", () => {
  it.each([
    ['en', 'Are our offices equipped with an alarm?'],
    ['fr', 'Nos bureaux sont-ils équipés d’une alarme ?'],
    ['es', '¿Tienen alarma nuestras oficinas?'],
    ['fr', 'Les postes de nos salariés sont-ils protégés par un antivirus ?'],
    ['en', "Are your parent company's offices equipped with an alarm?"],
    ['fr', 'Les sauvegardes de vos revendeurs sont-elles chiffrées ?'],
    ['es', '¿Cifran sus distribuidores las copias de seguridad?'],
    ['en', 'Do your suppliers encrypt their backups?'],
  ])('is none of the vendor (%s "%s")', (language, question) => {
    const { flag, reasons } = answer(question, language, knowledge);
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('SCOPE');
  });

  it.each([
    ['en', 'Are your offices equipped with an alarm?'],
    ['fr', 'Vos bureaux sont-ils équipés d’une alarme ?'],
    ['es', '¿Tienen alarma sus oficinas?'],
    ['fr', 'Les postes de vos salariés sont-ils protégés par un antivirus ?'],
    // REASON: both are named, and the vendor's is asked about.
    ['en', 'Are your offices, unlike our offices, equipped with an alarm?'],
  ])('is not where the vendor’s own is asked about (%s "%s")', (language, question) =>
    expect(answer(question, language, knowledge).reasons.map(({ code }) => code)).not.toContain('SCOPE'),
  );

  it('is asked of where the control speaks of it', () => {
    const theirs = knowledgeOf([{ ...ENCRYPTION, comment: { en: 'We and our suppliers encrypt our backups.' } }]);
    const { reasons } = answer('Do your suppliers encrypt their backups?', 'en', theirs);
    expect(reasons.map(({ code }) => code)).not.toContain('SCOPE');
  });
});
