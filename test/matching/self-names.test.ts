import { describe, expect, it } from 'vitest';
import { withoutSelfNames } from '../../src/matching/question/self-names.ts';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const EXPORT: ControlSpec = {
  id: 'exit.groups',
  about: 'product',
  topics: ['data.export-groups'],
  label: { en: 'Export of groups', fr: 'Export des groupes' },
  comment: { en: 'Groups of users can be exported.', fr: "Les groupes d'utilisateurs peuvent être exportés." },
};
const { languages } = knowledgeOf([EXPORT]);
const read = (code: string, text: string) => withoutSelfNames(text, languages.find((one) => one.code === code)!);

describe('what a customer calls itself', () => {
  it.each([
    ['en', "Is the Bank's data encrypted?", "Is the the customer's data encrypted?"],
    ['en', 'The Council must be told of breaches.', 'The the customer must be told of breaches.'],
    ['fr', 'Les données du Groupe sont-elles chiffrées ?', 'Les données du le client sont-elles chiffrées ?'],
    ['fr', "L'Acheteur peut-il exporter ses données ?", "L'le client peut-il exporter ses données ?"],
    ['es', '¿Están cifrados los datos de la Entidad?', '¿Están cifrados los datos de la el cliente?'],
  ])('is read as the customer (%s "%s")', (code, text, expected) => expect(read(code, text)).toBe(expected));

  it.each([
    ['en', 'Can a group of users be exported?'],
    ['en', 'Is Group Policy used?'],
    ['en', 'Group of users'],
    ['en', 'Are the Trust Services Criteria met?'],
    ['fr', 'Groupe : droits'],
    ['es', '¿Existe un comité de dirección?'],
  ])('is not every such word (%s "%s")', (code, text) => expect(read(code, text)).toBe(text));

  it('is no subject of the question', () => {
    const met = (question: string) => answer(question, 'en', knowledgeOf([EXPORT])).candidates[0]?.confidence ?? 0;
    expect(met('Can groups be exported?')).toBeGreaterThan(0.9);
    expect(met('Can the users of the Group be exported?')).toBeLessThan(met('Can the users of the group be exported?'));
  });
});
