import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const OURS: ControlSpec = {
  id: 'ours',
  status: 'No',
  about: 'vendor',
  topics: ['certification.iso-27001'],
  label: { fr: 'Certification ISO 27001', es: 'Certificación ISO 27001', en: 'ISO 27001 certification' },
};
const HOST: ControlSpec = {
  id: 'host',
  about: 'provider',
  provider: 'OVH',
  topics: ['provider.host-iso-27001'],
  label: { fr: 'ISO 27001 (OVH)', es: 'ISO 27001 (OVH)', en: 'ISO 27001 (OVH)' },
};
const base = knowledgeOf([OURS, HOST]);
const asked = (language: string, question: string) => {
  const { control, flag, reply } = answer(question, language, base);
  return { control, flag, reply };
};

describe('a certificate that the vendor lacks and its host holds', () => {
  it.each([
    ['fr', 'Votre hébergeur est-il lui-même certifié ISO 27001 ?'],
    ['fr', "L'hébergeur est-il certifié ISO 27001 ?"],
    ['fr', 'OVH est-il lui-même certifié ISO 27001 ?'],
    ['en', 'Is your hosting provider ISO 27001 certified?'],
    ['es', '¿Está el proveedor de alojamiento certificado en ISO 27001?'],
  ])('is the host’s where the question speaks of the host (%s "%s")', (language, question) => {
    expect(asked(language, question)).toEqual({ control: 'host', flag: 'high', reply: 'yes' });
  });

  it.each([
    ['fr', "L'éditeur est-il lui-même certifié ISO 27001 ?"],
    ['fr', 'Le candidat est-il certifié ISO 27001 en propre ?'],
    ['en', 'Are you ISO 27001 certified?'],
    ['es', '¿Está su empresa certificada en ISO 27001?'],
  ])('is the vendor’s where it speaks of nobody else, or of the vendor itself (%s "%s")', (language, question) => {
    expect(asked(language, question)).toEqual({ control: 'ours', flag: 'high', reply: 'no' });
  });

  it.each([
    ['fr', 'Vos données sont chez un hébergeur : êtes-vous vous-même certifié ISO 27001 ?'],
    ['en', 'Your hosting provider aside, are you yourselves ISO 27001 certified?'],
  ])('is never the host’s where both are named (%s "%s")', (language, question) => {
    expect(asked(language, question).control === 'host' && asked(language, question).flag === 'high').toBe(false);
  });
});

describe('a provider of the vendor’s, whatever it provides', () => {
  it.each([
    ['es', '¿Su proveedor está certificado en ISO 27001?'],
    ['fr', 'Votre prestataire est-il certifié ISO 27001 ?'],
    ['en', 'Is your provider ISO 27001 certified?'],
  ])('is not the vendor (%s "%s")', (language, question) =>
    expect(asked(language, question)).not.toMatchObject({ control: 'ours', flag: 'high' }),
  );
});

describe('somebody named in what is told before the question', () => {
  it.each([
    ['en', 'Your service runs on OVH servers: is it ISO 27001 certified?'],
    ['fr', 'Votre service est hébergé chez OVH. Est-il certifié ISO 27001 ?'],
  ])('is not known to be meant by it (%s "%s")', (language, question) =>
    expect(asked(language, question)).not.toMatchObject({ control: 'host', flag: 'high' }),
  );

  it.each([
    ['en', 'OVH: is it ISO 27001 certified?'],
    ['en', 'We hear that you host with OVH. Is OVH ISO 27001 certified?'],
    ['fr', 'OVH est-il certifié ISO 27001 ? Merci de préciser.'],
  ])('is where the question names it as well, or where it stands alone (%s "%s")', (language, question) =>
    expect(asked(language, question)).toEqual({ control: 'host', flag: 'high', reply: 'yes' }),
  );
});
