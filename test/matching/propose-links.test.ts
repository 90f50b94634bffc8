import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/model/index.ts';
import type { Knowledge } from '../../src/pipeline/index.ts';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

/** A control in English only that names no topic. */
function said(id: string, status: string, label: string, comment: string, about: ControlSpec['about'] = 'platform') {
  return { id, status, about, label: { en: label }, comment: { en: comment } };
}

/** What the tool proposes for a control and a topic; undefined when nothing. */
function linkOf(knowledge: Knowledge, control: string, topic: string) {
  const { index, knowledge: linked } = knowledge.matcher;
  return linked.byTopic.get(index.position.get(topic)!)?.find((link) => link.control === control);
}

/** What the tool answers to the topic on its own word; null when a person must say. */
function proposed(control: ControlSpec, topic: string): Reply | null | undefined {
  const knowledge = knowledgeOf([control]);
  const link = linkOf(knowledge, control.id, topic);
  if (!link) return undefined;
  const status = knowledge.matcher.knowledge.controls.get(control.id)!.status;
  return link.settles ? (link.answer ?? (status.kind === 'value' ? 'value' : status.position)) : null;
}

describe('a proposed link', () => {
  it.each([
    ['Yes', 'Encryption of backups', 'We encrypt all our backups.', 'backup.encryption', 'yes'],
    ['No', 'Restore tests', 'We do not test the restoration of our backups.', 'backup.restore-tests', 'no'],
    ['35 days', 'Backup retention', 'We keep backups for 35 days.', 'backup.retention', 'value'],
    ['Limited', 'Restore tests', 'We test the restoration of some backups.', 'backup.restore-tests', 'limited'],
  ])('of a control that says %s to "%s: %s" settles %s with %s', (status, label, comment, topic, reply) => {
    expect(proposed(said('one', status, label, comment), topic)).toBe(reply);
  });

  it.each([
    ['Each backup is kept for 35 days in a second account.', 'value'],
    ['Our databases are backed up every night, and the backups are kept in a second account.', undefined],
  ])('says how long only where a time is stated: %s', (comment, reply) => {
    const control = said('one', 'Every night', 'Backups', comment);
    expect(proposed(control, 'backup.retention') ?? undefined).toBe(reply);
  });

  it.each([
    // REASON: what a sentence makes a condition of is no denial.
    [
      'Yes',
      'Code review',
      'No change to our code is released before a second developer has reviewed it.',
      'appsec.code-review',
      'yes',
    ],
    // REASON: a label that only names the thing is as near to either direction; the plan is of what it names.
    [
      'Planned',
      'ISO 27001 certificate',
      'We are not certified to ISO 27001 yet. The audit is planned for October.',
      'certification.iso-27001',
      'planned',
    ],
    // REASON: what stands before a denial is claimed.
    [
      'Yes',
      'SSO',
      'Users sign in through your identity provider by SAML 2.0 or OpenID Connect, at no extra charge.',
      'account.sso-oidc',
      'yes',
    ],
    // REASON: nor is what a sentence denies at its end, where that is the thing itself: it is left to a person.
    [
      'Once a year',
      'Penetration test',
      'An external company tests the application once a year. Customers get a summary under a non-disclosure agreement, we do not hand out the full report.',
      'audit.pentest-report',
      null,
    ],
    // REASON: label, status and best sentence say no, whatever the next sentence claims.
    [
      'No',
      'Customer-managed keys',
      'Customers cannot bring their own encryption keys. We manage the keys ourselves.',
      'encryption.byok',
      'no',
    ],
    // REASON: a denial beside a no is what the control says.
    ['No', 'Sale of data', 'We never sell customer data, nor pass it to advertisers.', 'privacy.data-sale', 'no'],
    // REASON: a plain denial answers, whatever else does not apply.
    [
      'Not applicable',
      'Payment card data',
      'We do not store payment card data.',
      'privacy.financial-data-collected',
      'no',
    ],
    // REASON: of a standard that does not apply it says nothing.
    [
      'Not applicable',
      'PCI DSS',
      'We do not store, process or transmit payment card data.',
      'certification.pci-dss',
      'notApplicable',
    ],
  ])('of a control that says %s to "%s: %s" leaves %s at %s', (status, label, comment, topic, reply) => {
    expect(proposed(said('one', status, label, comment, 'vendor'), topic)).toBe(reply);
  });

  it('of what is planned answers that it is, and that it is not there yet', () => {
    const comment = 'We are not certified to ISO 27001 yet. We plan to be certified by December.';
    const control = said('one', 'Planned', 'ISO 27001 certificate', comment, 'vendor');
    expect(proposed(control, 'certification.planned')).toBe('yes');
    expect(proposed({ ...control, status: 'No' }, 'certification.planned') ?? null).not.toBe('yes');
    const report = said(
      'two',
      'Planned',
      'SOC 2',
      'We have no SOC 2 report today. Our first one is planned.',
      'vendor',
    );
    expect(proposed(report, 'certification.soc-2')).toBe('planned');
  });

  it('of a control that speaks of nothing as much may stand under another of its own scopes, of one beside it not', () => {
    const review = (about: ControlSpec['about']) =>
      said('one', 'Yes', 'Code review', 'A second engineer reviews every code change.', about);
    expect(proposed(review('product'), 'appsec.code-review')).toBe('yes');
    expect(proposed(review('provider'), 'appsec.code-review') ?? null).toBe(null);
    const laptops = said('two', 'Yes', 'Anti-malware', 'All company laptops run anti-malware software.', 'internal');
    expect(proposed(laptops, 'endpoint.server-antivirus') ?? null).toBe(null);
  });

  it('never takes a record of something for its lack', () => {
    const comment =
      'The console records every log-in, export and change of settings by a user. We keep this log for 12 months, and your administrators can download it.';
    const log = said('log', '12 months', 'Activity log', comment, 'product');
    expect(proposed(log, 'logging.data-export')).not.toBe('no');
  });

  it.each([
    // REASON: the building is the third party's own.
    ['provider', 'Data centre guarding', 'OVH has guards on site around the clock.', 'physical.dc-guards', 'yes'],
    // REASON: companies file the same measure under their staff or their platform.
    ['platform', 'Code review', 'A second developer reviews each change to our code.', 'appsec.code-review', 'yes'],
    // REASON: nobody else's certificate is the vendor's.
    ['provider', 'ISO 27001', 'OVH is certified to ISO 27001.', 'certification.iso-27001', null],
  ] as const)('about the %s, "%s: %s", answers %s with %s', (about, label, comment, topic, reply) => {
    const control = {
      ...said('one', 'Yes', label, comment, about),
      ...(about === 'provider' ? { provider: 'OVH' } : {}),
    };
    expect(proposed(control, topic) ?? null).toBe(reply);
  });

  it('of a control that states neither figure nor name answers no "how long"', () => {
    const bin = (comment: string) => said('bin', 'Yes', 'Retention of backups', comment);
    expect(proposed(bin('We keep our backups.'), 'backup.retention') ?? null).toBeNull();
    expect(proposed(bin('We keep our backups for 30 days.'), 'backup.retention')).toBe('yes');
  });

  it('brings those that follow from it', () => {
    const tests = said('tests', 'Once a year', 'Restore tests', 'We test the restoration of our backups once a year.');
    expect(proposed(tests, 'backup.existence')).toBe('yes');
  });

  it('answers yes where a value shows that the thing is done', () => {
    const scans = said(
      'scans',
      'Every week',
      'Vulnerability scans',
      'We scan our servers for vulnerabilities every week.',
    );
    expect(proposed(scans, 'server.vulnerability-scans')).toBe('yes');
  });

  it.each([
    [
      'the comment says the opposite of what the status says of the label',
      said('one', 'Yes', 'Encryption of backups', 'We do not encrypt our backups.'),
      'backup.encryption',
    ],
    [
      'an aside speaks for what the status denies',
      said(
        'one',
        'No',
        'Security certification',
        'We hold no security certification; our infrastructure was nevertheless designed in line with ISO 27001.',
        'vendor',
      ),
      'certification.iso-27001',
    ],
    [
      'the sentence is about a third party',
      said(
        'one',
        'Yes',
        'Access to backups',
        'Only OVH, which is ISO 27001 certified, has access to our backups.',
        'vendor',
      ),
      'certification.iso-27001',
    ],
    [
      'nothing says that there is a document',
      said('one', 'Yes', 'Encryption of backups', 'We encrypt all our backups.'),
      'backup.policy',
    ],
    [
      'it is about something of another scope',
      said('one', 'Yes', 'Video surveillance', 'Our offices have cameras.', 'premises'),
      'physical.dc-cctv',
    ],
  ])('settles nothing where %s', (_why, control, topic) => {
    expect(proposed(control as ControlSpec, topic) ?? null).toBeNull();
  });

  it('is trusted less than one that a person confirmed, and more the more is said', () => {
    const whole = said('whole', 'Yes', 'Encryption of backups', 'We encrypt all our backups.');
    const knowledge = knowledgeOf([
      whole,
      said('aside', 'Yes', 'Storage', 'Our office stores a few backups, encrypted where needed, with its archives.'),
    ]);
    const trust = (control: string) => linkOf(knowledge, control, 'backup.encryption')?.trust ?? 0;
    expect(trust('whole')).toBeGreaterThan(trust('aside'));
    for (const link of [...knowledge.matcher.knowledge.byTopic.values()].flat()) expect(link.trust).toBeLessThan(1);
  });

  it('of two hosts answers only the question that names one of them', () => {
    const host = (provider: string): ControlSpec => ({
      ...said(
        `host.${provider.toLowerCase()}`,
        'Yes',
        `ISO 27001 (${provider})`,
        `Our hosting provider ${provider} is certified to ISO 27001.`,
        'provider',
      ),
      provider,
    });
    const both = knowledgeOf([host('OVH'), host('AWS')]);
    expect(answer('Is your hosting provider certified to ISO 27001?', 'en', both).flag).not.toBe('high');
    expect(answer('Is your hosting provider OVH certified to ISO 27001?', 'en', both)).toMatchObject({
      flag: 'high',
      control: 'host.ovh',
      reply: 'yes',
    });
    const alone = knowledgeOf([host('OVH')]);
    expect(answer('Is your hosting provider certified to ISO 27001?', 'en', alone).flag).toBe('high');
  });

  it('of a control about hosts in general is told by what it says of those it names', () => {
    const comment = 'OVH and AWS are both certified to ISO 27001 for the sites we use.';
    const held = said('hosts', 'Yes', 'Certificates of our hosts', comment, 'provider');
    expect(proposed(held, 'provider.host-iso-27001')).toBe('yes');
    expect(proposed({ ...held, about: 'platform' }, 'provider.host-iso-27001') ?? null).toBeNull();
  });

  it('says no where label, status and a denial do, whatever else stands there', () => {
    const comment = 'We neither store nor pass on card numbers. We keep the amount and the receipt number.';
    expect(proposed(said('cards', 'No', 'Card numbers', comment, 'product'), 'privacy.financial-data-collected')).toBe(
      'no',
    );
  });

  it('is trusted more where a figure tells what the topic asks', () => {
    const trust = (comment: string) =>
      linkOf(knowledgeOf([said('disks', 'Yes', 'Encryption', comment)]), 'disks', 'encryption.at-rest-algorithm')
        ?.trust ?? 0;
    expect(trust('All customer data are encrypted on disk with AES-256.')).toBeGreaterThan(
      trust('All customer data are encrypted on disk with AES.'),
    );
  });

  it('takes what never leaves a place to stay in it', () => {
    const backups = said(
      'place',
      'Falkenstein',
      'Hosting locations',
      'Accounts and backups never leave the European Union.',
    );
    expect(proposed(backups, 'hosting.eu')).toBe('yes');
  });

  it('gives way to every topic that a person named: a linked control gets no proposal', () => {
    const control = {
      ...said('one', 'Yes', 'Encryption of backups', 'We encrypt all our backups.'),
      touches: ['backup.media'],
    };
    const links = [...knowledgeOf([control]).matcher.knowledge.byTopic.values()].flat();
    expect(links).toMatchObject([{ control: 'one', settles: false, trust: 1 }]);
  });

  it('does not depend on the order of the controls', () => {
    const controls = [
      said('a', 'Yes', 'Encryption of backups', 'We encrypt all our backups.'),
      said('b', '35 days', 'Backup retention', 'We keep backups for 35 days.'),
      said('c', 'No', 'Restore tests', 'We do not test the restoration of our backups.'),
    ];
    const links = (some: readonly ControlSpec[]) =>
      [...knowledgeOf(some).matcher.knowledge.byTopic].sort(([a], [b]) => a - b);
    const expected = links(controls);
    fc.assert(
      fc.property(fc.shuffledSubarray(controls, { minLength: 3 }), (some) => {
        expect(links(some)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});
