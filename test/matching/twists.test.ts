import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const codes = (question: string, language: string, ...controls: ControlSpec[]) =>
  answer(question, language, knowledgeOf(controls)).reasons.map(({ code }) => code);

const LDAP: ControlSpec = {
  id: 'account.ldap',
  status: 'No',
  about: 'end-users',
  topics: ['account.ldap'],
  label: { fr: 'LDAP', en: 'LDAP' },
  comment: { fr: 'Nous ne proposons pas LDAP.', en: 'We do not offer LDAP.' },
};
const AZURE: ControlSpec = {
  id: 'account.azure',
  about: 'end-users',
  topics: ['account.sso-entra'],
  label: { fr: 'Azure Active Directory', en: 'Azure Active Directory' },
  comment: { fr: 'Nous prenons en charge Azure Active Directory.', en: 'We support Azure Active Directory.' },
};
const FIREWALL: ControlSpec = {
  id: 'internal.firewall',
  about: 'internal',
  topics: ['endpoint.firewall-workstations'],
  label: { es: 'Cortafuegos de los puestos', en: 'Firewall on workstations' },
  comment: {
    es: 'Un cortafuegos protege los puestos de nuestros empleados.',
    en: "A firewall protects our employees' workstations.",
  },
};
const REPORT: ControlSpec = {
  id: 'ovh.soc-2',
  about: 'provider',
  provider: 'OVH',
  topics: ['provider.host-soc-2'],
  label: { en: 'SOC 2 of the host' },
  comment: { en: 'OVH holds a SOC 2 type II report.' },
};

describe('a name that another label bears', () => {
  it('keeps a no for a person where that one says otherwise', () => {
    const question = 'Synchronisation des comptes avec notre annuaire Active Directory';
    expect(codes(question, 'fr', LDAP)).not.toContain('TIE');
    expect(codes(question, 'fr', LDAP, AZURE)).toContain('TIE');
  });

  it('is there by the way where the question says a word of the label that answers', () => {
    const question = 'We run an Active Directory. Can sign-in be tied to it over LDAP?';
    expect(codes(question, 'en', LDAP, AZURE)).not.toContain('TIE');
  });
});

describe('whether somebody can stop a thing', () => {
  it.each([
    ['en', 'Can one of your employees switch the firewall of his workstation off?'],
    ['en', 'Could your employees disable the firewall of their workstations?'],
    ['es', '¿Puede un empleado desactivar el cortafuegos de su puesto?'],
  ])('is not told by its being there (%s "%s")', (language, question) =>
    expect(answer(question, language, knowledgeOf([FIREWALL])).flag).not.toBe('high'),
  );
});

describe('the type of a report', () => {
  it.each([
    ['Does OVH hold a SOC 2 type II report?', false],
    ['Does OVH hold a SOC 2 type 2 report?', false],
    ['Is the SOC 2 report of OVH one of type I?', true],
  ])('is compared: %s', (question, isHeld) => expect(codes(question, 'en', REPORT).includes('THRESHOLD')).toBe(isHeld));
});

describe('what could be', () => {
  const FRANCE: ControlSpec = {
    id: 'hosting.france',
    topics: ['hosting.france', { topic: 'hosting.spain', inverted: true }],
    label: { en: 'Location in France', es: 'Ubicación en Francia' },
    comment: { en: 'Our data are stored in France.', es: 'Nuestros datos se almacenan en Francia.' },
  };

  it.each([
    ['en', 'Is the data hosted in Spain?', 'high'],
    ['en', 'Can the data be hosted in Spain?', 'medium'],
    ['es', '¿Los datos están alojados en España?', 'high'],
    ['es', '¿Es posible alojar los datos en España?', 'medium'],
  ])('is not told by what is instead (%s "%s")', (language, question, flag) =>
    expect(answer(question, language, knowledgeOf([FRANCE])).flag).toBe(flag),
  );
});

describe('whether the vendor is needed for it', () => {
  const EXPORT: ControlSpec = {
    id: 'exit.export',
    about: 'product',
    topics: ['data.export-formats'],
    label: { en: 'Export of the data', fr: 'Export des données', es: 'Exportación de los datos' },
    comment: {
      en: 'Customers export their data as CSV or Excel.',
      fr: 'Les clients exportent leurs données en CSV ou Excel.',
      es: 'Los clientes exportan sus datos en CSV o Excel.',
    },
  };

  it.each([
    ['en', 'Can the data be exported as CSV or Excel?', 'high'],
    ['en', 'Do we need you to export the data as CSV or Excel?', 'medium'],
    ['fr', 'Faut-il passer par vous pour exporter les données en CSV ou Excel ?', 'medium'],
    ['es', '¿Dependemos de ustedes para exportar los datos en CSV o Excel?', 'medium'],
  ])('is the question the other way round (%s "%s")', (language, question, flag) =>
    expect(answer(question, language, knowledgeOf([EXPORT])).flag).toBe(flag),
  );
});

describe('what the people of the vendor can do', () => {
  const STORED: ControlSpec = {
    id: 'account.password-storage',
    about: 'end-users',
    topics: ['account.password-storage'],
    label: { en: 'Storage of passwords' },
    comment: { en: 'User passwords are stored as salted hashes.' },
  };

  it.each([
    ['Are user passwords stored as salted hashes?', false],
    ['Could one of your engineers read the user passwords that are stored?', true],
  ])('is not told by how a thing is kept: %s', (question, isHeld) =>
    expect(codes(question, 'en', STORED).includes('SCOPE')).toBe(isHeld),
  );
});

describe('a word that turns the topic round in its own phrasings', () => {
  const AUTHOR: ControlSpec = {
    id: 'rights.access',
    about: 'product',
    topics: ['privacy.author-access'],
    label: { fr: 'Droit d’accès' },
    comment: { fr: 'La personne qui a rempli une fiche peut la consulter ensuite.' },
  };

  it.each([
    ["L'auteur d'une fiche peut-il la consulter ensuite ?", false],
    ['Celui qui a rempli une fiche perd-il ensuite tout moyen de la consulter ?', true],
  ])('is no usual word of the straight question: %s', (question, isHeld) =>
    expect(codes(question, 'fr', AUTHOR).includes('NEGATED')).toBe(isHeld),
  );
});

describe('the edition of a standard', () => {
  const EDITION: ControlSpec = {
    ...REPORT,
    id: 'ovh.iso-27001',
    topics: ['provider.host-iso-27001'],
    label: { en: 'ISO 27001 of the host' },
    comment: { en: 'OVH is certified to ISO 27001:2013.' },
  };

  it.each([
    ['Is OVH certified to ISO 27001?', false],
    ['Is OVH certified to ISO 27001:2013?', false],
    ['Is OVH certified to ISO 27001:2022?', true],
  ])('is compared: %s', (question, isHeld) =>
    expect(codes(question, 'en', EDITION).includes('THRESHOLD')).toBe(isHeld),
  );
});

describe('a version that the comment reserves', () => {
  const TRANSIT: ControlSpec = {
    id: 'network.tls',
    topics: ['encryption.in-transit'],
    label: { en: 'Encryption in transit' },
    comment: { en: 'We encrypt data in transit with TLS 1.2; TLS 1.0 is reserved for very old devices.' },
  };

  it.each([
    ['Is data encrypted in transit with TLS 1.2?', false],
    ['Is data encrypted in transit with TLS 1.0?', true],
  ])('is neither a plain yes nor a plain no: %s', (question, isHeld) =>
    expect(codes(question, 'en', TRANSIT).includes('THRESHOLD')).toBe(isHeld),
  );
});

describe('a no', () => {
  it('is no answer to what was done, or from when', () => {
    expect(codes('Do you offer LDAP?', 'en', LDAP)).toEqual([]);
    expect(codes('What did you do for customers who were connected through LDAP?', 'en', LDAP)).toContain('DETAIL');
    expect(codes('Since when is LDAP no longer offered?', 'en', LDAP)).not.toEqual([]);
  });
});

describe('a possessive', () => {
  it("names whom it stands for: your employees' workstations", () => {
    expect(codes("Is a firewall running on your employees' computers?", 'en', FIREWALL)).not.toContain('UNNAMED');
    expect(codes("Is a firewall running on your company's workstations?", 'en', FIREWALL)).not.toContain('SCOPE');
  });
});

describe('a value that the words of a yes tell', () => {
  const ACCESS: ControlSpec = {
    id: 'backup.access',
    topics: ['backup.access'],
    label: { en: 'Access to backups' },
    comment: { en: 'Two persons of the technical team can access the backups.' },
  };

  it('goes out sooner than a yes: its words cannot say the opposite', () => {
    const asked = answer('Which persons can lay hands on the backup copies?', 'en', knowledgeOf([ACCESS]));
    expect(asked).toMatchObject({ flag: 'high', reply: 'yes' });
    expect(asked.confidence).toBeLessThan(0.965);
  });
});

describe('what is asked along with a certificate', () => {
  const HOST: ControlSpec = {
    id: 'host.certificates',
    about: 'provider',
    provider: 'OVH',
    topics: ['provider.host-certifications'],
    label: { en: 'Certificates of our host' },
    comment: { en: 'Our host OVH holds the certificates ISO 27001 and SOC 2.' },
  };

  it('is no word of any question ("security")', () =>
    expect(codes('Which security certificates does your host hold?', 'en', HOST)).not.toContain('DETAIL'));
});

describe('within how many hours', () => {
  const BREACH: ControlSpec = {
    id: 'incident.notice',
    about: 'vendor',
    topics: ['privacy.breach-notification'],
    label: { en: 'Notification of breaches' },
    comment: { en: 'We tell the customer of a breach of personal data within 24 hours.' },
  };
  const TWO: ControlSpec = {
    ...BREACH,
    comment: {
      en: 'We look at an alert within 2 hours and tell the customer of a breach of personal data within 24 hours.',
    },
  };
  const question = 'Within how many hours will you tell us of a breach of personal data?';

  it('is told by the one figure in hours, and by none of several', () => {
    expect(codes(question, 'en', BREACH)).not.toContain('DETAIL');
    expect(codes(question, 'en', TWO)).toContain('DETAIL');
  });
});

describe('a change of the log', () => {
  const PERMISSIONS: ControlSpec = {
    id: 'log.permissions',
    topics: ['logging.permission-changes'],
    label: {
      en: 'Log of permission changes',
      fr: 'Journal des changements de droits',
      es: 'Registro de cambios de permisos',
    },
    comment: {
      en: 'Every change of permissions is written to the log.',
      fr: 'Tout changement de droits est écrit dans le journal.',
      es: 'Todo cambio de permisos se escribe en el registro.',
    },
  };

  it.each([
    ['en', 'Are changes of permissions logged?', false],
    ['en', 'Can users with the right permissions change the log?', true],
    ['fr', 'Un utilisateur disposant des droits peut-il modifier le journal des changements de droits ?', true],
    [
      'es',
      '¿Puede un usuario con los permisos necesarios modificar el registro de auditoría de cambios de permisos?',
      true,
    ],
  ])('is not told by a log of changes (%s "%s")', (language, question, isHeld) => {
    const { flag, reasons } = answer(question, language, knowledgeOf([PERMISSIONS]));
    expect(flag === 'high').toBe(!isHeld);
    expect(reasons.some(({ code }) => code === 'NEGATED')).toBe(isHeld);
  });
});

describe('a no of two different things', () => {
  const LOGINS: ControlSpec = {
    id: 'account.ip-restriction',
    status: 'No',
    about: 'end-users',
    topics: ['account.ip-restriction'],
    label: { fr: 'Restriction par adresse IP', en: 'Restriction by IP address' },
    comment: {
      fr: 'Nous ne restreignons pas les connexions par adresse IP.',
      en: 'We do not restrict logins by IP address.',
    },
  };
  const FIXED: ControlSpec = {
    id: 'network.static-ips',
    status: 'No',
    topics: ['network.static-ips'],
    label: { fr: 'Adresses IP fixes', en: 'Static IP addresses' },
    comment: {
      fr: 'Les adresses IP de la plateforme ne sont pas fixes.',
      en: 'The IP addresses of the platform are not static.',
    },
  };

  it.each([
    ['fr', 'Vos adresses IP publiques sont-elles fixes, pour mise en liste blanche par nos équipes réseau ?'],
    ['en', 'Are your IP addresses static, for IP filtering of logins?'],
  ])('is a tie where the question has a word of the other (%s "%s")', (language, question) =>
    expect(answer(question, language, knowledgeOf([LOGINS, FIXED])).reasons.map(({ code }) => code)).toContain('TIE'),
  );

  it('is none where it has not', () => {
    const { flag, reasons } = answer('Can logins be restricted by IP address?', 'en', knowledgeOf([LOGINS, FIXED]));
    expect(flag).toBe('high');
    expect(reasons.map(({ code }) => code)).not.toContain('TIE');
  });
});

describe('a date, or a stand-in', () => {
  const HOST: ControlSpec = {
    id: 'host.iso-27001',
    about: 'provider',
    provider: 'AWS',
    topics: ['provider.host-iso-27001'],
    label: { en: 'ISO 27001 of the host', es: 'ISO 27001 del proveedor', fr: "ISO 27001 de l'hébergeur" },
    comment: {
      en: 'AWS is certified to ISO 27001:2022.',
      es: 'AWS está certificado conforme a ISO 27001:2022.',
      fr: 'AWS est certifié ISO 27001:2022.',
    },
  };
  const DATED: ControlSpec = { ...HOST, comment: { en: 'AWS is certified to ISO 27001 until March 2027.' } };
  const LEAD: ControlSpec = {
    id: 'governance.lead',
    about: 'staff',
    topics: ['governance.ciso-named'],
    label: { en: 'Security officer', fr: 'Responsable de la sécurité' },
    comment: {
      en: 'Anne Martin (CTO) is our security officer.',
      fr: 'Anne Martin (CTO) est notre responsable de la sécurité.',
    },
  };

  it.each([
    ['en', "Expiry date of AWS's ISO 27001 certificate"],
    ['es', 'Fecha de vencimiento del certificado ISO 27001 de AWS'],
  ])('waits for a person where none is stated (%s "%s")', (language, question) => {
    const { flag, reasons } = answer(question, language, knowledgeOf([HOST]));
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('DETAIL');
  });

  it('is told where one is', () =>
    expect(answer("Expiry date of AWS's ISO 27001 certificate", 'en', knowledgeOf([DATED])).flag).toBe('high'));

  it.each([
    ['en', 'Who replaces the security officer?', true],
    ['en', 'Who is the security officer?', false],
    ['fr', 'Qui remplace le responsable de la sécurité ?', true],
    ['fr', 'Qui est le responsable de la sécurité ?', false],
  ])('is asked for by its verb (%s "%s")', (language, question, isHeld) => {
    const { flag, reasons } = answer(question, language, knowledgeOf([LEAD]));
    expect(flag === 'high').toBe(!isHeld);
    expect(
      reasons.some(({ code, args }) => code === 'DETAIL' && /^(?:replaces|remplace)$/.test(String(args.words))),
    ).toBe(isHeld);
  });
});

describe('an expression that turns a question round', () => {
  const SHARED: ControlSpec = {
    id: 'audit.shared',
    about: 'vendor',
    topics: ['audit.report-shared'],
    label: { fr: "Conclusions d'audit", en: 'Findings of audits' },
    comment: { fr: 'Nous publions les conclusions de nos audits.', en: 'We publish the findings of our audits.' },
  };

  it('does so although a word of it is one of the topic ("garder")', () => {
    const { flag, reasons } = answer(
      'Gardez-vous pour vous les conclusions de vos audits ?',
      'fr',
      knowledgeOf([SHARED]),
    );
    expect(flag).not.toBe('high');
    expect(reasons).toContainEqual({ code: 'NEGATED', args: { words: 'gardez-vous pour vous' } });
  });
});

describe('what only ends the thing asked about', () => {
  const TRANSIT: ControlSpec = {
    id: 'mobile.transit',
    about: 'product',
    topics: ['encryption.mobile-transit'],
    label: { en: 'Mobile app: transfer', es: 'Aplicación móvil: envío', fr: 'Application mobile : envoi' },
    comment: {
      en: 'The data that the mobile app sends are encrypted.',
      es: 'Los datos que envía la aplicación móvil van cifrados.',
      fr: "Les données envoyées par l'application mobile sont chiffrées.",
    },
  };

  it.each([
    ['es', '¿Van cifrados los datos que envía la aplicación móvil?', false],
    ['es', '¿Van cifrados los datos que quedan en el teléfono hasta que se envían?', true],
    ['en', 'Are the data that the mobile app sends encrypted?', false],
    ['en', 'Are the data on the phone encrypted until they are sent?', true],
    ['fr', "Les données du téléphone sont-elles chiffrées jusqu'à leur envoi par l'application mobile ?", true],
  ])('is not what is asked (%s "%s")', (language, question, isHeld) => {
    const { flag, reasons } = answer(question, language, knowledgeOf([TRANSIT]));
    expect(flag === 'high').toBe(!isHeld);
    expect(reasons.some(({ code }) => code === 'CONDITIONAL')).toBe(isHeld);
  });
});

describe('a value of which the control says no word that is asked', () => {
  const SLA: ControlSpec = {
    id: 'sla',
    status: '99.8 %',
    topics: ['contract.availability-sla'],
    label: { en: 'SLA', es: 'SLA' },
    comment: {
      en: 'The annual SLA of our web interface is 99.8%.',
      es: 'El SLA anual de nuestra interfaz web es del 99,8 %.',
    },
  };

  it.each([
    ['en', 'Committed availability (SLA)', false],
    ['en', 'Committed availability for the mobile app', true],
    ['es', 'Disponibilidad comprometida para la aplicación del móvil', true],
  ])('is not told where the heaviest word is of something else (%s "%s")', (language, question, isHeld) => {
    const { flag, reasons } = answer(question, language, knowledgeOf([SLA]));
    expect(flag === 'high').toBe(!isHeld);
    expect(reasons.map(({ code }) => code).includes('DETAIL')).toBe(isHeld);
  });

  it('is told where a lighter one is', () => {
    const DOMAINS: ControlSpec = {
      id: 'network.domains',
      status: '*.tiny.example',
      about: 'product',
      topics: ['network.domains-whitelist'],
      label: { en: 'Addresses' },
      comment: { en: 'Let *.tiny.example and accounts.tiny.example through.' },
    };
    const { flag, reply } = answer('Which domain names must our firewall let through?', 'en', knowledgeOf([DOMAINS]));
    expect({ flag, reply }).toEqual({ flag: 'high', reply: 'value' });
  });
});

describe('whether the customer may do it', () => {
  const PENTEST: ControlSpec = {
    id: 'audit.pentest',
    about: 'vendor',
    topics: ['audit.pentest-exists'],
    label: { en: 'Penetration tests', es: 'Pruebas de intrusión', fr: "Tests d'intrusion" },
    comment: {
      en: 'We commission penetration tests.',
      es: 'Encargamos pruebas de intrusión.',
      fr: "Nous faisons réaliser des tests d'intrusion.",
    },
  };

  it.each([
    ['es', '¿Nos dejan hacer a nosotros un pentest?'],
    ['en', 'Do you let us carry out a penetration test?'],
    ['fr', "Nous laissez-vous réaliser un test d'intrusion ?"],
  ])('is not told by what the vendor does (%s "%s")', (language, question) =>
    expect(answer(question, language, knowledgeOf([PENTEST])).flag).not.toBe('high'),
  );
});
