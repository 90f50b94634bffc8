import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const hostedBy = (host: string): ControlSpec => ({
  id: 'hosting.location',
  status: 'Dublin',
  about: 'platform',
  topics: ['hosting.location'],
  label: { fr: 'Localisation des données', es: 'Ubicación de los datos', en: 'Data location' },
  comment: {
    fr: `Les données sont hébergées à Dublin, en Irlande, chez ${host}.`,
    es: `Los datos se alojan en Dublín, en Irlanda, con ${host}.`,
    en: `Data are hosted in Dublin, Ireland, by ${host}.`,
  },
});

const asked: [string, string][] = [
  ['fr', "Où sont hébergées les données (pays, ville, nom de l'hébergeur) ?"],
  ['es', '¿Dónde se alojan los datos (país, ciudad, nombre del proveedor de alojamiento)?'],
  ['en', 'Where are data hosted (country, city, name of the hosting provider)?'],
];

describe('who hosts', () => {
  it.each(asked)('is told by a comment that names one of the third parties (%s)', (language, question) => {
    const { reply, reasons } = answer(question, language, knowledgeOf([hostedBy('OVH')]));
    expect(reply).toBe('value');
    expect(reasons.map(({ code }) => code)).not.toContain('DETAIL');
  });

  it.each(asked)('is not where it names none that the knowledge base knows (%s)', (language, question) => {
    const { flag, reasons } = answer(question, language, knowledgeOf([hostedBy('Nuavo')]));
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('DETAIL');
  });
});
