import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION, HOST_CERTIFIED, RETENTION } from './tiny-base.ts';

const IP: ControlSpec = {
  id: 'account.ip',
  about: 'end-users',
  status: 'No',
  topics: ['account.ip-restriction'],
  label: { fr: 'Restriction par adresse IP', es: 'Restricción por dirección IP', en: 'IP restriction' },
  comment: {
    fr: "L'accès ne peut pas être restreint par adresse IP.",
    es: 'El acceso no se puede restringir por dirección IP.',
    en: 'Access cannot be restricted by IP address.',
  },
};
const SAML: ControlSpec = {
  id: 'account.saml',
  about: 'product',
  status: 'No',
  topics: ['account.sso-saml'],
  label: { fr: 'SAML', es: 'SAML', en: 'SAML' },
  comment: {
    fr: 'Nous ne prenons pas en charge SAML.',
    es: 'No admitimos SAML.',
    en: 'We do not support SAML single sign-on.',
  },
};
const ACCESS: ControlSpec = {
  id: 'backup.access',
  topics: ['backup.access'],
  label: { fr: 'Accès aux sauvegardes', es: 'Acceso a las copias de seguridad', en: 'Access to backups' },
  comment: {
    fr: 'Deux personnes ont accès aux sauvegardes.',
    es: 'Dos personas pueden acceder a las copias de seguridad.',
    en: 'Two persons have access to the backups.',
  },
};
const ERASURE: ControlSpec = {
  id: 'data.erasure',
  about: 'product',
  topics: ['data.permanent-erasure'],
  label: { en: 'Permanent erasure' },
  comment: { en: 'You can erase a record permanently through the web service.' },
};
const LOCATION: ControlSpec = {
  id: 'hosting.eu',
  topics: ['hosting.eu'],
  label: { es: 'Alojamiento en la Unión Europea' },
  comment: { es: 'Alojamos los datos en la Unión Europea.' },
};

const knowledge = knowledgeOf([ENCRYPTION, RETENTION, HOST_CERTIFIED, IP, SAML, ACCESS, ERASURE, LOCATION]);
const codes = (question: string, language: string) =>
  answer(question, language, knowledge).reasons.map(({ code }) => code);

describe('whose offices, whose staff', () => {
  it('reads "the platform" as what users sign in to as well', () => {
    expect(codes("Peut-on restreindre l'accès à la plateforme par adresse IP ?", 'fr')).not.toContain('SCOPE');
    expect(codes('Can access to the platform be restricted by IP address?', 'en')).not.toContain('SCOPE');
  });
});

describe('a no', () => {
  it('says nothing of another name in a remark', () => {
    expect(codes('Do you support single sign-on (SAML)?', 'en')).not.toContain('DETAIL');
    expect(codes('Do you support single sign-on (SAML or Entra ID)?', 'en')).toContain('DETAIL');
  });

  it('says nothing of another subject that weighs as much', () => {
    expect(codes('Can access be restricted by IP address?', 'en')).not.toContain('DETAIL');
    expect(codes('Can access be restricted by IP address and by antivirus?', 'en')).not.toEqual([]);
  });
});

describe('what "which", "how many" and "confirm" want', () => {
  it.each([
    // REASON: a control that speaks of all that is asked says which.
    ['en', 'Which persons have access to the backups?'],
    ['es', '¿Qué personas pueden acceder a las copias de seguridad?'],
    // REASON: "how many days" is "how long" where days are stated.
    ['en', 'How many days are backups kept?'],
    ['fr', 'Combien de jours conservez-vous les sauvegardes ?'],
    // REASON: to confirm is to answer.
    ['es', 'Se cifran las copias de seguridad (confirmar)'],
    ['fr', 'Les sauvegardes sont chiffrées (O/N)'],
    ['en', 'Backups are encrypted. Please confirm.'],
  ])('%s "%s" asks for nothing beside', (language, question) => expect(codes(question, language)).toEqual([]));

  it.each([
    ['en', 'Which algorithm is used for the encryption of backups?'],
    ['en', 'How many copies of the backups are kept?'],
    ['en', 'Are the backups encrypted continuously?'],
    ['fr', 'Les sauvegardes sont-elles chiffrées ? Si oui, quelles sont les pénalités ?'],
  ])('%s "%s" asks for more', (language, question) => {
    expect(codes(question, language)).toContain('DETAIL');
    expect(answer(question, language, knowledge).flag).not.toBe('high');
  });

  it.each([
    // REASON: what "which" asks for by name is what is wanted.
    ['en', 'At what pace are backups kept?'],
    ['fr', 'À quel rythme les sauvegardes sont-elles conservées ?'],
  ])('%s "%s" wants what it names', (language, question) => {
    expect(answer(question, language, knowledge).flag).not.toBe('high');
  });

  it('what follows from the answer is no part of the question, be it in the same sentence', () => {
    expect(codes('Are the backups encrypted, and if so since the start?', 'en')).not.toContain('COMPOUND');
    expect(codes('Are the backups encrypted? If so, is a certificate handed over?', 'en')).toContain('DETAIL');
  });

  it('the clause that asks for the value is the question itself', () => {
    expect(codes('Once a backup is made, how long is it held?', 'en')).not.toContain('COMPOUND');
  });

  it('a second half of strange words is a question of its own', () => {
    expect(codes('How many days are backups kept, and do you hand over a signed certificate?', 'en')).not.toEqual([]);
  });
});

describe('a question that came to its topic by words of any topic', () => {
  const question = 'Would the loss of a whole site be survived?';
  const redundancy = (en: string) =>
    knowledgeOf([
      { id: 'site.redundancy', label: { en }, comment: { en: 'We do so.' }, topics: ['continuity.geo-redundancy'] },
    ]);
  const said = (label: string) => answer(question, 'en', redundancy(label)).reasons.map(({ code }) => code);

  it('is held where the control says none of its words either', () => {
    expect(said('Redundancy')).toContain('UNNAMED');
    expect(said('Surviving the loss of a site')).not.toContain('UNNAMED');
  });
});

describe('"only"', () => {
  it('wants a control that says so, too', () => {
    const only = { ...ENCRYPTION, comment: { en: 'Only encrypted backups are made.' } };
    const question = 'Are backups made only in encrypted form?';
    expect(codes(question, 'en')).toContain('CONDITIONAL');
    const reasons = answer(question, 'en', knowledgeOf([only])).reasons;
    expect(reasons.map(({ code }) => code)).not.toContain('CONDITIONAL');
  });
});

describe('what turns a question round', () => {
  it('is most of what turns the phrasing it resembles', () => {
    expect(answer('Can only your team erase a record for good?', 'en', knowledge).reply).not.toBe('yes');
    const asked = answer('Can a record be removed for good?', 'en', knowledge);
    expect(asked.reply === 'no' && asked.flag === 'high').toBe(false);
  });

  it('is never passed over: data that leaves Europe is not data in Europe', () => {
    const asked = answer('¿Los datos salen en algún momento de Europa?', 'es', knowledge);
    expect(asked.flag).not.toBe('high');
    expect(answer('¿Los datos se alojan en Europa?', 'es', knowledge).reply).toBe('yes');
  });
});

describe('a word that tells another control’s topic', () => {
  const edits: ControlSpec = {
    id: 'log.edits',
    about: 'product',
    topics: ['logging.form-edits'],
    label: { en: 'Traceability of form edits' },
    comment: { en: 'We trace the editing of forms.' },
  };
  const permissions: ControlSpec = {
    id: 'log.permissions',
    about: 'product',
    status: 'Limited',
    topics: ['logging.form-permission-changes'],
    label: { en: 'Traceability of form permissions' },
    comment: { en: 'We trace that the permissions of a form changed, not what they were.' },
  };
  const both = knowledgeOf([edits, permissions]);

  it.each([
    ['Are edits of forms traced?', 'log.edits', 'yes'],
    ['Are changes to the permissions of a form traced?', 'log.permissions', 'limited'],
  ])('%s: %s', (question, control, reply) => expect(answer(question, 'en', both)).toMatchObject({ control, reply }));

  it('says nothing of what was changed, where that may be what is missing', () => {
    const { reply, flag } = answer(
      'If someone changes the permissions of a form, does the log show what was changed?',
      'en',
      both,
    );
    expect([reply, flag]).not.toEqual(['limited', 'high']);
  });

  it('leaves no yes unseen that knows nothing of it', () => {
    const { reply, flag } = answer('Are alterations to the permissions on a form logged in full detail?', 'en', both);
    expect([reply, flag]).not.toEqual(['yes', 'high']);
  });
});

describe('another country', () => {
  it('is not this one, although its topic is asked with "country"', () => {
    const france: ControlSpec = {
      id: 'hosting.france',
      topics: ['hosting.france'],
      label: { fr: 'Hébergement en France', en: 'Hosting in France' },
      comment: { fr: 'Nous hébergeons toutes les données en France.', en: 'We host all data in France.' },
    };
    const asked = (question: string, language: string) => answer(question, language, knowledgeOf([france]));
    expect(asked('Les données sont-elles hébergées en France ?', 'fr')).toMatchObject({ reply: 'yes', flag: 'high' });
    expect(asked('Un hébergement dans un autre pays que la France est-il envisageable ?', 'fr').flag).not.toBe('high');
    expect(asked('Could data be hosted in a country other than France?', 'en').flag).not.toBe('high');
  });
});
