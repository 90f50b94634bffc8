import fc from 'fast-check';
import { buildZip } from '../ooxml/build-zip.ts';
import type { WorkbookDraft } from '../workbook/build-workbook.ts';

const name = fc.oneof(
  fc.constantFrom(
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'XL\\Workbook.xml',
    '../up',
    '/abs',
    'c:/x',
    'a/../b',
    '',
  ),
  fc.string({ maxLength: 12 }),
);
const item = fc.record(
  {
    name,
    data: fc.oneof(fc.constant(''), fc.string({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 })),
    stored: fc.boolean(),
    descriptor: fc.boolean(),
    zip64: fc.boolean(),
    extra: fc.uint8Array({ maxLength: 9 }).map((bytes) => Buffer.from(bytes)),
    flags: fc.constantFrom(0, 1, 8, 64, 0x800, 0xffff),
    method: fc.constantFrom(0, 8, 9, 12, 99),
    crc: fc.constantFrom(0, 0xffffffff),
    size: fc.constantFrom(0, 1, 1000, 0x7fffffff, 0xfffffffe),
    localName: name,
  },
  { requiredKeys: ['name', 'data'] },
);

/** Archives with odd names, flags, sizes and extra fields, sometimes cut or with bytes before and after. */
export const oddArchive = fc
  .tuple(
    fc.array(item, { maxLength: 6 }),
    fc.string({ maxLength: 8 }),
    fc.boolean(),
    fc.nat(12),
    fc.uint8Array({ maxLength: 6 }),
  )
  .map(([items, comment, zip64, cut, tail]) => {
    const zip = buildZip(items, { comment, zip64 });
    return Buffer.concat([zip.subarray(0, cut > 8 ? zip.length - cut : zip.length), tail]);
  });

const piece = fc.constantFrom(
  '<a>',
  '</a>',
  '<b/>',
  '<x:a r="1">',
  '</x:a>',
  '<c q=\'>\' r="<">',
  '</c>',
  'text',
  '&amp;',
  '&#65;',
  '&bad;',
  '<!-- -- -->',
  '<!-->',
  '<![CDATA[</a>]]>',
  '<?p ?>',
  '<!DOCTYPE a>',
  '<',
  '>',
  '"',
  '<a',
  '<a b>',
  '<a b=1>',
  '<a b="1"c="2">',
  '</>',
  '< a>',
  '\u0000',
  '\r\n',
);

/** Token soup: now and then well formed. */
export const oddXml = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 8 }).map((pieces) => `<r>${pieces.join('')}</r>`),
  fc.string({ maxLength: 30, unit: 'binary' }),
);

const number = fc.constantFrom('', '1', '2', '5', '04', '1048576', '1048577', '-1', '1.5', 'x', '99999999999');
const ref = fc.constantFrom('A1', 'B1', 'C5', 'XFD5', 'XFE5', 'a5', '$C$5', 'C', '5', 'C5:D9', 'ZZZZ1', '');
const attribute = fc
  .oneof(
    fc.tuple(
      fc.constantFrom('r', 's', 't', 'spans', 'ht', 'customFormat', 'hidden', 'cm'),
      fc.oneof(number, ref, fc.constantFrom('s', 'b', 'e', 'd', 'n', 'str', 'inlineStr', '1:3', '0:0')),
    ),
  )
  .map(([key, value]) => ` ${key}="${value}"`);
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: (text) => text.slice(0, 3) })
  .map((list) => list.join(''));
const value = fc.constantFrom(
  '',
  '<v>1</v>',
  '<v>0</v>',
  '<v>-5</v>',
  '<v>1e308</v>',
  '<v>Infinity</v>',
  '<v>45000.5</v>',
  '<v/>',
  '<v>x</v>',
  '<is><t>hi</t></is>',
  '<is><r><t>a</t></r><rPh><t>b</t></rPh></is>',
  '<f>A1</f><v>2</v>',
  '<f t="array" ref="A1:C9">1</f>',
  '<f t="shared" si="0"/>',
  '<v><![CDATA[3]]></v>',
  '<extLst/>',
);
const cell = fc.tuple(attributes, value).map(([written, content]) => `<c${written}>${content}</c>`);
const row = fc
  .tuple(
    attributes,
    fc.array(fc.oneof({ weight: 6, arbitrary: cell }, fc.constantFrom('<!-- </row> -->', '<extLst/>', '<d/>')), {
      maxLength: 4,
    }),
  )
  .map(([written, cells]) => `<row${written}>${cells.join('')}</row>`);

const term = fc.constantFrom(
  'A1',
  '$A$1:$A$3',
  "'S'!A1:A9",
  'S!$B:$B',
  'Name',
  'Loop',
  'T[a]',
  '"a,b"',
  '1',
  '#REF!',
  "'",
  '(',
  ')',
  ',',
  '[',
  ']',
);
const formula = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    term,
    fc
      .tuple(
        fc.constantFrom('INDIRECT', 'OFFSET', 'INDEX', 'COUNTA', 'SUBSTITUTE', 'ROWS', 'IF'),
        fc.array(tie('any'), { maxLength: 5 }),
      )
      .map(([call, args]) => `${call}(${args.join(',')})`),
    fc.tuple(tie('any'), fc.constantFrom(':', '&', '+', '-', '!'), tie('any')).map((parts) => parts.join('')),
  ),
})).any;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const rule = fc
  .tuple(formula, fc.constantFrom('C5', 'A1:C9', 'N1:XFD1048576', 'C:C', 'A1 B2 C3', 'x', ''))
  .map(
    ([source, sqref]) =>
      `<dataValidation type="list" showErrorMessage="1" sqref="${sqref}"><formula1>${escaped(source)}</formula1></dataValidation>`,
  );
const extra = fc.constantFrom(
  '',
  '<mergeCells><mergeCell ref="C5:D6"/><mergeCell ref="x"/></mergeCells>',
  '<sheetProtection sheet="1"/>',
  '<extLst><ext><x:y xmlns:x="u"/></ext></extLst>',
);
const before = fc.constantFrom(
  '',
  '<dimension ref="A1"/>',
  '<dimension ref="x"/>',
  '<sheetFormatPr zeroHeight="1"/>',
  '<cols><col min="2" max="99999" style="3" hidden="1"/></cols>',
  '<sheetViews><sheetView><pane ySplit="x" state="frozen"/></sheetView></sheetViews>',
);

/** Workbooks of one sheet whose rows, cells, values and rules are odd in themselves. */
export const oddSheet = fc
  .tuple(before, fc.array(row, { maxLength: 5 }), fc.array(rule, { maxLength: 3 }), extra, formula)
  .map(([head, rows, rules, tail, named]): WorkbookDraft => {
    const validations = rules.length === 0 ? '' : `<dataValidations>${rules.join('')}</dataValidations>`;
    const names = `<definedNames><definedName name="Name">${escaped(named)}</definedName><definedName name="Loop">Loop:Loop</definedName></definedNames>`;
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs>';
    return {
      sheets: [{ name: 'S', xml: `${head}<sheetData>${rows.join('')}</sheetData>${tail}${validations}` }],
      styles,
      after: names,
    };
  });
