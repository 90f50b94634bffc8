import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION, RETENTION } from './tiny-base.ts';

const AVAILABILITY: ControlSpec = {
  id: 'sla.availability',
  status: '99.5 %',
  topics: ['contract.availability-sla'],
  label: { es: 'Disponibilidad', en: 'Availability' },
  comment: { es: 'Garantizamos una disponibilidad del 99,5 %.', en: 'We guarantee an availability of 99.5 %.' },
};
const SERVERS: ControlSpec = {
  id: 'hosting.servers',
  status: 'Limited',
  about: 'platform',
  topics: ['hosting.customer-servers'],
  label: { fr: 'Serveurs dédiés', es: 'Servidores dedicados', en: 'Dedicated servers' },
  comment: {
    fr: 'Nous pouvons proposer des serveurs dédiés au client.',
    es: 'Podemos ofrecer servidores dedicados al cliente.',
    en: 'We can offer servers of its own to a customer.',
  },
};
const GPS: ControlSpec = {
  id: 'privacy.gps',
  about: 'product',
  topics: ['privacy.geolocation-control'],
  label: { fr: 'Géolocalisation', es: 'Geolocalización', en: 'Geolocation' },
  comment: {
    fr: 'La géolocalisation peut être désactivée.',
    es: 'La geolocalización se puede desactivar.',
    en: 'Geolocation can be switched off.',
  },
};
const asked = (question: string, language: string, ...controls: ControlSpec[]) => {
  const { flag, reasons } = answer(question, language, knowledgeOf(controls));
  return { flag, codes: reasons.map(({ code }) => code) };
};

describe('a value asked beside the one that is stated', () => {
  it.each([
    ['fr', 'Fréquence des sauvegardes et durée de rétention'],
    ['es', 'Frecuencia de las copias de seguridad y plazo de retención'],
    ['en', 'Backup frequency and retention period'],
  ])('waits for a person (%s "%s")', (language, question) => {
    expect(asked(question, language, RETENTION)).toMatchObject({ codes: expect.arrayContaining(['DETAIL']) });
    expect(asked(question, language, RETENTION).flag).not.toBe('high');
  });

  it.each([
    ['es', 'Porcentaje de disponibilidad'],
    ['en', 'Availability percentage'],
  ])('is told where a figure tells it (%s "%s")', (language, question) =>
    expect(asked(question, language, AVAILABILITY).codes).not.toContain('DETAIL'),
  );
});

describe('what the customer would have to do', () => {
  it.each([
    ['en', 'Do we have to provide the server ourselves?'],
    ['fr', 'Devons-nous fournir le serveur ?'],
    ['es', '¿Tenemos que poner nosotros el servidor?'],
  ])('is not said by what the vendor offers (%s "%s")', (language, question) =>
    expect(asked(question, language, SERVERS).flag).not.toBe('high'),
  );
});

describe('the moment for which a thing is asked', () => {
  it.each([
    ['en', 'Can geolocation be switched off at the end of the day?'],
    ['fr', 'La géolocalisation peut-elle être désactivée une fois la journée finie ?'],
    ['es', 'Se puede desactivar la geolocalización al acabar la jornada.'],
  ])('is a limit of which the control has to speak (%s "%s")', (language, question) => {
    expect(asked(question, language, GPS).codes).toContain('CONDITIONAL');
  });

  it.each([
    ['en', 'Are the backups encrypted at the end of the contract?'],
    ['es', '¿Se cifran las copias de seguridad al acabar el contrato?'],
  ])('is none where it is the end of the contract (%s "%s")', (language, question) =>
    expect(asked(question, language, ENCRYPTION).codes).not.toContain('CONDITIONAL'),
  );
});

it('hears "las copias" as the backups', () => {
  expect(asked('¿Se cifran las copias?', 'es', ENCRYPTION)).toEqual({ flag: 'high', codes: [] });
});

describe('who, behind a noun', () => {
  it.each([
    ['fr', 'Pouvons-nous obtenir des serveurs dédiés qui nous appartiennent ?'],
    ['en', 'Is there a server of its own for a customer who asks for one?'],
  ])('only tells more of it (%s "%s")', (language, question) =>
    expect(asked(question, language, SERVERS).codes).not.toContain('DETAIL'),
  );

  it.each([
    ['fr', 'Peut-on savoir qui administre les serveurs dédiés ?'],
    ['en', 'Are we told who runs the dedicated servers?'],
  ])('asks where none stands before it (%s "%s")', (language, question) =>
    expect(asked(question, language, SERVERS).flag).not.toBe('high'),
  );
});
