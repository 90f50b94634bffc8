import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from '../matching/build-knowledge.ts';

const HTTPS: ControlSpec = {
  id: 'encryption.https',
  topics: ['encryption.https-used'],
  label: { fr: 'Usage de HTTPS', es: 'Uso de HTTPS', en: 'Use of HTTPS' },
  comment: {
    fr: "L'application est servie en HTTPS.",
    es: 'La aplicación se sirve por HTTPS.',
    en: 'The application is served over HTTPS.',
  },
};

describe('the s of a secured protocol', () => {
  it.each([
    ['en', 'Is the application served over HTTPS?', 'Is the application served over plain HTTP?'],
    ['fr', "L'application est-elle servie en HTTPS ?", "L'application est-elle servie en HTTP ?"],
    ['es', '¿Se sirve la aplicación por HTTPS?', '¿Se sirve la aplicación por HTTP?'],
  ])('is no plural (%s)', (language, secured, plain) => {
    const base = knowledgeOf([HTTPS]);
    expect(answer(secured, language, base)).toMatchObject({ flag: 'high', reply: 'yes' });
    const { flag, reply } = answer(plain, language, base);
    expect(flag === 'high' ? reply : 'no').toBe('no');
  });
});
