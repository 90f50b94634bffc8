import { buildZip, type ZipItem, type ZipOptions } from '../ooxml/build-zip.ts';

/** Parts by name, in the order of the archive. */
export type Parts = ReadonlyMap<string, string | Buffer>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationships(...entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const tags = entries.map(([id, type, target]) => {
    const whole = type.includes(':') ? type : `${OFFICE}/${type}`;
    const mode = target.startsWith('https:') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${tags.join('')}</Relationships>`;
}

const SHEET = [
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac">`,
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:E7"/>',
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
  '<cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="2" width="60" customWidth="1"/><col min="4" max="4" width="20" style="2" customWidth="1"/></cols>',
  '<sheetData>',
  '<row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="D1" s="1" t="s"><v>2</v></c></row>',
  '<row r="2" spans="1:5"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>3</v></c><c r="D2" s="2"/></row>',
  '<row r="3" spans="1:5"><c r="A3"><v>2.10</v></c><c r="B3" t="s"><v>4</v></c></row>',
  '<row r="4" spans="1:5"><c r="A4" t="s"><v>8</v></c><c r="B4" t="s"><v>5</v></c><c r="D4" s="2"/></row>',
  '<row r="5" spans="1:5"><c r="A5"><v>4</v></c><c r="B5" t="s"><v>6</v></c><c r="D5" s="2" t="s"><v>7</v></c></row>',
  '<row r="6" spans="1:5"><c r="A6" s="3"><v>45000</v></c><c r="B6" t="b"><v>1</v></c><c r="E6" s="1"/></row>',
  '<row r="7" spans="1:5"><c r="A7" s="1"><f>SUM(A2:A5)</f><v>7.1</v></c><c r="B7" t="str"><f>D5</f><v>Oui</v></c></row>',
  '</sheetData>',
  '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1"/>',
  '<autoFilter ref="A1:E5"/>',
  '<mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="E6:E7"/></mergeCells>',
  '<conditionalFormatting sqref="D2:D5"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(D2))=0</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Réponse" prompt="Choisir" sqref="D2:D5"><formula1>"Oui,Non"</formula1></dataValidation><dataValidation type="whole" sqref="A2:A5"><formula1>0</formula1><formula2>99</formula2></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="B2" r:id="rId5"/><hyperlink ref="B3" location="Lists!A1"/></hyperlinks>',
  '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId6"/>',
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>',
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="${MICROSOFT}/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  '</worksheet>',
].join('\n');

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A macro workbook with nearly everything a customer's can hold: three sheets, D2 to D4 to be answered. */
export const RICH: Parts = new Map<string, string | Buffer>([
  [
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ),
  ],
  [
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Questions" sheetId="1" r:id="rId1"/><sheet name="Lists" sheetId="2" r:id="rId2"/><sheet name="Score" sheetId="3" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="Choix">Lists!$A$1:$A$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Questions!$A$1:$E$7</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'theme', 'theme/theme1.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', `${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin'],
      ['rId9', 'customXml', '../customXml/item1.xml'],
      ['rId10', `${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml'],
    ),
  ],
  ['xl/worksheets/sheet1.xml', SHEET],
  [
    'xl/worksheets/_rels/sheet1.xml.rels',
    relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'table', '../tables/table1.xml'],
      ['rId5', 'hyperlink', 'https://example.com/policy'],
      ['rId6', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId7', `${MICROSOFT}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
    ),
  ],
  [
    'xl/worksheets/sheet2.xml',
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Non</t></is></c></row></sheetData></worksheet>`,
  ],
  [
    'xl/worksheets/sheet3.xml',
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><f>Questions!D2</f><v></v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">COUNTA(Questions!D2:D5)</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row></sheetData></worksheet>`,
  ],
  [
    'xl/styles.xml',
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="164" fontId="0"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs></styleSheet>`,
  ],
  [
    'xl/sharedStrings.xml',
    `${DECLARATION}<sst xmlns="${MAIN}" count="10" uniqueCount="9"><si><t>N°</t></si><si><t>Question</t></si><si><t>Réponse</t></si><si><t>Are backups encrypted?</t></si><si><r><t xml:space="preserve">Is access </t></r><r><rPr><b/></rPr><t>reviewed?</t></r></si><si><t>暗号化</t><rPh sb="0" eb="3"><t>あんごうか</t></rPh></si><si><t xml:space="preserve">  indented</t></si><si><t>Oui</t></si><si><t>1.10</t></si></sst>`,
  ],
  [
    'xl/theme/theme1.xml',
    `${DECLARATION}<a:theme xmlns:a="x" name="Office"><a:dk1><a:sysClr val="windowText"/></a:dk1></a:theme>`,
  ],
  ['xl/calcChain.xml', `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="A7" i="1"/><c r="B7" i="1"/></calcChain>`],
  ['xl/vbaProject.bin', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4, 5])],
  ['customXml/item1.xml', '<Classification><Level>Internal</Level></Classification>'],
  [
    'docProps/core.xml',
    `${DECLARATION}<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>A. Client</dc:creator></cp:coreProperties>`,
  ],
  [
    'xl/drawings/drawing1.xml',
    `${DECLARATION}<xdr:wsDr xmlns:xdr="x"><xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:row>1</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>`,
  ],
  [
    'xl/drawings/_rels/drawing1.xml.rels',
    relationships(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
  ],
  ['xl/drawings/vmlDrawing1.vml', '<xml><shape id="1"><br>unclosed</shape></xml>'],
  [
    'xl/charts/chart1.xml',
    `${DECLARATION}<c:chartSpace xmlns:c="x"><c:chart><c:title>Score</c:title><c:f>Score!$B$1:$B$2</c:f></c:chart></c:chartSpace>`,
  ],
  ['xl/media/image1.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
  [
    'xl/comments1.xml',
    `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>A. Client</author></authors><commentList><comment ref="B2" authorId="0"><text><t>At rest and in transit</t></text></comment><comment ref="B3" authorId="0"><text><t>Twice a year</t></text></comment></commentList></comments>`,
  ],
  [
    'xl/threadedComments/threadedComment1.xml',
    `${DECLARATION}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" personId="{P}" id="{1}"><text>At rest too?</text></threadedComment><threadedComment ref="B2" personId="{P}" id="{2}" parentId="{1}"><text>Yes</text></threadedComment></ThreadedComments>`,
  ],
  [
    'xl/persons/person.xml',
    `${DECLARATION}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="A. Client" id="{P}"/></personList>`,
  ],
  [
    'xl/tables/table1.xml',
    `${DECLARATION}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:E5"><autoFilter ref="A1:E5"/></table>`,
  ],
  ['xl/printerSettings/printerSettings1.bin', Buffer.from([1, 2, 3, 4])],
]);

/** The parts as a file. */
export function pack(parts: Parts, options: ZipOptions & { readonly item?: (item: ZipItem) => ZipItem } = {}): Buffer {
  const { item = (same: ZipItem) => same, ...rest } = options;
  return buildZip(
    [...parts].map(([name, data]) => item({ name, data })),
    rest,
  );
}

export type Damage = (parts: Parts) => Parts;

/** The parts with a piece of one replaced; it must stand there. */
export function edit(part: string, from: string, to: string): Damage {
  return (parts) => {
    const text = parts.get(part);
    if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${part} holds no ${from}`);
    return new Map(parts).set(
      part,
      text.replace(from, () => to),
    );
  };
}

export function replace(part: string, data: string | Buffer): Damage {
  return (parts) => {
    if (!parts.has(part)) throw new Error(`no ${part}`);
    return new Map(parts).set(part, data);
  };
}

export function remove(part: string): Damage {
  return (parts) => new Map([...parts].filter(([name]) => name !== part));
}

export function rename(part: string, name: string): Damage {
  return (parts) => new Map([...parts].map(([old, data]) => [old === part ? name : old, data]));
}

export function all(...damages: readonly Damage[]): Damage {
  return (parts) => damages.reduce((result, damage) => damage(result), parts);
}

const STRINGS = 'xl/sharedStrings.xml';
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** What an honest run does: answers D2 (a cell that was there) and D3 (one that wasn't), one string appended. */
export const ANSWERED: Parts = all(
  edit(FIRST_SHEET, '<c r="D2" s="2"/>', '<c r="D2" s="2" t="s"><v>7</v></c>'),
  edit(FIRST_SHEET, '<v>4</v></c></row>', '<v>4</v></c><c r="D3" s="2" t="s"><v>9</v></c></row>'),
  edit(STRINGS, 'count="10" uniqueCount="9"', 'count="12" uniqueCount="10"'),
  edit(STRINGS, '</sst>', '<si><t>Non</t></si></sst>'),
  edit('xl/workbook.xml', '<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
)(RICH);
