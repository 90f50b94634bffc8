import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledgeBase } from '../../src/knowledge/index.ts';
import { readPlainYaml } from '../../src/knowledge/read-plain-yaml.ts';
import { type ControlChange, editControls, identityOf } from '../../src/learning/index.ts';

const HEAD = 'knowledgeBase: { name: acme }\n';

const BLOCK = `${HEAD}# who wrote this, and why
controls:

  # about backups
  - id: backup.encryption   # the first
    status: Oui
    label: { fr: Copies chiffrées, en: "Backups encrypted" }
    comment:
      fr: Nous chiffrons nos sauvegardes.
      es: 'Ciframos "todo", l''ensemble.'
      en: "We encrypt our backups."   # checked
    about: platform
    topics: [backup.encryption]


  - id: backup.retention
    status: 30 jours
    label: { fr: Rétention }
    comment: { fr: "30 jours." }
    about: platform
    touches: [backup.encryption,
      backup.location]
    phrasings:
      fr:
        - Combien de temps ?  # ours
      en: [How long?]
    audience: public
# the end
`;

const change = (control: string, phrasings: ControlChange['phrasings'], comments: ControlChange['comments'] = {}) => ({
  control,
  phrasings,
  comments,
});

/** The lines of the second text that the first does not have, and the other way round. */
function diff(before: string, after: string): { added: string[]; removed: string[] } {
  const [one, other] = [before.split('\n'), after.split('\n')];
  return { added: other.filter((line) => !one.includes(line)), removed: one.filter((line) => !other.includes(line)) };
}

describe('a phrasing', () => {
  it('gets a key of its own after the topics, and nothing else moves', () => {
    const { text, made, refused } = editControls(BLOCK, [
      change('backup.encryption', { fr: ['Sont-elles "sûres" ?'] }),
    ]);
    expect(refused).toEqual([]);
    expect(diff(BLOCK, text)).toEqual({
      added: ['        - "Sont-elles \\"sûres\\" ?"'],
      removed: [],
    });
    expect(text.replace('    phrasings:\n      fr:\n        - "Sont-elles \\"sûres\\" ?"\n', '')).toBe(BLOCK);
    expect(text.split('\n')[made[0]!.line - 1]).toBe('        - "Sont-elles \\"sûres\\" ?"');
  });

  it.each([
    ['a list of one a line', 'fr', '        - Combien de temps ?  # ours\n        - "Une autre ?"\n'],
    ['a list in brackets', 'en', '      en: [How long?, "Une autre ?"]\n'],
    ['a language that is not there', 'es', '      en: [How long?]\n      es:\n        - "Une autre ?"\n    audience'],
  ])('joins %s', (_what, language, expected) => {
    const { text } = editControls(BLOCK, [change('backup.retention', { [language]: ['Une autre ?'] })]);
    expect(text).toContain(expected);
    expect(diff(BLOCK, text).added.length).toBeLessThanOrEqual(2);
  });

  it('that stands there already changes nothing', () => {
    const { text } = editControls(BLOCK, [change('backup.retention', { fr: ['Combien de temps ?'] })]);
    expect(text).toBe(BLOCK);
  });

  it('takes its settled form where it stood', () => {
    const settled = { text: 'How long?', answer: 'no', seen: '123456789012' } as const;
    const { text } = editControls(BLOCK, [change('backup.retention', { en: [settled] })]);
    expect(text).toContain('      en: [{ text: "How long?", answer: "no", seen: "123456789012" }]\n');
  });
});

describe('a comment', () => {
  it.each([
    ['bare', 'fr', 'Nous chiffrons tout.', '      fr: Nous chiffrons tout.\n'],
    ['bare, where the new one cannot be', 'fr', 'Oui : tout.', '      fr: "Oui : tout."\n'],
    ['in single quotes', 'es', "Todo, l'ensemble.", "      es: 'Todo, l''ensemble.'\n"],
    ['in double quotes, with a remark behind', 'en', 'Two\nlines.', '      en: "Two\\nlines."   # checked\n'],
    ['missing', 'de', 'Wir tun es.', '      en: "We encrypt our backups."   # checked\n      de: "Wir tun es."\n'],
  ])('%s is changed in its own line', (_what, language, value, expected) => {
    const { text, made } = editControls(BLOCK, [change('backup.encryption', {}, { [language]: value })]);
    expect(text).toContain(expected);
    expect(diff(BLOCK, text).added).toHaveLength(1);
    expect(text.split('\n')[made[0]!.line - 1]).toContain(language);
  });

  it.each([
    ['|', 'Un.\n      Deux.', 'Trois.\nQuatre.', '|\n        Trois.\n        Quatre.\n'],
    ['>-', 'Un\n        deux.', 'Trois.', '>-\n        Trois.\n'],
    ['|', 'Un.', '  led by blanks', '"  led by blanks"\n'],
  ])('in a block %s stays one where it can', (header, body, value, expected) => {
    const lines = body.split('\n').map((line) => `        ${line.trim()}`);
    const before = BLOCK.replace('fr: Nous chiffrons nos sauvegardes.', `fr: ${header}\n${lines.join('\n')}`);
    const { text, refused } = editControls(before, [change('backup.encryption', {}, { fr: value })]);
    expect(refused).toEqual([]);
    expect(text).toContain(`fr: ${expected}`);
    expect(parse(text).controls[0].comment.fr.trim()).toBe(value.trim());
  });
});

describe('a file', () => {
  it('of JSON stays JSON', () => {
    const before = JSON.stringify(parse(BLOCK));
    const settled = { text: 'Why?', answer: 'yes', seen: 'a' } as const;
    const { text, refused } = editControls(before, [
      change('backup.encryption', { fr: ['Ah ?'] }, { fr: 'Nouveau.', de: 'Neu.' }),
      change('backup.retention', { en: [settled], es: ['¿Por qué?'] }),
    ]);
    expect(refused).toEqual([]);
    const data = JSON.parse(text);
    expect(data.controls[0]).toMatchObject({ phrasings: { fr: ['Ah ?'] }, comment: { fr: 'Nouveau.', de: 'Neu.' } });
    expect(data.controls[1].phrasings).toMatchObject({ en: ['How long?', settled], es: ['¿Por qué?'] });
  });

  it('with Windows line ends keeps them', () => {
    const before = BLOCK.replaceAll('\n', '\r\n');
    const { text } = editControls(before, [change('backup.encryption', { fr: ['Ah ?'] }, { de: 'Neu.' })]);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text.replaceAll('\r\n', '\n')).toBe(
      editControls(BLOCK, [change('backup.encryption', { fr: ['Ah ?'] }, { de: 'Neu.' })]).text,
    );
  });

  it('without a line end at its end, or with a byte order mark, is edited as well', () => {
    const cut = BLOCK.slice(0, BLOCK.indexOf('    phrasings:')).trimEnd();
    const { text } = editControls(`\ufeff${cut}`, [change('backup.retention', { fr: ['Ah ?'] })]);
    expect(text).toBe(`\ufeff${cut}\n    phrasings:\n      fr:\n        - "Ah ?"`);
  });

  it('in which a control repeats another’s texts is left to a person, the other changes are made', () => {
    const before = BLOCK.replace('comment: { fr: "30 jours." }', 'comment: &words { fr: "30 jours." }').replace(
      '# the end',
      '  - { id: backup.other, status: Oui, label: { fr: Autre }, comment: *words, about: platform }',
    );
    const shared = change('backup.retention', {}, { fr: 'Autre chose.' });
    const { text, refused } = editControls(before, [shared, change('backup.encryption', { fr: ['Ah ?'] })]);
    expect(refused).toEqual([shared]);
    expect(text).toContain('"Ah ?"');
    expect(text).toContain('"30 jours."');
  });
});

describe('any change', () => {
  const words = fc.oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'ab: #-"\'\\{}[],\n|>&*!%@?é') }),
    fc.constantFrom('yes', 'No', 'null', '12', '2026-01-31', '1e3', '~', '- a', '? b', 'a: b', 'a #b', '"', "'", 'é:'),
  );
  const text = words.filter((value) => value.trim() !== '' && value.trim() === value && !/\p{Cs}/u.test(value));
  const changes = fc.record({
    control: fc.constantFrom('backup.encryption', 'backup.retention'),
    phrasings: fc.dictionary(
      fc.constantFrom('fr', 'en', 'es', 'de'),
      fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    ),
    comments: fc.dictionary(fc.constantFrom('fr', 'en', 'es', 'de'), text),
  });

  it('gives the very words back, leaves every other line, and made twice is made once', () => {
    fc.assert(
      fc.property(changes, fc.boolean(), (made, isJson) => {
        const before = isJson ? JSON.stringify(parse(BLOCK)) : BLOCK;
        const once = editControls(before, [made]);
        expect(once.refused).toEqual([]);
        const control = parse(once.text).controls.find(({ id }: { id: string }) => id === made.control);
        for (const [code, value] of Object.entries(made.comments)) expect(control.comment[code].trim()).toBe(value);
        for (const [code, list] of Object.entries(made.phrasings))
          for (const value of list) expect(control.phrasings[code]).toContain(value);
        expect(editControls(once.text, [made]).text).toBe(once.text);
        if (!isJson) {
          const kept = BLOCK.split('\n').filter((line) => !/(?: |^)(?:fr|en|es):/.test(line) || line.includes('label'));
          let at = 0;
          for (const line of once.text.split('\n')) if (line === kept[at]) at++;
          expect(at).toBe(kept.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of ordinary words leaves a file that the fast reader reads, and that loads', () => {
    const plain = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abcé ,.;!?()"\'-\n') });
    fc.assert(
      fc.property(
        plain.filter((value) => value.trim() === value && value !== ''),
        (value) => {
          const made = change('backup.encryption', { fr: [value] }, { en: value, es: value });
          const { text } = editControls(BLOCK, [made]);
          expect(readPlainYaml(text)).toEqual(parse(text));
          const { findings } = loadKnowledgeBase([{ file: 'kb.yaml', text }], null);
          expect(findings).toEqual([]);
        },
      ),
    );
  });
});

describe('what is remembered of a question', () => {
  const SETTLED = {
    text: 'How long?',
    answer: 'no',
    words: null,
    comment: 'Own.',
    after: 'Is it kept?',
    seen: '0',
  } as const;

  it('is one line, its keys in one order, beside a phrasing of the same words in another place', () => {
    const { text } = editControls(BLOCK, [change('backup.retention', { fr: [SETTLED] })]);
    expect(diff(BLOCK, text)).toEqual({
      added: [
        '        - { text: "How long?", answer: "no", words: null, comment: "Own.", after: "Is it kept?", seen: "0" }',
      ],
      removed: [],
    });
    const again = editControls(text, [change('backup.retention', { fr: [{ ...SETTLED, comment: null }] })]);
    expect(diff(text, again.text).added).toHaveLength(1);
    expect(diff(text, again.text).removed).toHaveLength(1);
    expect(readPlainYaml(again.text)).toBeDefined();
  });

  const LISTS = `${HEAD}controls:
  - id: a
    phrasings:
      fr:
        - one # ours
        - { text: two, answer: "no", seen: "0" }
        # about three
        - three
      en: [one, { text: two, answer: "no", seen: "0" }, three]
      es: [{ text: two, answer: "no", seen: "0" }]
  - id: b
`;
  const forget = (language: string, ...phrasings: readonly (string | object)[]) => ({
    control: 'a',
    phrasings: {},
    comments: {},
    forgotten: { [language]: phrasings.map(identityOf) },
  });

  it.each<[string, string, readonly (string | object)[], string[]]>([
    ['a line of a list', 'fr', [{ text: 'two' }], ['        - { text: two, answer: "no", seen: "0" }']],
    ['the last line', 'fr', ['three'], ['        - three']],
    ['the first line, its comment with it', 'fr', ['one'], ['        - one # ours']],
  ])('is taken out as %s, and nothing else with it', (_what, language, phrasings, removed) => {
    const { text, made, refused } = editControls(LISTS, [forget(language, ...phrasings)]);
    expect(refused).toEqual([]);
    expect(diff(LISTS, text)).toEqual({ added: [], removed });
    expect(made.map(({ what }) => what.kind)).toEqual(['forgotten']);
  });

  it.each<[string, readonly (string | object)[], string]>([
    ['en', ['one'], 'en: [{ text: two, answer: "no", seen: "0" }, three]'],
    ['en', [{ text: 'two' }], 'en: [one, three]'],
    ['en', ['three'], 'en: [one, { text: two, answer: "no", seen: "0" }]'],
    ['en', ['one', 'three'], 'en: [{ text: two, answer: "no", seen: "0" }]'],
    ['en', [{ text: 'two' }, 'three'], 'en: [one]'],
    ['es', [{ text: 'two' }], 'es: []'],
  ])('is taken out of the brackets of %s: %j', (language, phrasings, line) => {
    const { text, refused } = editControls(LISTS, [forget(language, ...phrasings)]);
    expect(refused).toEqual([]);
    expect(diff(LISTS, text).added).toEqual([`      ${line}`]);
  });

  it('leaves an empty list where it was all there was', () => {
    const { text, refused } = editControls(LISTS, [forget('fr', 'one', { text: 'two' }, 'three')]);
    expect(refused).toEqual([]);
    expect((parse(text) as { controls: { phrasings: object }[] }).controls[0]!.phrasings).toMatchObject({ fr: [] });
  });
});
