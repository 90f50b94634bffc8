import { describe, expect, test } from 'vitest';
import { verifyWorkbooks } from '../../src/verify/index.ts';
import { buildZip } from '../ooxml/build-zip.ts';
import { ANSWERED, type Damage, edit, type Parts, pack, RICH, remove, rename, replace } from './rich-workbook.ts';

const S1 = 'xl/worksheets/sheet1.xml';
const S2 = 'xl/worksheets/sheet2.xml';
const S3 = 'xl/worksheets/sheet3.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

const BEFORE = pack(RICH);

function verify(after: Buffer) {
  const { clean, findings, changed } = verifyWorkbooks(BEFORE, after, null);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { clean, errors, codes: [...new Set(errors.map(({ code }) => code))], changed };
}

type Case = [name: string, damage: Damage, codes: readonly string[], place?: object, args?: object];

/** Each damage comes on top of honest answers; `codes` are all that may be found beside them. */
function eachIsCaught(cases: readonly Case[]): void {
  test.each<Case>([...cases])('%s', (_, damage, codes, place = {}, args = {}) => {
    const { clean, errors, codes: found } = verify(pack(damage(ANSWERED)));
    expect(clean).toBe(false);
    expect(found.sort()).toEqual([...codes].sort());
    const finding = { code: codes[0], place: expect.objectContaining(place), args: expect.objectContaining(args) };
    expect(errors).toContainEqual(expect.objectContaining(finding));
  });
}

test('the honest answers alone are clean, and listed', () => {
  const { clean, errors, changed } = verify(pack(ANSWERED));
  expect(errors).toEqual([]);
  expect(clean).toBe(true);
  expect(changed.map(({ ref, before, after, standing }) => [ref, before.shown, after.shown, standing])).toEqual([
    ['D2', '', 'Oui', 'answered'],
    ['D3', '', 'Non', 'answered'],
  ]);
});

describe('damage to a cell is caught:', () => {
  const at = (ref: string) => ({ sheet: 'Questions', ref });
  eachIsCaught([
    [
      'another cell has another number',
      edit(S1, '<v>4</v></c><c r="B5"', '<v>5</v></c><c r="B5"'),
      ['cellOverwritten'],
      at('A5'),
      { old: '4', new: '5' },
    ],
    [
      'an old answer has another word',
      edit(S1, '<c r="D5" s="2" t="s"><v>7</v>', '<c r="D5" s="2" t="s"><v>9</v>'),
      ['cellOverwritten'],
      at('D5'),
      { old: 'Oui', new: 'Non' },
    ],
    [
      'a cell is emptied',
      edit(S1, '<c r="D5" s="2" t="s"><v>7</v></c>', '<c r="D5" s="2"/>'),
      ['cellEmptied'],
      at('D5'),
    ],
    [
      'a cell is gone',
      edit(S1, '<c r="B2" t="s"><v>3</v></c>', ''),
      ['cellEmptied'],
      at('B2'),
      { old: 'Are backups encrypted?' },
    ],
    [
      'an empty cell with a style is gone',
      edit(S1, '<c r="E6" s="1"/>', ''),
      ['cellStyleChanged'],
      at('E6'),
      { old: 1, new: 0 },
    ],
    ['a formula is gone', edit(S1, '<f>SUM(A2:A5)</f>', ''), ['formulaLost'], at('A7'), { old: '=SUM(A2:A5)' }],
    [
      'a formula became a text',
      edit(S1, ' t="str"><f>D5</f><v>Oui</v>', ' t="s"><v>7</v>'),
      ['formulaLost'],
      at('B7'),
      { new: 'Oui' },
    ],
    [
      'a formula is another',
      edit(S1, 'SUM(A2:A5)', 'SUM(A2:A4)'),
      ['formulaChanged'],
      at('A7'),
      { new: '=SUM(A2:A4)' },
    ],
    [
      'the range of a shared formula shrank',
      edit(S3, 'ref="B1:B2"', 'ref="B1:B1"'),
      ['formulaChanged'],
      { sheet: 'Score', ref: 'B1' },
    ],
    [
      'a formula stands where none stood',
      edit(S1, '<c r="A2"><v>1</v>', '<c r="A2"><f>1</f><v>1</v>'),
      ['formulaAdded'],
      at('A2'),
    ],
    [
      'an answer is a formula',
      edit(S1, '<c r="D2" s="2" t="s"><v>7</v>', '<c r="D2" s="2" t="str"><f>"Oui"</f><v>Oui</v>'),
      ['formulaAdded'],
      at('D2'),
    ],
    [
      'an answer is an error',
      edit(S1, '<c r="D2" s="2" t="s"><v>7</v>', '<c r="D2" s="2" t="e"><v>#N/A</v>'),
      ['cellNotPlain'],
      at('D2'),
      { kind: 'error' },
    ],
    [
      'an answer wears another style',
      edit(S1, '<c r="D2" s="2" t="s">', '<c r="D2" s="1" t="s">'),
      ['cellStyleChanged'],
      at('D2'),
    ],
    [
      'a new answer lacks its column’s style',
      edit(S1, '<c r="D3" s="2"', '<c r="D3"'),
      ['cellStyleChanged'],
      at('D3'),
      { old: 2, new: 0 },
    ],
    [
      'a stored result is another',
      edit(S1, '<v>7.1</v>', '<v>9.9</v>'),
      ['cachedValueChanged'],
      at('A7'),
      { old: '7.1', new: '9.9' },
    ],
    [
      'a stored result is gone',
      edit(S3, '<f t="shared" si="0"/><v>0</v>', '<f t="shared" si="0"/>'),
      ['cachedValueChanged'],
      { sheet: 'Score', ref: 'B2' },
    ],
    [
      'a number is text',
      edit(S1, '<c r="A2"><v>1</v>', '<c r="A2" t="str"><v>1</v>'),
      ['cellTypeChanged'],
      at('A2'),
      { old: 'number', new: 'text' },
    ],
    [
      'an id of text is a number',
      edit(S1, '<c r="A4" t="s"><v>8</v>', '<c r="A4"><v>1.10</v>'),
      ['cellTypeChanged'],
      at('A4'),
    ],
    ['a number lost its last zero', edit(S1, '<v>2.10</v>', '<v>2.1</v>'), ['cellOverwritten'], at('A3')],
    [
      'a truth value is a number',
      edit(S1, '<c r="B6" t="b">', '<c r="B6">'),
      ['cellOverwritten'],
      at('B6'),
      { old: 'TRUE' },
    ],
    [
      'another cell wears another style',
      edit(S1, '<c r="A6" s="3">', '<c r="A6" s="2">'),
      ['cellOverwritten', 'cellStyleChanged'],
      at('A6'),
      { old: '2023-03-15', new: '45000' },
    ],
    [
      'a question lost its inner formatting',
      edit(S1, '<c r="B3" t="s"><v>4</v>', '<c r="B3" t="inlineStr"><is><t>Is access reviewed?</t></is>'),
      ['richTextChanged'],
      at('B3'),
    ],
    [
      'a question lost its phonetic guide',
      edit(S1, '<c r="B4" t="s"><v>5</v>', '<c r="B4" t="inlineStr"><is><t>暗号化</t></is>'),
      ['phoneticChanged'],
      at('B4'),
    ],
    [
      'a text lost its leading blanks',
      edit(S1, '<c r="B5" t="s"><v>6</v>', '<c r="B5" t="inlineStr"><is><t>  indented</t></is>'),
      ['cellOverwritten'],
      at('B5'),
      { new: 'indented' },
    ],
    [
      'a text went from shared to inline',
      edit(S1, '<c r="B2" t="s"><v>3</v>', '<c r="B2" t="inlineStr"><is><t>Are backups encrypted?</t></is>'),
      ['cellRewritten'],
      at('B2'),
    ],
    [
      'an answer stands under another address',
      edit(S1, '<c r="D2" s="2" t="s">', '<c r="D9" s="2" t="s">'),
      ['cellMetadataChanged'],
      at('D2'),
      { at: 'r' },
    ],
    [
      'a cell got metadata',
      edit(S1, '<c r="A2">', '<c r="A2" cm="1">'),
      ['cellMetadataChanged'],
      at('A2'),
      { at: 'cm' },
    ],
    [
      'a hidden cell of another sheet changed',
      edit(S2, '<t>Non</t>', '<t>Nein</t>'),
      ['cellOverwritten'],
      { sheet: 'Lists', ref: 'A2' },
    ],
  ]);
});

describe('damage to shared strings and styles is caught:', () => {
  eachIsCaught([
    [
      'a string says something else',
      edit(STRINGS, 'backups', 'archives'),
      ['sharedStringChanged', 'cellOverwritten'],
      {},
      { number: 3 },
    ],
    [
      'two strings swapped',
      edit(STRINGS, '<si><t>N°</t></si><si><t>Question</t></si>', '<si><t>Question</t></si><si><t>N°</t></si>'),
      ['sharedStringChanged', 'cellOverwritten'],
    ],
    [
      'a rich string was flattened',
      edit(
        STRINGS,
        '<r><t xml:space="preserve">Is access </t></r><r><rPr><b/></rPr><t>reviewed?</t></r>',
        '<t>Is access reviewed?</t>',
      ),
      ['sharedStringChanged', 'richTextChanged'],
      {},
      { number: 4 },
    ],
    [
      'a phonetic guide is gone',
      edit(STRINGS, '<rPh sb="0" eb="3"><t>あんごうか</t></rPh>', ''),
      ['sharedStringChanged', 'phoneticChanged'],
      {},
      { number: 5 },
    ],
    [
      'leading blanks lost their guard',
      edit(STRINGS, '<t xml:space="preserve">  indented', '<t>  indented'),
      ['sharedStringChanged', 'cellOverwritten'],
      {},
      { number: 6 },
    ],
    [
      'the count of strings is wrong',
      edit(STRINGS, 'uniqueCount="10"', 'uniqueCount="9"'),
      ['sharedStringChanged'],
      {},
      { at: '@uniqueCount' },
    ],
    [
      'a font is another',
      edit(STYLES, '<sz val="12"/>', '<sz val="14"/>'),
      ['styleChanged'],
      {},
      { at: 'sz/@val', old: '12', new: '14' },
    ],
    ['a number format is another', edit(STYLES, 'dd/mm/yyyy', 'mm/dd/yyyy'), ['styleChanged']],
    ['a date format shows numbers', edit(STYLES, '<xf numFmtId="164"', '<xf numFmtId="0"'), ['styleChanged']],
    [
      'an unlocked style is locked',
      edit(STYLES, '<protection locked="0"/>', '<protection locked="1"/>'),
      ['styleChanged'],
      {},
      { at: 'protection/@locked' },
    ],
    ['a style is gone', edit(STYLES, '<xf numFmtId="164" fontId="0"/>', ''), ['styleLost']],
    ['a style was added', edit(STYLES, '</cellXfs>', '<xf numFmtId="9"/></cellXfs>'), ['styleAdded']],
    ['a conditional format’s colour is another', edit(STYLES, 'FFFFFF00', 'FF00FF00'), ['styleChanged']],
  ]);
});

describe('damage to a sheet is caught:', () => {
  const sheet = { sheet: 'Questions' };
  eachIsCaught([
    [
      'a dropdown is gone',
      edit(
        S1,
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Réponse" prompt="Choisir" sqref="D2:D5"><formula1>"Oui,Non"</formula1></dataValidation>',
        '',
      ),
      ['validationLost'],
      { ...sheet, ref: 'D2:D5' },
    ],
    [
      'every dropdown is gone',
      (parts) => new Map(parts).set(S1, String(parts.get(S1)).replace(/<dataValidations.*?<\/dataValidations>/s, '')),
      ['validationLost'],
    ],
    [
      'a dropdown’s range shrank',
      edit(S1, 'sqref="D2:D5"><formula1>', 'sqref="D2:D4"><formula1>'),
      ['validationChanged'],
      sheet,
      { at: '@sqref', old: 'D2:D5', new: 'D2:D4' },
    ],
    ['a dropdown’s words are others', edit(S1, '"Oui,Non"', '"Oui"'), ['validationChanged'], sheet, { at: 'formula1' }],
    [
      'a prompt is gone',
      edit(S1, ' prompt="Choisir"', ''),
      ['validationChanged'],
      sheet,
      { at: '@prompt', old: 'Choisir' },
    ],
    [
      'an x14 dropdown is gone',
      (parts) => new Map(parts).set(S1, String(parts.get(S1)).replace(/<extLst>.*<\/extLst>/s, '')),
      ['validationLost'],
      { ...sheet, ref: 'E2:E5' },
    ],
    [
      'an x14 dropdown’s source is another',
      edit(S1, '<xm:f>Lists!$A$1:$A$2', '<xm:f>Lists!$A$1:$A$1'),
      ['validationChanged'],
      { ...sheet, ref: 'E2:E5' },
    ],
    ['a merged area is gone', edit(S1, '<mergeCell ref="E6:E7"/>', ''), ['mergeLost'], { ...sheet, ref: 'E6:E7' }],
    [
      'an area was merged',
      edit(S1, '<mergeCells count="2">', '<mergeCells count="3"><mergeCell ref="A9:B9"/>'),
      ['mergeAdded'],
      { ...sheet, ref: 'A9:B9' },
    ],
    [
      'a conditional format is gone',
      (parts) =>
        new Map(parts).set(S1, String(parts.get(S1)).replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, '')),
      ['conditionalFormatLost'],
      { ...sheet, ref: 'D2:D5' },
    ],
    [
      'a conditional format asks something else',
      edit(S1, 'LEN(TRIM(D2))=0', 'LEN(D2)=0'),
      ['conditionalFormatChanged'],
      sheet,
    ],
    [
      'a row is hidden',
      edit(S1, '<row r="4" spans="1:5">', '<row r="4" spans="1:5" hidden="1">'),
      ['rowChanged'],
      { ...sheet, ref: '4:4' },
      { at: '@hidden' },
    ],
    ['a row is taller', edit(S1, 'ht="30"', 'ht="45"'), ['rowChanged'], { ...sheet, ref: '1:1' }, { at: '@ht' }],
    [
      'an empty row was added',
      edit(S1, '</sheetData>', '<row r="9"/></sheetData>'),
      ['rowAdded'],
      { ...sheet, ref: '9:9' },
    ],
    [
      'rows swapped places',
      edit(S1, '</sheetData>', '<row r="1"><c r="A1"/></row></sheetData>'),
      ['rowChanged'],
      sheet,
    ],
    ['a column is wider', edit(S1, 'width="60"', 'width="10"'), ['columnChanged'], sheet, { at: '@width' }],
    [
      'a column is hidden',
      edit(S1, 'max="2" width="60"', 'max="2" hidden="1" width="60"'),
      ['columnChanged'],
      sheet,
      { at: '@hidden' },
    ],
    [
      'the protection is gone',
      edit(
        S1,
        '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1"/>',
        '',
      ),
      ['protectionLost'],
      sheet,
    ],
    [
      'the password is another',
      edit(S1, 'hashValue="abc="', 'hashValue="xyz="'),
      ['protectionChanged'],
      sheet,
      { at: '@hashValue' },
    ],
    ['the filter is gone', edit(S1, '<autoFilter ref="A1:E5"/>', ''), ['autoFilterLost'], sheet],
    [
      'a link leads elsewhere',
      edit(RELS, 'https://example.com/policy', 'https://example.org/'),
      ['relationshipChanged'],
      sheet,
      { at: '@Target' },
    ],
    [
      'a link within the workbook leads elsewhere',
      edit(S1, 'location="Lists!A1"', 'location="Lists!A2"'),
      ['hyperlinkChanged'],
      { ...sheet, ref: 'B3' },
    ],
    [
      'a link is gone',
      edit(S1, '<hyperlink ref="B3" location="Lists!A1"/>', ''),
      ['hyperlinkLost'],
      { ...sheet, ref: 'B3' },
    ],
    [
      'the frozen pane is gone',
      edit(S1, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>', ''),
      ['viewChanged'],
      sheet,
    ],
    [
      'the page is upright',
      edit(S1, 'orientation="landscape"', 'orientation="portrait"'),
      ['printSetupChanged'],
      sheet,
    ],
    [
      'the margins are gone',
      edit(S1, '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>', ''),
      ['printSetupLost'],
      sheet,
    ],
    ['the drawing is not shown', edit(S1, '<drawing r:id="rId1"/>', ''), ['drawingLost'], sheet],
    ['the tab has another colour', edit(S1, 'FFFF0000', 'FF00FF00'), ['sheetSettingsChanged'], sheet],
    [
      'a declared prefix is ignored no longer',
      edit(S1, ' mc:Ignorable="x14ac"', ''),
      ['sheetSettingsChanged'],
      sheet,
      { at: '@mc:Ignorable' },
    ],
    [
      'the used range claims more than the answers',
      edit(S1, 'ref="A1:E7"', 'ref="A1:Z99"'),
      ['sheetSettingsChanged'],
      sheet,
    ],
    [
      'spans claim more than the answers',
      edit(S1, '<row r="3" spans="1:5">', '<row r="3" spans="1:9">'),
      ['rowChanged'],
      sheet,
      { at: '@spans' },
    ],
  ]);
});

describe('damage to the workbook is caught:', () => {
  const swap = (parts: Parts): Parts => {
    const text = String(parts.get(BOOK));
    const [one, other] = text.match(/<sheet name="(?:Lists|Score)"[^>]*>/g)!;
    return new Map(parts).set(BOOK, text.replace(one! + other!, other! + one!));
  };
  eachIsCaught([
    [
      'a sheet has another name',
      edit(BOOK, 'name="Lists"', 'name="Listes"'),
      ['sheetRenamed'],
      { sheet: 'Lists' },
      { new: 'Listes' },
    ],
    ['sheets stand in another order', swap, ['sheetMoved'], { sheet: 'Score' }],
    [
      'a sheet is hidden',
      edit(BOOK, '<sheet name="Lists"', '<sheet state="veryHidden" name="Lists"'),
      ['sheetVisibilityChanged'],
      { sheet: 'Lists' },
    ],
    ['a hidden sheet shows', edit(BOOK, ' state="hidden"', ''), ['sheetVisibilityChanged'], { sheet: 'Score' }],
    [
      'a sheet is gone',
      edit(BOOK, '<sheet name="Lists" sheetId="2" r:id="rId2"/>', ''),
      ['sheetLost'],
      { sheet: 'Lists' },
    ],
    [
      'a review sheet was added',
      edit(BOOK, '</sheets>', '<sheet name="vouch" sheetId="9" r:id="rId2"/></sheets>'),
      ['reviewSheetAdded'],
      { sheet: 'vouch' },
    ],
    [
      'a sheet shows another’s part',
      edit('xl/_rels/workbook.xml.rels', 'Target="worksheets/sheet2.xml"', 'Target="worksheets/sheet3.xml"'),
      ['relationshipChanged', 'sheetChanged', 'cellEmptied', 'formulaAdded'],
    ],
    [
      'a defined name is gone',
      edit(BOOK, '<definedName name="Choix">Lists!$A$1:$A$2</definedName>', ''),
      ['definedNameLost'],
    ],
    [
      'a defined name means other cells',
      edit(BOOK, 'Lists!$A$1:$A$2', 'Lists!$A$1:$A$1'),
      ['definedNameChanged'],
      {},
      { new: 'Lists!$A$1:$A$1' },
    ],
    ['the structure is not protected', edit(BOOK, '<workbookProtection lockStructure="1"/>', ''), ['protectionLost']],
    [
      'formulas are not computed by themselves',
      edit(BOOK, 'fullCalcOnLoad="1"', 'calcMode="manual"'),
      ['calcSettingsChanged'],
      {},
      { at: '@calcMode' },
    ],
    ['the dates count from 1904', edit(BOOK, '<workbookPr ', '<workbookPr date1904="1" '), ['workbookSettingsChanged']],
    ['another tab is in front', edit(BOOK, 'activeTab="0"', 'activeTab="1"'), ['viewChanged']],
  ]);
});

describe('damage to another part is caught:', () => {
  const sheet = { sheet: 'Questions' };
  eachIsCaught([
    [
      'a comment is gone',
      edit('xl/comments1.xml', '<comment ref="B3" authorId="0"><text><t>Twice a year</t></text></comment>', ''),
      ['commentLost'],
      { ...sheet, ref: 'B3' },
    ],
    [
      'a comment says something else',
      edit('xl/comments1.xml', 'Twice', 'Once'),
      ['commentChanged'],
      { ...sheet, ref: 'B3' },
      { new: 'Once a year' },
    ],
    ['the comments’ part is gone', remove('xl/comments1.xml'), ['commentLost'], sheet],
    [
      'a threaded comment is gone',
      edit(
        'xl/threadedComments/threadedComment1.xml',
        '<threadedComment ref="B2" personId="{P}" id="{2}" parentId="{1}"><text>Yes</text></threadedComment>',
        '',
      ),
      ['threadedCommentLost'],
      { ...sheet, ref: 'B2' },
    ],
    ['a commenter has another name', edit('xl/persons/person.xml', 'A. Client', 'B. Client'), ['personChanged']],
    ['a drawing’s part is gone', remove('xl/drawings/drawing1.xml'), ['drawingLost'], sheet],
    ['a drawing moved', edit('xl/drawings/drawing1.xml', '<xdr:col>6<', '<xdr:col>7<'), ['drawingChanged'], sheet],
    ['a comment’s shape changed', edit('xl/drawings/vmlDrawing1.vml', 'id="1"', 'id="2"'), ['drawingChanged'], sheet],
    [
      'an image has other bytes',
      replace('xl/media/image1.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 4])),
      ['imageChanged'],
      sheet,
      { at: 'byte 6', old: '03', new: '04' },
    ],
    ['a chart shows other cells', edit('xl/charts/chart1.xml', '$B$1:$B$2', '$B$1:$B$1'), ['chartChanged'], sheet],
    ['the macros are gone', remove('xl/vbaProject.bin'), ['macroLost']],
    [
      'the macros have other bytes',
      replace('xl/vbaProject.bin', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4, 6])),
      ['macroChanged'],
    ],
    [
      'a table covers fewer rows',
      edit('xl/tables/table1.xml', ' ref="A1:E5"><', ' ref="A1:E4"><'),
      ['tableObjectChanged'],
      sheet,
      { at: '@ref' },
    ],
    [
      'a table’s filter is gone',
      edit('xl/tables/table1.xml', '<autoFilter ref="A1:E5"/>', ''),
      ['tableObjectChanged'],
      sheet,
    ],
    [
      'the printer’s settings are others',
      replace('xl/printerSettings/printerSettings1.bin', Buffer.from([1, 2, 3])),
      ['printSetupChanged'],
      sheet,
    ],
    ['the theme is another', edit('xl/theme/theme1.xml', 'windowText', 'window'), ['themeChanged']],
    ['the custom XML is gone', remove('customXml/item1.xml'), ['customXmlLost']],
    ['the custom XML says something else', edit('customXml/item1.xml', 'Internal', 'Public'), ['customXmlChanged']],
    [
      'the author is another',
      edit('docProps/core.xml', 'A. Client', 'vouch'),
      ['propertiesChanged'],
      {},
      { at: 'dc:creator', new: 'vouch' },
    ],
    ['the calculation chain is gone', remove('xl/calcChain.xml'), ['calcChainLost']],
    [
      'a content type is another',
      edit(
        '[Content_Types].xml',
        'vnd.ms-excel.sheet.macroEnabled.main',
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
      ),
      ['contentTypeChanged'],
      {},
      { at: '@ContentType' },
    ],
    [
      'a default content type is gone',
      edit('[Content_Types].xml', '<Default Extension="png" ContentType="image/png"/>', ''),
      ['contentTypeLost'],
    ],
    [
      'a relationship leads elsewhere',
      edit(RELS, '../tables/table1.xml', '../tables/table2.xml'),
      ['relationshipChanged'],
      sheet,
      { at: '@Target' },
    ],
    [
      'a relationship is gone',
      edit(
        RELS,
        '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/>',
        '',
      ),
      ['relationshipLost'],
      sheet,
    ],
    [
      'a part nobody asked for was added',
      (parts) => new Map(parts).set('xl/extra.bin', Buffer.from('x')),
      ['partAdded'],
      {},
      { part: 'xl/extra.bin' },
    ],
    [
      'a part has another name',
      rename('customXml/item1.xml', 'customXml/item2.xml'),
      ['partRenamed'],
      {},
      { new: 'customXml/item2.xml' },
    ],
    ['a part is no XML any more', edit(STYLES, '</styleSheet>', ''), ['partUnreadable'], {}, { part: STYLES }],
  ]);
});

describe('a part that says the same in other characters is caught:', () => {
  const at = (part: string) => ({ part });
  eachIsCaught([
    ['white space between rows', edit(S1, '</row>\n', '</row>\n\n'), ['partRewritten'], {}, at(S1)],
    ['white space between cells', edit(S1, '<c r="B2"', ' <c r="B2"'), ['partRewritten'], {}, at(S1)],
    ['a comment between sections', edit(S1, '<autoFilter', '<!-- x --><autoFilter'), ['partRewritten'], {}, at(S1)],
    [
      'attributes in another order',
      edit(
        S1,
        'gridLines="1"/><pageMargins left="0.7" right="0.7"',
        'gridLines="1"/><pageMargins right="0.7" left="0.7"',
      ),
      ['partRewritten'],
      {},
      at(S1),
    ],
    [
      'sections in another order',
      edit(
        S1,
        '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><printOptions gridLines="1"/>',
      ),
      ['partRewritten'],
      {},
      at(S1),
    ],
    ['other quotes', edit(S1, 'tabColor rgb="FFFF0000"', "tabColor rgb='FFFF0000'"), ['partRewritten'], {}, at(S1)],
    [
      'no declaration',
      edit(S2, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', ''),
      ['partRewritten'],
      {},
      at(S2),
    ],
    [
      'another encoding',
      (parts) => new Map(parts).set(S2, Buffer.from(`\ufeff${parts.get(S2)}`, 'utf16le')),
      ['partRewritten'],
      {},
      at(S2),
    ],
    [
      'an empty element written out',
      edit(BOOK, '<workbookPr codeName="ThisWorkbook"/>', '<workbookPr codeName="ThisWorkbook"></workbookPr>'),
      ['partRewritten'],
      {},
      at(BOOK),
    ],
    [
      'a string written with CDATA',
      edit(STRINGS, '<t>Oui</t>', '<t><![CDATA[Oui]]></t>'),
      ['partRewritten'],
      {},
      at(STRINGS),
    ],
  ]);
});

describe('damage to the archive is caught:', () => {
  const target = 'xl/theme/theme1.xml';
  test.each<[string, () => Buffer, string]>([
    [
      'an entry stands twice',
      () => buildZip([...[...ANSWERED].map(([name, data]) => ({ name, data })), { name: target, data: 'x' }]),
      'partDuplicated',
    ],
    ['entries stand in another order', () => pack(new Map([...ANSWERED].reverse())), 'partOrderChanged'],
    [
      'an entry is stored, not deflated',
      () => pack(ANSWERED, { item: (item) => ({ ...item, stored: item.name === target }) }),
      'partRecompressed',
    ],
    [
      'a touched entry is stored, not deflated',
      () => pack(ANSWERED, { item: (item) => ({ ...item, stored: item.name === S1 }) }),
      'partRecompressed',
    ],
    [
      'an entry got an extra field',
      () =>
        pack(ANSWERED, {
          item: (item) => (item.name === target ? { ...item, extra: Buffer.from('UT\u0001\0x') } : item),
        }),
      'partHeaderChanged',
    ],
    [
      'an entry is called otherwise in its own header',
      () =>
        pack(ANSWERED, {
          item: (item) => (item.name === target ? { ...item, localName: 'xl/theme/theme2.xml' } : item),
        }),
      'partHeaderChanged',
    ],
    [
      'a checksum is wrong',
      () => pack(ANSWERED, { item: (item) => (item.name === S1 ? { ...item, crc: 1 } : item) }),
      'partDamaged',
    ],
    [
      'a size is a lie',
      () => pack(ANSWERED, { item: (item) => (item.name === target ? { ...item, size: 5 } : item) }),
      'partDamaged',
    ],
    ['the archive got a comment', () => pack(ANSWERED, { comment: 'made by' }), 'archiveChanged'],
  ])('%s', (_, build, code) => {
    const { clean, codes } = verify(build());
    expect(clean).toBe(false);
    expect(codes).toContain(code);
  });
});
