import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION, RETENTION } from './tiny-base.ts';

const EXPORT: ControlSpec = {
  id: 'data.export',
  about: 'product',
  topics: ['data.export-autonomy', 'data.export-formats'],
  label: { fr: 'Export', es: 'Exportación', en: 'Data export' },
  comment: {
    fr: 'Vous exportez vos données en autonomie, aux formats CSV et XLSX.',
    es: 'Usted exporta sus datos de forma autónoma, en formato CSV y XLSX.',
    en: 'You can export your data on your own, as CSV and XLSX files.',
  },
};
const EXPORT_ON_REQUEST: ControlSpec = {
  ...EXPORT,
  comment: { en: 'We export the data as CSV and XLSX files.' },
};
const PLANS: ControlSpec = {
  id: 'certification.plans',
  about: 'vendor',
  status: 'No',
  topics: ['certification.planned'],
  label: { fr: 'Projet de certification', es: 'Plan de certificación', en: 'Certification plans' },
  comment: {
    fr: "Nous ne prévoyons pas d'effectuer de certification.",
    es: 'No prevemos obtener certificaciones.',
    en: 'We do not plan to obtain a certification.',
  },
};
const EXPIRY: ControlSpec = {
  id: 'account.expiry',
  about: 'end-users',
  status: 'No',
  topics: ['account.password-expiry'],
  label: { fr: 'Expiration du mot de passe', es: 'Caducidad de la contraseña', en: 'Password expiry' },
  comment: {
    fr: "Les mots de passe des utilisateurs n'expirent pas.",
    es: 'Las contraseñas de los usuarios no caducan.',
    en: 'User passwords do not expire.',
  },
};
const PERMISSIONS: ControlSpec = {
  id: 'traceability.permissions',
  about: 'product',
  status: 'Limited',
  topics: ['logging.form-permission-changes'],
  label: { es: 'Permisos de un formulario', en: 'Permissions of a form' },
  comment: {
    es: 'Registramos que los permisos de un formulario se modificaron, sin el detalle.',
    en: 'We log that the permissions of a form were changed, without the detail.',
  },
};
const DPA: ControlSpec = {
  id: 'privacy.dpa',
  about: 'vendor',
  topics: ['privacy.dpa'],
  label: { en: 'Data processing agreement' },
  comment: { en: 'Our data processing agreement is part of every contract.' },
};
const TRAIL: ControlSpec = {
  id: 'logging.trail',
  about: 'product',
  topics: ['logging.audit-trail'],
  label: { en: 'Audit trail' },
  comment: { en: 'The application keeps an audit trail of what users do.' },
};
const FIREWALL: ControlSpec = {
  id: 'cloud.firewall',
  topics: ['network.firewall'],
  label: { en: 'Firewall' },
  comment: { en: 'The network of our platform is protected by a firewall.' },
};
const LDAP: ControlSpec = {
  id: 'account.ldap',
  about: 'product',
  status: 'No',
  topics: ['account.ldap'],
  label: { en: 'LDAP' },
  comment: { en: 'We do not offer LDAP.' },
};
const TISAX: ControlSpec = {
  id: 'certification.none',
  about: 'vendor',
  status: 'No',
  topics: ['certification.tisax'],
  label: { fr: 'TISAX', en: 'TISAX' },
  comment: { fr: "Nous n'avons pas de label TISAX.", en: 'We hold no TISAX label.' },
};
const VPN: ControlSpec = {
  id: 'internal.vpn',
  about: 'staff',
  topics: ['endpoint.vpn-remote-access'],
  label: { en: 'VPN' },
  comment: { en: 'Our staff use a VPN.' },
};
const AUDITS: ControlSpec = {
  id: 'audit.results',
  about: 'vendor',
  topics: ['audit.report-shared'],
  label: { fr: "Résultats d'audit" },
  comment: { fr: 'Nous publions les résultats de nos audits de sécurité une fois par an.' },
};

const knowledge = knowledgeOf([ENCRYPTION, RETENTION, EXPORT, PLANS, EXPIRY, PERMISSIONS, DPA, TRAIL, FIREWALL, LDAP]);
const reasons = (question: string, language = 'en', base = knowledge) => answer(question, language, base).reasons;
const codes = (question: string, language = 'en', base = knowledge) =>
  reasons(question, language, base).map(({ code }) => code);

describe('a time that bounds nothing', () => {
  it.each([
    ['en', 'Do user passwords expire?', 'Do user passwords expire after a certain time?'],
    ['fr', 'Les mots de passe expirent-ils ?', "Les mots de passe expirent-ils au bout d'un certain temps ?"],
    ['es', '¿Caducan las contraseñas?', '¿Caducan las contraseñas al cabo de cierto tiempo?'],
    ['es', '¿Prevén obtener alguna certificación?', '¿Prevén obtener alguna certificación a corto plazo?'],
  ])('asks no more than the question without it (%s)', (language, plain, timed) => {
    expect(codes(timed, language)).toEqual(codes(plain, language));
    expect(answer(timed, language, knowledge).control).toBe(answer(plain, language, knowledge).control);
  });

  it('is kept where the answer is no plain no: what is so today may not be so by then', () => {
    const planning = knowledgeOf([{ ...PLANS, status: 'Yes', comment: { en: 'We plan to be certified.' } }]);
    expect(codes('Do you plan to obtain a certification in the short term?', 'en', planning)).toContain('DETAIL');
  });

  it('is not a time that does bound', () => {
    expect(codes('Do user passwords expire after 90 days?')).not.toEqual(codes('Do user passwords expire?'));
  });
});

describe('"without you"', () => {
  it.each([
    ['en', 'Can we export our data without asking you?'],
    ['fr', 'Pouvons-nous exporter nos données sans passer par vous ?'],
    ['es', '¿Podemos exportar nuestros datos sin depender de ustedes?'],
  ])('denies nothing where the control says that its reader goes it alone (%s)', (language, question) =>
    expect(codes(question, language)).not.toContain('NEGATED'),
  );

  it('is more than the control states where it does not say so', () => {
    const onRequest = knowledgeOf([EXPORT_ON_REQUEST]);
    const held = reasons('Can we export our data as CSV without asking you?', 'en', onRequest);
    expect(held).toContainEqual({ code: 'DETAIL', args: { words: 'without asking you' } });
  });
});

describe('the detail of a limited measure', () => {
  it.each([
    ['en', 'Are changes to the permissions of a form logged, including the detail of what was changed?'],
    ['es', 'Si se cambian los permisos de un formulario, ¿queda registrado el cambio y su detalle?'],
  ])('is answered by "limited" where it is asked along with the measure (%s)', (language, question) =>
    expect(codes(question, language)).not.toContain('DETAIL'),
  );

  it('is held where it is the very thing that is asked for', () => {
    expect(reasons('Are changes to the permissions of a form logged in detail?')).toContainEqual({
      code: 'DETAIL',
      args: { words: 'detail' },
    });
  });
});

describe('what the customer brings', () => {
  it('is not answered by what the vendor has', () => {
    expect(codes('Do you offer a data processing agreement?')).not.toContain('DETAIL');
    expect(codes('Will you sign our standard data processing agreement?')).toContain('DETAIL');
  });

  it('is asked to be given, which is more than to be there', () => {
    expect(codes('Does the application keep an audit trail?')).not.toContain('DETAIL');
    expect(codes('Can you provide us the audit trail of the application?')).toContain('DETAIL');
  });
});

describe('what is asked along with something', () => {
  it('is held where nothing at all of it is met', () => {
    expect(codes('Is your network protected by firewalls?')).not.toContain('DETAIL');
    expect(codes('Is your network protected by firewalls with quarterly wombat drills?')).toContain('DETAIL');
  });
});

describe('a no', () => {
  it('says nothing of an equivalent', () => {
    const base = knowledgeOf([TISAX]);
    expect(codes('Do you hold a TISAX label?', 'en', base)).not.toContain('DETAIL');
    expect(codes('Do you hold a TISAX label or an equivalent one?', 'en', base)).toContain('DETAIL');
    expect(codes("Disposez-vous d'un label TISAX ou d'une évaluation équivalente ?", 'fr', base)).toContain('DETAIL');
  });

  it('is measured against the question, not against its example', () => {
    expect(codes('Do you offer LDAP?')).not.toContain('DETAIL');
    expect(codes('Are your systems connected to a central directory (e.g. LDAP)?')).toContain('DETAIL');
  });
});

describe('an aside', () => {
  it('that alone the control speaks of does not answer what is asked before it', () => {
    const base = knowledgeOf([VPN]);
    expect(codes('Do staff use a VPN?', 'en', base)).not.toContain('COMPOUND');
    expect(codes('Is telework allowed? If so, do staff use a VPN?', 'en', base)).toContain('COMPOUND');
  });

  it('that asks how often is answered by a rhythm', () => {
    const base = knowledgeOf([AUDITS]);
    const question = 'Publiez-vous les résultats de vos audits de sécurité ? A quel rythme ?';
    expect(codes(question, 'fr', base)).not.toContain('COMPOUND');
    const silent = knowledgeOf([
      { ...AUDITS, comment: { fr: 'Nous publions les résultats de nos audits de sécurité.' } },
    ]);
    expect(codes(question, 'fr', silent)).not.toEqual(codes(question, 'fr', base));
  });
});

describe('a denial up to a limit', () => {
  const REVIEW: ControlSpec = {
    id: 'development.review',
    about: 'internal',
    topics: ['appsec.code-review'],
    label: { en: 'Code review' },
    comment: { en: 'A second developer reviews each code change before it goes to production.' },
  };
  const base = knowledgeOf([REVIEW]);

  it('is a claim for all one can tell, so it goes to a person', () => {
    expect(codes('No code goes live before a second developer has reviewed it.', 'en', base)).toContain('NEGATED');
    expect(answer('No code goes live before a second developer has reviewed it.', 'en', base).written).toEqual({});
    expect(codes('Is each code change reviewed by a second developer before it goes live?', 'en', base)).not.toContain(
      'NEGATED',
    );
  });
});

describe('a word of another control', () => {
  const REGION: ControlSpec = {
    id: 'hosting.region',
    status: 'Limited',
    topics: ['hosting.region-choice'],
    label: { en: 'Choice of region' },
    comment: { en: 'The region can be chosen under conditions.' },
  };
  const SAML: ControlSpec = {
    id: 'account.saml',
    about: 'product',
    status: 'No',
    topics: ['account.sso-saml'],
    label: { en: 'SAML' },
    comment: { en: 'We do not support SAML single sign-on.' },
  };
  const base = knowledgeOf([SAML, REGION]);

  it('that stands there by the way ties with nothing', () =>
    expect(codes('Do you support SAML single sign-on for the users of our region?', 'en', base)).not.toContain('TIE'));
});

describe('what "which" wants', () => {
  const FORMATS: ControlSpec = {
    id: 'exit.formats',
    about: 'product',
    topics: ['data.export-formats'],
    label: { fr: "Formats d'export", es: 'Formatos de exportación', en: 'Export formats' },
    comment: {
      fr: 'Vous récupérez vos données en CSV ou en JSON.',
      es: 'Recupera sus datos en CSV o en JSON.',
      en: 'You get your data back as CSV or JSON.',
    },
  };
  const KEPT: ControlSpec = {
    id: 'exit.kept',
    status: 'Two years',
    about: 'platform',
    topics: ['data.retention-after-contract'],
    label: { fr: 'Fin de contrat', es: 'Fin del contrato', en: 'End of contract' },
    comment: {
      fr: 'Après la fin du contrat, nous conservons les données deux ans.',
      es: 'Tras el fin del contrato conservamos los datos dos años.',
      en: 'After the end of the contract we keep data for two years.',
    },
  };
  const exit = knowledgeOf([FORMATS, KEPT]);

  it.each([
    ['en', 'In which format can we export our data at the end of the contract?'],
    ['fr', 'Dans quels formats nos données peuvent-elles être exportées en fin de contrat ?'],
    ['es', '¿En qué formato podemos exportar nuestros datos al final del contrato?'],
  ])('is no word of a control that nobody asks for it (%s)', (language, question) => {
    const { control, reasons } = answer(question, language, exit);
    expect(control).toBe('exit.formats');
    expect(reasons.map(({ code }) => code)).not.toContain('TIE');
  });
});

describe('what "which" names', () => {
  it('is no word further on where a question word holds the next one', () => {
    const passwords: ControlSpec = {
      id: 'internal.passwords',
      about: 'staff',
      topics: ['endpoint.staff-password-rotation'],
      label: { fr: 'Mots de passe des postes' },
      comment: { fr: 'Les mots de passe des ordinateurs de nos salariés changent tous les trois mois.' },
    };
    const base = knowledgeOf([passwords]);
    const question = 'À quel rythme vos propres salariés doivent-ils changer leurs mots de passe ?';
    expect(codes(question, 'fr', base)).not.toContain('DETAIL');
  });
});
