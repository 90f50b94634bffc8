import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION, HOST_CERTIFIED, RETENTION } from './tiny-base.ts';

const NOT_CERTIFIED: ControlSpec = {
  id: 'certification.none',
  about: 'vendor',
  status: 'No',
  topics: ['certification.iso-27001', 'certification.soc-2', 'certification.tisax'],
  label: { en: 'Security certification' },
  comment: { en: 'We hold no security certification.' },
};
const STAFF: ControlSpec = {
  id: 'people.staff',
  about: 'staff',
  topics: ['people.nda-employees'],
  label: { en: 'Confidentiality of employees', fr: 'Confidentialité des salariés' },
  comment: {
    en: 'Every employee has signed a confidentiality agreement.',
    fr: 'Chaque salarié a signé un engagement de confidentialité.',
  },
};
const CONTRACTORS: ControlSpec = {
  id: 'people.contractors',
  about: 'staff',
  topics: ['people.nda-contractors'],
  label: { en: 'Confidentiality of contractors', fr: 'Confidentialité des intervenants externes' },
  comment: {
    en: 'Every contractor with access to data has signed a confidentiality agreement.',
    fr: 'Les prestataires ayant accès aux données ont signé un engagement de confidentialité.',
  },
};
const SITES: ControlSpec = {
  id: 'hosting.sites',
  status: 'Two data centres',
  topics: ['hosting.location'],
  label: { en: 'Data centres' },
  comment: { en: 'We store all data in two data centres, in Antwerp and Lille.' },
};
const BOTH: ControlSpec = { ...HOST_CERTIFIED, label: { en: 'ISO 27001 of the host' } };
const NOTICE: ControlSpec = {
  id: 'incident.notice',
  status: 'Yes',
  about: 'vendor',
  topics: ['privacy.breach-delay', 'privacy.breach-notification'],
  label: { en: 'Notice of a breach' },
  comment: { en: 'We tell customers of a breach of their data within 24 hours.' },
};
const POLICY: ControlSpec = {
  id: 'governance.policy',
  about: 'vendor',
  topics: ['governance.security-policy-approval'],
  label: { en: 'Information security policy' },
  comment: { en: 'We keep a written information security policy. The board approves it.' },
};

const knowledge = knowledgeOf([ENCRYPTION, RETENTION, BOTH, NOT_CERTIFIED, STAFF, CONTRACTORS, SITES, NOTICE, POLICY]);
const codes = (question: string) =>
  answer(question, 'en', knowledge)
    .reasons.filter(({ args }) => args.settles === undefined)
    .map(({ code }) => code);

describe('a part of a question', () => {
  it('is answered where the control says the same of what it names', () => {
    expect(codes('Do you hold ISO 27001 and SOC 2 certifications?')).not.toContain('COMPOUND');
    expect(codes('Do you hold ISO 27001 certification and a submarine licence?')).toContain('COMPOUND');
    expect(codes('Security certifications held (ISO 27001, TISAX)')).toEqual([]);
    const narrow = knowledgeOf([{ ...NOT_CERTIFIED, topics: ['certification.iso-27001'] }]);
    const { reasons } = answer('Security certifications held (ISO 27001, TISAX)', 'en', narrow);
    expect(reasons.map(({ code }) => code)).not.toEqual([]);
  });

  it('is not where the control says nothing of it', () =>
    expect(codes('Do you hold ISO 27001 and PCI DSS certifications?')).not.toEqual([]));

  it('that wants kinds of place is answered where as many are named', () => {
    expect(codes('Where is our data stored (country, city)?')).toEqual([]);
    expect(codes('Where is our data stored (country, region, city)?')).toContain('DETAIL');
  });

  it('that wants a name is not answered by the names of places', () =>
    expect(codes('Where is our data stored (city, name)?')).toContain('DETAIL'));

  it('that only goes on from the row above waits for it', () => {
    expect(codes('And for the backups?')).toContain('CONDITIONAL');
    expect(codes('And are the backups encrypted?')).not.toContain('CONDITIONAL');
  });

  it('may be about the vendor where the control is about its host', () => {
    expect(codes('Are you certified to ISO 27001, or is your hosting provider certified?')).toContain('SCOPE');
    expect(codes('Is your hosting provider certified to ISO 27001?')).toEqual([]);
  });

  it('may be about all hosts where the control is about one of them', () => {
    expect(codes('Are all your hosting providers certified to ISO 27001?')).toContain('SCOPE');
    expect(codes('Is OVH certified to ISO 27001 for all its data centres?')).not.toContain('SCOPE');
  });

  it('names a third party although other words of it fit the vendor', () =>
    expect(codes('Does your main cloud provider hold SOC 2 for personal data in the cloud?')).not.toEqual([]));

  it('that another control answers alike leaves one reply, and says which control that is', () => {
    const question = 'Les salariés et prestataires signent un engagement de confidentialité';
    const { reasons, reply } = answer(question, 'fr', knowledge);
    const compound = reasons.find(({ code }) => code === 'COMPOUND');
    expect([reply, compound?.args.settles, compound?.args.other]).toEqual(['yes', 'yes', 'people.staff']);
    const alone = knowledgeOf([ENCRYPTION, RETENTION, CONTRACTORS]);
    expect(answer(question, 'fr', alone).reasons.find(({ code }) => code === 'COMPOUND')?.args.settles).toBeUndefined();
  });

  it('is no denial where it bounds a figure', () =>
    expect(
      codes('Will you notify us of a personal data breach no later than 48 hours after you find it?'),
    ).not.toContain('NEGATED'));

  it('that wants a document is answered where the control speaks of one', () => {
    expect(codes('Is there a documented information security policy, approved by the board?')).not.toContain('POLICY');
    expect(codes('Is there a documented procedure for the encryption of backups?')).toContain('POLICY');
  });
});
