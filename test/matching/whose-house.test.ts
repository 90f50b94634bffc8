import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const SERVICE: ControlSpec = {
  id: 'service.ddos',
  about: 'platform',
  topics: ['network.anti-ddos'],
  label: { fr: 'Anti-DDoS de la solution', es: 'Anti-DDoS de la solución', en: 'Anti-DDoS of the service' },
};
const OFFICE: ControlSpec = {
  id: 'office.ddos',
  status: 'No',
  about: 'internal',
  topics: ['endpoint.office-anti-ddos'],
  label: { fr: 'Anti-DDoS des bureaux', es: 'Anti-DDoS de las oficinas', en: 'Anti-DDoS of the offices' },
};
const base = knowledgeOf([SERVICE, OFFICE]);

describe('a measure of the service and of the vendor’s own house', () => {
  it.each([
    ['en', 'Is DDoS protection in place?'],
    ['en', 'What protection is there against denial of service?'],
    ['en', 'What protection exists against denial of service?'],
    ['fr', 'Disposez-vous d’une protection anti-DDoS ?'],
    ['es', '¿Disponen de protección anti-DDoS?'],
  ])('is the service’s where nothing speaks of the house (%s "%s")', (language, question) => {
    expect(answer(question, language, base)).toMatchObject({ control: 'service.ddos', flag: 'high', reply: 'yes' });
  });

  it.each([
    ['en', 'Is there DDoS protection for your office network?'],
    ['fr', 'Vos bureaux ont-ils une protection anti-DDoS ?'],
    ['es', '¿Tienen sus oficinas protección anti-DDoS?'],
  ])('is the house’s where the question speaks of it (%s "%s")', (language, question) => {
    expect(answer(question, language, base)).toMatchObject({ control: 'office.ddos', flag: 'high', reply: 'no' });
  });
});
