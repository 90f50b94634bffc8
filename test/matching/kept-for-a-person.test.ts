import { describe, expect, it } from 'vitest';
import {
  answer,
  type ControlSpec,
  compileFiles,
  knowledgeOf,
  read,
  SMALL_TOPICS,
  smallCatalogueFiles,
} from './build-knowledge.ts';
import { ENCRYPTION, HOST_CERTIFIED, RETENTION, TINY } from './tiny-base.ts';

const tiny = knowledgeOf(TINY);
const codes = (question: string, language: string) => answer(question, language, tiny).reasons.map(({ code }) => code);

describe('what the knowledge base does not speak of keeps a row for a person', () => {
  it.each([
    // REASON: what holds at large may not hold under a condition that nobody speaks of.
    ['en', 'Are the backups encrypted during power cuts?', 'CONDITIONAL'],
    ['fr', 'Les sauvegardes sont-elles chiffrées en cas de coupure électrique ?', 'CONDITIONAL'],
    ['es', '¿Se cifran las copias de seguridad durante un corte eléctrico?', 'CONDITIONAL'],
    // REASON: a date, a number or a name is more than a yes.
    ['en', 'Encryption of backups: name and version of the software', 'DETAIL'],
    ['fr', 'Chiffrement des sauvegardes : nom et version du logiciel', 'DETAIL'],
  ])('%s "%s": %s', (language, question, code) => {
    expect(codes(question, language)).toContain(code);
    expect(answer(question, language, tiny).flag).not.toBe('high');
  });
});

describe('whose certificate it is', () => {
  const own: ControlSpec = {
    ...HOST_CERTIFIED,
    id: 'own.iso-27001',
    about: 'vendor',
    provider: null,
    topics: ['certification.iso-27001'],
    status: 'No',
  };
  const both = knowledgeOf([ENCRYPTION, RETENTION, HOST_CERTIFIED, own]);

  it.each([
    ['en', 'Are you certified to ISO 27001?'],
    ['en', 'Is the company itself, as distinct from its hosting provider, certified to ISO 27001?'],
    ['fr', 'Êtes-vous certifiés ISO 27001 ?'],
    ['es', '¿Cuentan con la certificación ISO 27001?'],
  ])('%s "%s" is about the company', (language, question) =>
    expect(read(question, language, both).matches[0]?.control).toBe('own.iso-27001'),
  );

  it.each([
    ['en', 'Is your hosting provider certified to ISO 27001?'],
    ['fr', 'Votre hébergeur est-il certifié ISO 27001 ?'],
    ['es', '¿Está OVH certificada en ISO 27001?'],
  ])('%s "%s" is about the host', (language, question) =>
    expect(read(question, language, both).matches[0]?.control).toBe('provider.iso-27001'),
  );
});

describe('what may be meant of the staff as well as of the users', () => {
  const expiry: ControlSpec = {
    id: 'account.expiry',
    about: 'product',
    status: 'No',
    topics: ['account.password-expiry'],
    label: { en: 'Password expiry', es: 'Caducidad de las contraseñas' },
    comment: { en: 'Passwords of customer accounts never expire.', es: 'Las contraseñas de las cuentas no caducan.' },
  };
  const rotation: ControlSpec = {
    id: 'internal.rotation',
    about: 'internal',
    topics: ['endpoint.staff-password-rotation'],
    label: { en: 'Password rotation of our staff', es: 'Renovación de las contraseñas de nuestro personal' },
    comment: { en: 'Our staff renew their passwords.', es: 'Nuestro personal renueva sus contraseñas.' },
  };
  const knowledge = knowledgeOf([expiry, rotation]);

  it.each([
    ['es', '¿Caducan las contraseñas? ¿Cada cuántos días?'],
    ['en', 'How often must passwords be changed?'],
  ])('%s "%s" goes to a person', (language, question) =>
    expect(answer(question, language, knowledge).flag).not.toBe('high'),
  );

  it('is no doubt where the question names the staff', () => {
    const { reasons } = answer('Must your employees renew their workstation passwords?', 'en', knowledge);
    expect(reasons.map(({ code }) => code)).not.toContain('TIE');
  });
});

describe('a topic that two controls claim, which nobody linked to it', () => {
  const claim = (id: string, label: string, comment: string): ControlSpec => ({
    id,
    topics: [],
    label: { en: label },
    comment: { en: comment },
  });
  const claims = [
    claim('one.encryption', 'Encryption of backups', 'We encrypt our backups.'),
    claim('two.encryption', 'Encryption of backups', 'All of our backups are encrypted.'),
  ];

  it('is left to a person, though both say yes', () => {
    const { flag, reasons } = answer('Are the backups encrypted?', 'en', knowledgeOf(claims));
    expect(reasons.map(({ code }) => code)).toContain('TIE');
    expect(flag).not.toBe('high');
  });

  it('is answered where one alone claims it', () => {
    const { reasons } = answer('Are the backups encrypted?', 'en', knowledgeOf(claims.slice(0, 1)));
    expect(reasons.map(({ code }) => code)).not.toContain('TIE');
  });
});

describe('a version that is named where the reply is turned round', () => {
  const old = knowledgeOf([
    {
      id: 'transport.tls',
      about: 'platform',
      topics: ['encryption.in-transit', { topic: 'encryption.tls-obsolete-disabled', inverted: true }],
      label: { en: 'Encryption in transit' },
      comment: { en: 'We encrypt all traffic with TLS 1.2; TLS 1.0 is kept for very old devices.' },
    },
  ]);

  it.each([
    // REASON: the version in use speaks for a yes to the one and a no to the other, and an unknown verb may make either of them.
    'Is TLS 1.0 switched off?',
    'Is TLS 1.0 put up with in some case?',
  ])('%s', (question) => {
    const { flag, reasons } = answer(question, 'en', old);
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('THRESHOLD');
  });
});

describe('a product of a kind', () => {
  const scans = (comment: string): ControlSpec => ({
    id: 'server.scans',
    topics: ['server.vulnerability-scans'],
    label: { en: 'Vulnerability scans', fr: 'Scans de vulnérabilités' },
    comment: { en: comment, fr: comment },
  });
  const flagOf = (question: string, comment: string) => answer(question, 'en', knowledgeOf([scans(comment)])).flag;

  it('is answered for only where the control names it', () => {
    const asked = 'Do you scan your servers for vulnerabilities with Nessus?';
    expect(flagOf('Do you scan your servers for vulnerabilities?', 'We scan our servers for vulnerabilities.')).toBe(
      'high',
    );
    expect(flagOf(asked, 'We scan our servers for vulnerabilities.')).not.toBe('high');
    expect(flagOf(asked, 'We scan our servers for vulnerabilities with Nessus.')).toBe('high');
  });
});

describe('a question that speaks of no third party', () => {
  // No topic asks whether the vendor itself is certified: the host's is the nearest there is.
  const catalogue = compileFiles(
    smallCatalogueFiles([
      ...SMALL_TOPICS,
      {
        id: 'provider.pci',
        name: { fr: "PCI DSS de l'hébergeur", es: 'PCI DSS del proveedor de alojamiento', en: 'PCI DSS of the host' },
        scope: 'provider',
        phrasings: {
          fr: ["L'hébergeur est-il certifié PCI DSS ?"],
          es: ['¿Está certificado PCI DSS el proveedor de alojamiento?'],
          en: ['Is the host PCI DSS certified?', 'PCI DSS certified'],
        },
      },
      {
        id: 'company.pci-scope',
        name: { fr: 'Périmètre PCI DSS', es: 'Alcance PCI DSS', en: 'PCI DSS scope' },
        scope: 'vendor',
        phrasings: {
          fr: ['Périmètre PCI DSS'],
          es: ['Alcance PCI DSS'],
          en: ['Which services are certified to PCI DSS?'],
        },
      },
    ]),
  );
  const knowledge = knowledgeOf([{ ...HOST_CERTIFIED, topics: ['provider.pci'], id: 'provider.pci' }], catalogue);
  const codes = (question: string) => answer(question, 'en', knowledge).reasons.map(({ code }) => code);

  it('has no answer of the host', () => {
    expect(codes('Are you PCI DSS certified?')).toContain('SCOPE');
    expect(codes('Is your hosting provider PCI DSS certified?')).not.toContain('SCOPE');
  });
});

describe('a place', () => {
  const france: ControlSpec = {
    id: 'hosting.france',
    topics: ['hosting.france'],
    label: { en: 'Hosting in France', fr: 'Hébergement en France' },
    comment: { en: 'We host all our data in France.', fr: 'Nous hébergeons toutes nos données en France.' },
  };
  const knowledge = knowledgeOf([france]);

  it.each([
    ['en', 'Is our data hosted in France?', true],
    ['en', 'Is the company French-owned?', false],
    ['fr', 'Nos données sont-elles hébergées en France ?', true],
    ['fr', 'La documentation est-elle en français ?', false],
  ])('%s "%s" is about the data: %s', (language, question, isAbout) =>
    expect(answer(question, language, knowledge).flag === 'high').toBe(isAbout),
  );
});

describe('what everybody has to do', () => {
  const factor = (comment: string): ControlSpec => ({
    id: 'account.mfa',
    about: 'end-users',
    topics: ['account.mfa-users'],
    label: { en: 'Two-factor authentication of users' },
    comment: { en: comment },
  });
  const asked = 'Do all users have to use two-factor authentication?';

  it.each([
    ['Two-factor authentication is available to all users.', false],
    ['The administrator can make two-factor authentication mandatory for all users.', false],
    ['All our users sign in with two-factor authentication.', true],
  ])('is no yes of what is only offered ("%s")', (comment, isAnswered) =>
    expect(answer(asked, 'en', knowledgeOf([factor(comment)])).flag === 'high').toBe(isAnswered),
  );
});

describe('what happens at once', () => {
  const deletion: ControlSpec = {
    id: 'data.deletion',
    topics: ['data.deletion-end-of-contract'],
    label: { en: 'Deletion at the end of the contract' },
    comment: { en: 'We delete all customer data 60 days after the contract ends.' },
  };

  it.each([
    ['Is our data deleted after the contract ends?', true],
    ['Is our data deleted the day the contract ends?', false],
    ['Is our data deleted immediately after the contract ends?', false],
  ])('"%s" is answered: %s', (question, isAnswered) =>
    expect(answer(question, 'en', knowledgeOf([deletion])).flag === 'high').toBe(isAnswered),
  );
});

describe('when and of whom it holds', () => {
  const cameras: ControlSpec = {
    id: 'physical.cctv',
    about: 'premises',
    topics: ['physical.office-cctv'],
    label: { en: 'Video surveillance of the offices' },
    comment: { en: 'Our offices are under video surveillance.' },
  };
  const laptops: ControlSpec = {
    id: 'endpoint.disks',
    about: 'internal',
    topics: ['endpoint.disk-encryption'],
    label: { en: 'Encryption of laptops' },
    comment: { en: 'The disks of all company laptops are encrypted.' },
  };

  it.each([
    ['Are your offices under video surveillance?', cameras, true],
    ['Are your offices under video surveillance 24/7?', cameras, false],
    ['Are your laptops encrypted?', laptops, true],
    ['Are the laptops of contractors encrypted?', laptops, false],
  ])('"%s" is answered of what the control states alone', (question, control, isAnswered) =>
    expect(answer(question, 'en', knowledgeOf([control])).flag === 'high').toBe(isAnswered),
  );
});
