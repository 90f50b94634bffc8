import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, temporaryFolder, vouch } from './fake-world.ts';

const KIZEO = resolve(FIXTURES, '../knowledge/kizeo');

/** A copy of Kizeo's knowledge base to work on, and what has changed in it since. */
function workingCopy() {
  const kb = join(temporaryFolder(), 'kizeo');
  cpSync(KIZEO, kb, { recursive: true });
  const changes = () =>
    readdirSync(kb)
      .sort()
      .flatMap((name) => {
        const [before, after] = [join(KIZEO, name), join(kb, name)].map((file) =>
          readFileSync(file, 'utf8').split('\n'),
        );
        return before!.join('\n') === after!.join('\n') ? [] : [{ name, ...difference(before!, after!) }];
      });
  return { kb, changes };
}

/** The lines between the common start and the common end. */
function difference(before: string[], after: string[]) {
  let start = 0;
  while (before[start] === after[start]) start++;
  let end = 0;
  while (before.at(-1 - end) === after.at(-1 - end) && end < Math.min(before.length, after.length) - start) end++;
  return { gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) };
}

describe('kb show', () => {
  it('prints the control as its file has it, at its place, and what lint says of it', async () => {
    const { code, out } = await vouch(['kb', 'show', 'access.ssh-key-length', '--kb', KIZEO]);
    expect(code).toBe(0);
    expect(out).toMatch(/^.*access-audit-continuity\.yaml:7:5\n- id: access\.ssh-key-length\n {2}status: Oui\n/);
    expect(out).toContain('    - kind: figure\n');
    expect(out).toMatch(/warning sourcesDisagree: access\.ssh-key-length/);
    expect(out).not.toContain('access.ssh-keys-encrypted\n');
  });

  it('gives the same as data', async () => {
    const { out } = await vouch(['kb', 'show', 'backup.encryption', '--kb', KIZEO, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      control: { id: 'backup.encryption' },
      place: { line: expect.any(Number) },
      findings: [],
    });
  });

  it('names controls near one that does not exist', async () => {
    const { code, said } = await vouch(['kb', 'show', 'backup.encrypted', '--kb', KIZEO]);
    expect(code).toBe(2);
    expect(said).toContain('noSuchControl');
    expect(said).toContain('backup.encryption');
  });
});

describe('kb search', () => {
  // REASON: the same words in three languages are one concept; the control about exactly that comes first.
  it.each([
    [['sauvegardes', 'chiffrées'], 'backup.encryption'],
    [['copias', 'de', 'seguridad', 'cifradas'], 'backup.encryption'],
    [['encrypted backups'], 'backup.encryption'],
    [['durée', 'de', 'conservation', 'des', 'journaux'], 'retention.logs'],
    [['contraseñas', 'internas'], 'internal.passwords'],
    [['health-data.hds'], 'health-data.hds'],
  ])('%j leads to %s first', async (words, expected) => {
    const { code, out } = await vouch(['kb', 'search', ...words, '--kb', KIZEO, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)[0].control).toBe(expected);
  });

  it('prints one line a control: place, id, answer, label', async () => {
    const { out } = await vouch(['kb', 'search', 'antivirus', '--kb', KIZEO, '--most', '2']);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(/\.yaml:\d+:\d+ +(?:cloud|internal)\.antivirus +(?:yes|limited) +\S/);
  });

  it('finds nothing, and says so, for words no control has', async () => {
    const { code, out, said } = await vouch(['kb', 'search', 'xylophone', '--kb', KIZEO]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(said).toContain('No control');
  });
});

describe('kb verify', () => {
  it('changes the date and adds the name, and not a character more', async () => {
    const { kb, changes } = workingCopy();
    const args = ['kb', 'verify', 'backup.encryption', '--by', 'A. Martin', '--as-of', '2026-11-22', '--kb', kb];
    const { code, said } = await vouch(args);
    expect(code).toBe(0);
    expect(said).toContain('backup.encryption verified on 2026-11-22 by A. Martin');
    expect(changes()).toEqual([
      {
        name: 'retention-backup.yaml',
        gone: ['    verified: null'],
        come: ['    verified: 2026-11-22', '    verifiedBy: A. Martin'],
      },
    ]);
    await vouch([...args.slice(0, 4), 'B. "Bob" O\'Neil: CISO', ...args.slice(5)]);
    expect(changes()[0]!.come).toEqual([
      '    verified: 2026-11-22',
      String.raw`    verifiedBy: "B. \"Bob\" O'Neil: CISO"`,
    ]);
    const { out } = await vouch(['lint', kb, '--as-of', '2026-11-23', '--format', 'json']);
    const never = JSON.parse(out).findings.filter((f: { code: string }) => f.code === 'neverVerified');
    expect(never).toHaveLength(114);
  });

  it('takes several controls at once, and writes nothing when one of them does not exist', async () => {
    const { kb, changes } = workingCopy();
    const rest = ['--by', 'A', '--as-of', '2026-11-22', '--kb', kb];
    expect((await vouch(['kb', 'verify', 'backup.access', 'no.such', ...rest])).code).toBe(2);
    expect(changes()).toEqual([]);
    expect((await vouch(['kb', 'verify', 'backup.access', 'account.saml', ...rest])).code).toBe(0);
    expect(changes().map(({ name }) => name)).toEqual(['account.yaml', 'retention-backup.yaml']);
  });

  it.each([
    [['--by', 'A'], '--as-of'],
    [['--as-of', '2026-11-22'], '--by'],
    [['--by', 'A', '--as-of', '22/11/2026'], 'badOption'],
  ])('cannot run with %j alone', async (args, expected) => {
    const { code, said } = await vouch(['kb', 'verify', 'backup.access', ...args]);
    expect(code).toBe(2);
    expect(said).toContain(expected);
  });
});

describe('kb resolve', () => {
  it('settles a disagreement by a language or in words with one line changed, and lint is content', async () => {
    const { kb, changes } = workingCopy();
    expect((await vouch(['lint', kb])).out).toContain('sourcesDisagree: access.ssh-key-length');
    const { code, said } = await vouch(['kb', 'resolve', 'access.ssh-key-length', '--reading', 'fr', '--kb', kb]);
    expect(code).toBe(0);
    expect(said).toContain('"au moins 2048 bits"');
    expect(changes()).toEqual([
      { name: 'access-audit-continuity.yaml', gone: ['        resolved: null'], come: ['        resolved: fr'] },
    ]);
    expect((await vouch(['lint', kb])).out).not.toMatch(/(?:sourcesDisagree|takesSides): access\.ssh-key-length/);
    const words = await vouch([
      'kb',
      'resolve',
      'internal.antivirus',
      '--reading',
      'product: not named, by choice',
      '--kb',
      kb,
    ]);
    expect(words.code).toBe(0);
    expect(changes().at(-1)!.come).toEqual(['        resolved: "product: not named, by choice"']);
  });

  it('asks which, where several are open, and settles that one', async () => {
    const { kb, changes } = workingCopy();
    const args = ['kb', 'resolve', 'reversibility.data', '--reading', 'fr', '--kb', kb];
    const { code, said } = await vouch(args);
    expect(code).toBe(2);
    expect(said).toMatch(/severalDisagreements: .*1 \(\w+\), 2 \(\w+\)/);
    expect((await vouch([...args, '--which', '2'])).code).toBe(0);
    expect(changes()).toHaveLength(1);
    expect((await vouch([...args, '--which', '2'])).said).toContain('--which holds "2", expected one of: 1, 3');
  });

  it('has nothing to do where nothing is open', async () => {
    const { code, said } = await vouch(['kb', 'resolve', 'account.saml', '--reading', 'fr', '--kb', KIZEO]);
    expect(code).toBe(2);
    expect(said).toContain('nothingToResolve');
  });
});

describe('kb new', () => {
  it('drafts a control among its like: internal, in the base’s languages, every gap marked for lint', async () => {
    const { kb, changes } = workingCopy();
    const { code } = await vouch(['kb', 'new', 'backup.immutable', '--topic', 'backup.immutable', '--kb', kb]);
    expect(code).toBe(0);
    const [{ name, gone, come }] = changes() as [ReturnType<typeof changes>[number]];
    expect({ name, gone }).toEqual({ name: 'retention-backup.yaml', gone: [] });
    expect(come.filter((line) => line !== '')).toEqual([
      '  - id: backup.immutable',
      '    status: TODO',
      expect.stringMatching(/^ {4}label: \{ fr: .+, es: .+, en: .+ \}$/),
      '    comment:',
      '      fr: TODO',
      '      es: TODO',
      '      en: TODO',
      '    about: platform',
      '    audience: internal',
      '    verified: null',
      '    topics: [backup.immutable]',
    ]);
    const { code: after, out } = await vouch(['lint', kb]);
    expect(after).toBe(1);
    expect(out.match(/error placeholder: backup\.immutable/g)).toHaveLength(4);
    // Nothing of a draft leaves: the base is read, and the control is silent.
    const asked = await vouch(['ask', 'Vos sauvegardes sont-elles immuables ?', '--kb', kb, '--format', 'json']);
    expect(asked.code).toBe(0);
  });

  it('may go into a file of its own', async () => {
    const { kb } = workingCopy();
    expect((await vouch(['kb', 'new', 'pets.cats', '--file', 'pets.yaml', '--kb', kb])).code).toBe(0);
    expect(readFileSync(join(kb, 'pets.yaml'), 'utf8')).toMatch(/^controls:\n {2}- id: pets\.cats\n {4}status: TODO\n/);
    expect((await vouch(['kb', 'show', 'pets.cats', '--kb', kb])).code).toBe(0);
  });

  it.each([
    [['backup.access'], 'controlExists'],
    [['Backup Access'], 'badControlId'],
    [['backup.new', '--topic', 'no.such'], 'unknownTopic'],
  ])('%j is refused, and nothing is written', async (args, expected) => {
    const { kb, changes } = workingCopy();
    const { code, said } = await vouch(['kb', 'new', ...args, '--kb', kb]);
    expect(code).toBe(2);
    expect(said).toContain(expected);
    expect(changes()).toEqual([]);
  });

  it('leaves a file whose controls stand in brackets to a person', async () => {
    const kb = join(temporaryFolder(), 'kb.yaml');
    writeFileSync(
      kb,
      'knowledgeBase: { name: a }\ncontrols: [{ id: a.b, status: Yes, label: { en: A }, comment: { en: A. }, about: staff }]\n',
    );
    const { code, said } = await vouch(['kb', 'new', 'a.c', '--kb', kb]);
    expect(code).toBe(2);
    expect(said).toContain('cannotAppend');
  });
});
