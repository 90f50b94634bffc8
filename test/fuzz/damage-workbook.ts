import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listEntries } from '../invariance/list-entries.ts';
import { buildZip } from '../ooxml/build-zip.ts';
import { RandomSource } from './random-source.ts';

const FOLDER = resolve(process.env.VOUCH_FIXTURES ?? join(import.meta.dirname, '../../fixtures'), 'features');

interface Whole {
  readonly name: string;
  readonly file: Buffer;
  readonly parts: readonly { readonly name: string; readonly data: Buffer }[];
}

/** The feature workbooks, read once. */
const wholes: readonly Whole[] = readdirSync(FOLDER)
  .filter((name) => /\.xl[st][xm]$/.test(name) && name !== 'populate-password.xlsx')
  .sort()
  .map((name) => {
    const file = readFileSync(join(FOLDER, name));
    return { name, file, parts: listEntries(file).entries.map((entry) => ({ name: entry.name, data: entry.content })) };
  });

/** What breaks readers: odd numbers, names, references, half an element, a whole one too many. */
const SPLINTERS = [
  '',
  '-1',
  '0',
  '1',
  '65536',
  '1048577',
  '4294967296',
  '99999999999999999999',
  'NaN',
  '1e9',
  '0x10',
  '#REF!',
  'A0',
  'XFE1',
  'A1:XFD1048576',
  'A:A',
  '1:1',
  '$A$1',
  '&',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '&lol;',
  '<',
  '>',
  '/>',
  '</row>',
  '<row/>',
  '<c/>',
  '<c r="A1"/>',
  '<sheetData/>',
  '</sheetData>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE x>',
  '"',
  "'",
  ' r="1"',
  ' r="C5"',
  ' t="s"',
  ' t="d"',
  ' s="999"',
  ' xmlns="urn:x"',
  'x:',
  '_x0000_',
  '_xD800_',
  '\u0000',
  '\ufeff',
  'é',
  '\ud83d',
  '<row r="5"><c r="C5"/></row>',
  '<mergeCell ref="A1:Z99"/>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:Z99">1</f>',
  '<is><t>x</t></is>',
];

/** The workbook of case `number` of a run: one of the fixtures, damaged in its bytes or in the text of its parts. */
export function damagedWorkbook(seed: number, number: number): { readonly name: string; readonly bytes: Buffer } {
  const random = new RandomSource(Math.imul(seed, 0x9e3779b1) ^ number);
  const whole = random.pick(wholes);
  if (random.below(4) === 0) return { name: whole.name, bytes: damageBytes(whole.file, random) };
  const parts = [...whole.parts];
  for (let times = 1 + random.below(2); times > 0; times--) {
    const at = random.below(parts.length);
    const { name, data } = parts[at]!;
    parts[at] = { name, data: random.below(3) === 0 ? damageBytes(data, random) : damageText(data, random) };
  }
  return { name: whole.name, bytes: buildZip(parts.map((part) => ({ ...part, stored: true }))) };
}

/** Some bytes flipped, set, cut out, doubled; or the end cut off. */
function damageBytes(source: Buffer, random: RandomSource): Buffer {
  let bytes = Buffer.from(source);
  for (let times = 1 + random.below(4); times > 0 && bytes.length > 0; times--) {
    const at = random.below(bytes.length);
    const length = random.below(16);
    const kind = random.below(6);
    if (kind === 0) bytes[at]! ^= 1 << random.below(8);
    else if (kind === 1) bytes[at] = random.pick([0, 0xff, 0x7f, 0x80, 0x3c, 0x3e, 0x22]);
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    else if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    else if (kind === 4) bytes.subarray(at, at + 1 + random.below(8)).fill(random.pick([0, 0xff]));
    else if (random.below(8) === 0) bytes = bytes.subarray(0, at);
  }
  return bytes;
}

/** Splinters put in the place of a value, a tag, an attribute or nothing; elements doubled, moved or left out. */
function damageText(source: Buffer, random: RandomSource): Buffer {
  let text = source.toString('utf8');
  for (let times = 1 + random.below(3); times > 0; times--) {
    const spots = [...text.matchAll(/"[^"]*"|<[^>]*>|>[^<]+</g)];
    if (spots.length === 0) return Buffer.from(random.pick(SPLINTERS));
    const spot = random.pick(spots);
    const [from, to] = [spot.index, spot.index + spot[0].length];
    const kind = random.below(5);
    if (kind === 0) text = `${text.slice(0, from + 1)}${random.pick(SPLINTERS)}${text.slice(to - 1)}`;
    else if (kind === 1) text = `${text.slice(0, from)}${random.pick(SPLINTERS)}${text.slice(to)}`;
    else if (kind === 2) text = `${text.slice(0, to)}${random.pick(SPLINTERS)}${text.slice(to)}`;
    else if (kind === 3) text = `${text.slice(0, to)}${spot[0]}${text.slice(to)}`;
    else {
      const other = random.pick(spots);
      text = `${text.slice(0, from)}${other[0]}${text.slice(to)}`;
    }
  }
  return Buffer.from(text);
}
