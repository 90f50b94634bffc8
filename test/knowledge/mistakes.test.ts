import { describe, expect, it } from 'vitest';
import { loadKnowledgeBase, type SourceFile } from '../../src/knowledge/index.ts';
import { control, file, HEAD } from './knowledge-files.ts';

const TOPICS = new Set(['backup.encryption']);

/** "kb.yaml:3:9 wrongForm", one a finding. */
function mistakesIn(...files: SourceFile[]): string[] {
  const { value, findings } = loadKnowledgeBase(files, TOPICS);
  if (findings.length > 0) expect(value).toBeNull();
  for (const { args } of findings) {
    // Words of the schema library must not reach a person.
    expect(JSON.stringify(args)).not.toMatch(/invalid|undefined|regex|ZodError|expected string/i);
  }
  return findings.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`);
}

const withLines = (...lines: string[]) => file(`${HEAD}controls:\n${control('backup.encryption', ...lines)}`);
const replacing = (from: string, to: string) => file(`${HEAD}controls:\n${control().replace(from, to)}`);

describe('a file without mistakes', () => {
  it.each([
    ['plain', file()],
    ['with a byte order mark', file(`\ufeff${file().text}`)],
    ['with Windows line ends', file(file().text.replaceAll('\n', '\r\n'))],
    [
      'with an alias used a thousand times',
      file(
        `${HEAD}controls:\n${control('a.b', 'owner: &who somebody')}${Array.from({ length: 1000 }, (_unused, at) => control(`a.b${at}`, 'owner: *who')).join('')}`,
      ),
    ],
    ['with an id of one word', file(`${HEAD}controls:\n${control('backup')}`)],
  ])('is read %s', (_name, source) => expect(mistakesIn(source)).toEqual([]));
});

describe('what is wrong with a settled phrasing', () => {
  const settled = (inner: string) => withLines('phrasings:', `  en: [{ text: "Is it so?", seen: "0", ${inner} }]`);
  it.each<[string, SourceFile, string[]]>([
    [
      'nothing',
      settled('answer: "no", words: null, comment: null, after: a, section: b, number: "1", against: "yes", from: c'),
      [],
    ],
    ['an answer that is none', settled('answer: perhaps'), ['kb.yaml:9:52 notOneOf']],
    ['no answer', settled('words: Never'), ['kb.yaml:9:12 missingKey']],
    ['a comment that is a list', settled('answer: "no", comment: [a]'), ['kb.yaml:9:58 wrongKind']],
    ['a place that is empty', settled('answer: "no", after: ""'), ['kb.yaml:9:65 tooShort']],
    ['a key that means nothing', settled('answer: "no", before: a'), ['kb.yaml:9:58 unknownKey']],
    ['an answer it cannot stand against', settled('answer: "no", against: nobody'), ['kb.yaml:9:67 notOneOf']],
  ])('%s', (_name, source, expected) => expect(mistakesIn(source)).toEqual(expected));
});

describe('what YAML itself refuses', () => {
  it.each<[string, SourceFile, string[]]>([
    ['a bracket left open', file(`${HEAD}controls: [a, {b\n`), ['kb.yaml:3:1 yamlSyntax']],
    ['a tab as indentation', file(`${HEAD}controls:\n\t- id: a\n`), ['kb.yaml:3:1 yamlSyntax']],
    ['a key given twice', withLines('about: staff'), ['kb.yaml:8:5 yamlDuplicateKey']],
    ['a second document', file(`${file().text}---\na: 1\n`), ['kb.yaml:8:1 yamlSyntax']],
    ['a tag that nobody knows', withLines('owner: !who me'), ['kb.yaml:8:12 yamlSyntax']],
    ['an alias without anchor', file(`${HEAD}controls: *nobody\n`), ['kb.yaml:2:11 yamlAlias']],
    ['an alias inside what it repeats', file(`${HEAD}controls: &x [*x]\n`), ['kb.yaml:2:15 yamlAlias']],
  ])('%s has its place', (_name, source, expected) => expect(mistakesIn(source)).toEqual(expected));

  it('brackets nested by the thousand are a finding, no crash', () => {
    expect(mistakesIn(file('['.repeat(50_000)))[0]).toMatch(/^kb\.yaml:1:\d+ yamlSyntax$/);
  });

  it('a billion laughs are refused at once, at the alias where they get too many', () => {
    const levels = ['a: &l0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level <= 9; level++)
      levels.push(
        `b${level}: &l${level} [${Array(10)
          .fill(`*l${level - 1}`)
          .join(',')}]`,
      );
    const start = performance.now();
    const found = mistakesIn(file(levels.join('\n')));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(found.filter((line) => line.endsWith('yamlAlias'))).toEqual(['kb.yaml:5:38 yamlAlias']);
  });
});

describe('what does not fit the format', () => {
  it.each<[string, SourceFile, string[]]>([
    ['an unknown key', withLines('statuss: Non'), ['kb.yaml:8:5 unknownKey']],
    [
      'an unknown key with Windows line ends',
      file(withLines('statuss: Non').text.replaceAll('\n', '\r\n')),
      ['kb.yaml:8:5 unknownKey'],
    ],
    ['an unknown key at the top', file(`${file().text}contrls: []\n`), ['kb.yaml:8:1 unknownKey']],
    [
      'an unknown key of the head',
      file(file().text.replace('name: acme', 'name: acme, nme: b')),
      ['kb.yaml:1:30 unknownKey'],
    ],
    ['a merge key, which YAML 1.2 lacks', withLines('<<: { a: 1 }'), ['kb.yaml:8:5 unknownKey']],
    [
      'missing keys',
      file(`${HEAD}controls:\n  - id: a.b\n    label: { fr: a }\n`),
      ['kb.yaml:3:5 missingKey', 'kb.yaml:3:5 missingKey', 'kb.yaml:3:5 missingKey'],
    ],
    ['a control that is a word', file(`${HEAD}controls: [backup]\n`), ['kb.yaml:2:12 wrongKind']],
    ['an empty control', file(`${HEAD}controls:\n  -\n`), ['kb.yaml:3:4 wrongKind']],
    ['controls that are nothing', file(`${HEAD}controls:\n`), ['kb.yaml:2:10 wrongKind']],
    ['an id that is a number', replacing('backup.encryption', '3'), ['kb.yaml:3:9 wrongKind']],
    ['an id in upper case', replacing('backup.encryption', 'Backup.X'), ['kb.yaml:3:9 wrongForm']],
    ['a status that is a list', replacing('status: Oui', 'status: [Oui]'), ['kb.yaml:4:5 wrongKind']],
    ['a status that is nothing', replacing('status: Oui', 'status:'), ['kb.yaml:4:12 wrongKind']],
    ['a label without words', replacing('fr: Libellé', 'fr: ""'), ['kb.yaml:5:18 tooShort']],
    ['a language in upper case', replacing('fr: Libellé', 'FR: Libellé'), ['kb.yaml:5:14 wrongForm']],
    ['a scope of our invention', replacing('platform', 'platfrom'), ['kb.yaml:7:12 notOneOf']],
    ['an unknown audience', withLines('audience: everyone'), ['kb.yaml:8:15 notOneOf']],
    ['a day that no month has', withLines('verified: 2024-02-31'), ['kb.yaml:8:15 wrongForm']],
    ['a date in words', withLines('validUntil: soon'), ['kb.yaml:8:17 wrongForm']],
    ['a date as a number', withLines('verified: 20240101'), ['kb.yaml:8:15 wrongKind']],
    ['a date with a time', withLines('verified: 2024-01-01T00:00:00Z'), ['kb.yaml:8:15 wrongForm']],
    ['a source without section', withLines('source: { document: D }'), ['kb.yaml:8:5 missingKey']],
    [
      'an unknown disagreement',
      withLines('disagreements: [{ kind: figur, readings: { fr: a } }]'),
      ['kb.yaml:8:29 notOneOf'],
    ],
    [
      'a misspelt topic link',
      withLines('topics: [{ topc: a.b }]'),
      ['kb.yaml:8:14 missingKey', 'kb.yaml:8:16 unknownKey'],
    ],
    ['a topic with a blank', withLines('topics: [Bad Topic]'), ['kb.yaml:8:14 wrongForm']],
    ['a file that is a list', file('- a\n'), ['kb.yaml:1:1 wrongKind', 'kb.yaml:1:1 noHead']],
  ])('%s has its place', (_name, source, expected) => expect(mistakesIn(source)).toEqual(expected));
});

describe('what does not fit together', () => {
  it.each<[string, SourceFile[], string[]]>([
    ['no head', [file(`controls:\n${control()}`)], ['kb.yaml:1:1 noHead']],
    ['an empty file alone', [file('')], ['kb.yaml:1:1 noHead']],
    ['a file of comments alone', [file('# nothing\n')], ['kb.yaml:1:1 noHead']],
    ['a head and nothing else', [file(HEAD)], ['kb.yaml:1:1 noControls']],
    ['two heads', [file(), file(HEAD, 'second.yaml')], ['second.yaml:1:1 secondHead']],
    [
      'a control in two files',
      [file(), file(`controls:\n${control()}`, 'second.yaml')],
      ['second.yaml:2:9 duplicateControl'],
    ],
    ['a control twice in one file', [file(`${file().text}${control()}`)], ['kb.yaml:8:9 duplicateControl']],
    ['an unknown provider', [withLines('provider: OVH')], ['kb.yaml:8:15 unknownProvider']],
    [
      'a provider named like what every object has',
      [withLines('provider: toString')],
      ['kb.yaml:8:15 unknownProvider'],
    ],
    [
      'unknown topics',
      [withLines('topics: [a.b, { topic: c.d }]', 'touches: [e.f]')],
      ['kb.yaml:8:14 unknownTopic', 'kb.yaml:8:19 unknownTopic', 'kb.yaml:9:15 unknownTopic'],
    ],
  ])('%s has its place', (_name, sources, expected) => expect(mistakesIn(...sources)).toEqual(expected));

  it('an empty file beside others is no mistake', () => expect(mistakesIn(file(), file('', 'empty.yaml'))).toEqual([]));

  it('no file at all is a missing head', () => {
    expect(loadKnowledgeBase([], null).findings.map(({ code }) => code)).toEqual(['noHead']);
  });

  it('topics are not looked at without a catalogue', () => {
    expect(loadKnowledgeBase([withLines('topics: [a.b]')], null).findings).toEqual([]);
  });
});

describe('all mistakes come at once', () => {
  it('over files, controls and kinds: one slip hides no other', () => {
    const first = file(
      `${HEAD}controls:\n${control('a.b', 'bogus: 1', 'provider: Nobody')}${control('a.c', 'provider: Nobody', 'about: staff')}`,
    );
    const second = file(
      `controls:\n${control('a.b')}${control('a.d', 'verified: soon', 'topics: [x.y]')}`,
      'second.yaml',
    );
    const broken = file('controls: [', 'third.yaml');
    expect(mistakesIn(first, second, broken).sort()).toEqual(
      [
        'kb.yaml:8:5 unknownKey',
        'kb.yaml:15:15 unknownProvider',
        'kb.yaml:16:5 yamlDuplicateKey',
        'second.yaml:2:9 duplicateControl',
        'second.yaml:12:15 wrongForm',
        'third.yaml:1:12 yamlSyntax',
      ].sort(),
    );
  });

  it('a broken head hides no mistake in a control, and is not called missing', () => {
    expect(
      mistakesIn(file(`knowledgeBase: { nme: x }\ncontrols:\n${control('a.b', 'verified: soon')}`)).sort(),
    ).toEqual(['kb.yaml:1:1 missingKey', 'kb.yaml:1:18 unknownKey', 'kb.yaml:8:15 wrongForm']);
  });

  it('the order in which the files are given does not matter', () => {
    const files = [
      file('controls: [', 'c.yaml'),
      file(`controls:\n${control('x.y', 'no: 1')}`, 'b.yaml'),
      file(undefined, 'a.yaml'),
    ];
    expect(mistakesIn(...[...files].reverse())).toEqual(mistakesIn(...files));
  });
});
