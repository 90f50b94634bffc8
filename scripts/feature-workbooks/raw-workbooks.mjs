// Feature workbooks written as raw XML. Each is { file, feature, bytes, answers, refused? }.
import { choicesOf } from './question-table.mjs';
import {
  answersOf,
  escapeXml,
  MAIN,
  OFFICE,
  packageEntries,
  questionSheet,
  questionXml,
  TYPE,
  text,
  worksheet,
  XML,
  zip,
} from './raw-package.mjs';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const listXml = (words, column = 'A') =>
  worksheet(
    `<sheetData>${words.map((word, at) => `<row r="${at + 1}">${text(`${column}${at + 1}`, word)}</row>`).join('')}</sheetData>`,
  );
const validation = (sqref, formula, attributes = '') =>
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1"${attributes} sqref="${sqref}"><formula1>${escapeXml(formula)}</formula1></dataValidation></dataValidations>`;

function make(file, feature, language, draft, { form, comment, refused, answers } = {}) {
  const bytes = zip(packageEntries(draft), { form, comment });
  return {
    file,
    feature,
    writer: 'raw XML',
    language,
    bytes,
    answers: answers ?? answersOf(language),
    ...(refused ? { refused } : {}),
  };
}

/** The question table with its texts in the shared strings part; `decorate` turns a text into the content of its si. */
function shared(language, decorate = (value) => `<t>${escapeXml(value)}</t>`) {
  const items = [];
  const cell = (ref, value, style) => {
    items.push(`<si>${decorate(value, items.length)}</si>`);
    return `<c r="${ref}"${style ? ` s="${style}"` : ''} t="s"><v>${items.length - 1}</v></c>`;
  };
  const sheet = questionSheet(language, { table: { cell } });
  return {
    sheets: [sheet],
    strings: `${XML}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`,
  };
}

const scores = (row, at) =>
  at === 0 ? text(`F${row}`, 'Score') : `<c r="F${row}"><f>IF(C${row}="Yes",1,0)</f><v>0</v></c>`;

export function rawWorkbooks() {
  const words = choicesOf('en');
  const quoted = `"${words.join(',')}"`;
  const listSheet = { name: 'Lists', xml: listXml(words), state: 'hidden' };
  return [
    make('inline-strings', 'inline strings, no shared strings part', 'en', { sheets: [questionSheet('en')] }),
    make('shared-strings', 'shared strings', 'fr', shared('fr')),
    make(
      'rich-strings',
      'rich shared strings, runs with own fonts',
      'fr',
      shared(
        'fr',
        (value) =>
          `<r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t xml:space="preserve">${escapeXml(value.slice(0, 4))}</t></r><r><t xml:space="preserve">${escapeXml(value.slice(4))}</t></r>`,
      ),
    ),
    make(
      'phonetic',
      'phonetic guides beside shared strings',
      'en',
      shared(
        'en',
        (value) =>
          `<t>${escapeXml(value)}</t><rPh sb="0" eb="2"><t>フリガナ</t></rPh><phoneticPr fontId="0" type="noConversion"/>`,
      ),
    ),
    make('shared-formulas', 'shared formulas with cached results beside the answers', 'en', {
      sheets: [
        questionSheet('en', {
          table: {
            extra: (row, at) =>
              at === 0
                ? text(`F${row}`, 'Score')
                : at === 1
                  ? `<c r="F${row}"><f t="shared" ref="F5:F12" si="0">LEN(C5)</f><v>0</v></c>`
                  : `<c r="F${row}"><f t="shared" si="0"/><v>0</v></c>`,
          },
        }),
      ],
    }),
    make('array-formulas', 'an array formula over several cells', 'en', {
      sheets: [
        questionSheet('en', {
          table: {
            extra: (row, at) =>
              at === 0
                ? ''
                : at === 1
                  ? `<c r="F${row}"><f t="array" ref="F5:F12">LEN(B5:B12)</f><v>35</v></c>`
                  : `<c r="F${row}"><v>40</v></c>`,
          },
        }),
      ],
    }),
    make('dynamic-arrays', 'a dynamic array formula with cell metadata', 'en', {
      sheets: [
        questionSheet('en', {
          table: {
            extra: (row, at) =>
              at === 1
                ? `<c r="F${row}" cm="1"><f t="array" ref="F5:F6">_xlfn._xlws.SORT(A5:A6)</f><v>0</v></c>`
                : at === 2
                  ? `<c r="F${row}"><v>0</v></c>`
                  : '',
          },
        }),
      ],
      workbookRelationships: [{ id: 'rIdMeta', type: 'sheetMetadata', target: 'metadata.xml' }],
      parts: [
        {
          name: 'xl/metadata.xml',
          contentType: `${TYPE}.sheetMetadata+xml`,
          data: `${XML}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
        },
      ],
    }),
    make('calc-chain', 'calcChain, cached results and dependents of the answers', 'en', {
      sheets: [
        questionSheet('en', { table: { extra: scores } }),
        {
          name: 'Summary',
          xml: worksheet(
            `<sheetData><row r="1">${text('A1', 'Total')}<c r="B1"><f>SUM(Questions!F5:F12)</f><v>0</v></c></row></sheetData>`,
          ),
        },
      ],
      afterSheets: '<calcPr calcId="191029"/>',
      workbookRelationships: [{ id: 'rIdCalc', type: 'calcChain', target: 'calcChain.xml' }],
      parts: [
        {
          name: 'xl/calcChain.xml',
          contentType: `${TYPE}.calcChain+xml`,
          data: `${XML}<calcChain xmlns="${MAIN}"><c r="B1" i="2"/>${Array.from({ length: 8 }, (_, at) => `<c r="F${at + 5}" i="1"/>`).join('')}</calcChain>`,
        },
      ],
    }),
    make('dates-1904', 'dates that count from 1904', 'fr', {
      sheets: [questionSheet('fr', { rows: '<row r="2"><c r="A2" s="2"><v>43830</v></c></row>' })],
      beforeSheets: '<workbookPr date1904="1"/>',
    }),
    make('errors-booleans', 'error values, booleans, results of type str', 'en', {
      sheets: [
        questionSheet('en', {
          table: {
            extra: (row, at) =>
              `<c r="F${row}" t="b"><v>${at % 2}</v></c><c r="G${row}" t="e"><v>#N/A</v></c><c r="H${row}" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>`,
          },
        }),
      ],
    }),
    make('strict', 'the strict namespaces', 'es', { sheets: [questionSheet('es')] }, { form: 'deflated' }),
    make('prefixed', 'every spreadsheet element with a prefix', 'es', { sheets: [questionSheet('es')] }),
    make('sheets-by-relationship', 'sheet parts numbered against the tab order', 'fr', {
      sheets: [
        {
          name: 'Accueil',
          xml: worksheet(`<sheetData><row r="1">${text('A1', 'Bonjour')}</row></sheetData>`),
          part: 'worksheets/sheet3.xml',
        },
        questionSheet('fr', { part: 'worksheets/sheet1.xml' }),
        { name: 'Fin', xml: worksheet('<sheetData/>'), part: 'worksheets/sheet2.xml' },
      ],
      sheetOrder: [1, 2, 0],
    }),
    make('very-hidden', 'a very hidden list sheet behind the drop-down', 'en', {
      sheets: [
        questionSheet('en', { after: validation('C5:C12', 'Lists!$A$1:$A$3') }),
        { ...listSheet, state: 'veryHidden' },
      ],
    }),
    make('table-totals', 'a table with a totals row and a calculated column', 'en', {
      sheets: [
        questionSheet('en', {
          table: {
            extra: (row, at) =>
              at === 0 ? text(`E${row}`, 'Score', 1) : `<c r="E${row}"><f>LEN(C${row})</f><v>0</v></c>`,
          },
          rows: '',
          after: `<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>`,
          related: [
            {
              id: 'rIdTable',
              type: 'table',
              target: '../tables/table1.xml',
              part: 'xl/tables/table1.xml',
              contentType: `${TYPE}.table+xml`,
              xml: `${XML}<table xmlns="${MAIN}" id="1" name="Answers" displayName="Answers" ref="A4:E13" totalsRowCount="1"><autoFilter ref="A4:E12"/><tableColumns count="5">${['ID', 'Question', 'Response', 'Comments'].map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join('')}<tableColumn id="5" name="Score" totalsRowFunction="sum"><calculatedColumnFormula>LEN(C5)</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
            },
          ],
        }),
      ].map((sheet) => ({
        ...sheet,
        xml: sheet.xml.replace(
          '</sheetData>',
          `<row r="13"><c r="E13"><f>SUBTOTAL(109,Answers[Score])</f><v>0</v></c></row></sheetData>`,
        ),
      })),
    }),
    make('threaded-comments', 'threaded comments with the persons who wrote them', 'en', {
      sheets: [
        questionSheet('en', {
          after: '<legacyDrawing r:id="rIdVml"/>',
          related: [
            {
              id: 'rIdVml',
              type: 'vmlDrawing',
              target: '../drawings/vmlDrawing1.vml',
              part: 'xl/drawings/vmlDrawing1.vml',
              contentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
              xml: '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
            },
            {
              id: 'rIdNotes',
              type: 'comments',
              target: '../comments1.xml',
              part: 'xl/comments1.xml',
              contentType: `${TYPE}.comments+xml`,
              xml: `${XML}<comments xmlns="${MAIN}"><authors><author>tc={11111111-1111-4111-8111-111111111111}</author></authors><commentList><comment ref="B5" authorId="0" shapeId="0"><text><t>[Threaded comment] Which algorithm?</t></text></comment></commentList></comments>`,
            },
            {
              id: 'rIdThread',
              type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
              target: '../threadedComments/threadedComment1.xml',
              part: 'xl/threadedComments/threadedComment1.xml',
              contentType: 'application/vnd.ms-excel.threadedcomments+xml',
              xml: `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B5" dT="2026-01-05T09:00:00.00" personId="{22222222-2222-4222-8222-222222222222}" id="{11111111-1111-4111-8111-111111111111}"><text>Which algorithm?</text></threadedComment></ThreadedComments>`,
            },
          ],
        }),
      ],
      workbookRelationships: [
        {
          id: 'rIdPersons',
          type: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
          target: 'persons/person.xml',
        },
      ],
      parts: [
        {
          name: 'xl/persons/person.xml',
          contentType: 'application/vnd.ms-excel.person+xml',
          data: `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Ana Ruiz" id="{22222222-2222-4222-8222-222222222222}" userId="ana" providerId="None"/></personList>`,
        },
      ],
    }),
    make('names-local', 'defined names, one global and one of the sheet with the same name', 'en', {
      sheets: [questionSheet('en', { after: validation('C5:C12', 'Choices') }), listSheet],
      afterSheets: `<definedNames><definedName name="Choices">Lists!$A$1:$A$2</definedName><definedName name="Choices" localSheetId="0">Lists!$A$1:$A$3</definedName></definedNames>`,
    }),
    make('validation-x14', 'drop-downs in the x14 extension', 'fr', {
      sheets: [
        questionSheet('fr', {
          attributes: ` xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"`,
          after: `<extLst><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Listes!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C5:C11</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
        }),
        { name: 'Listes', xml: listXml(choicesOf('fr')), state: 'hidden' },
      ],
    }),
    make('validation-indirect', 'a drop-down through INDIRECT', 'en', {
      sheets: [questionSheet('en', { after: validation('C5:C12', 'INDIRECT("Lists!$A$1:$A$3")') }), listSheet],
    }),
    make('validation-offset', 'a drop-down through OFFSET and COUNTA', 'en', {
      sheets: [
        questionSheet('en', { after: validation('C5:C12', 'OFFSET(Lists!$A$1,0,0,COUNTA(Lists!$A:$A),1)') }),
        listSheet,
      ],
    }),
    make('validation-table-column', 'a drop-down from a table column', 'en', {
      sheets: [
        questionSheet('en', { after: validation('C5:C12', 'INDIRECT("Words[Word]")') }),
        {
          name: 'Lists',
          xml: worksheet(
            `<sheetData>${['Word', ...words].map((word, at) => `<row r="${at + 1}">${text(`A${at + 1}`, word)}</row>`).join('')}</sheetData><tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>`,
          ),
          related: [
            {
              id: 'rIdTable',
              type: 'table',
              target: '../tables/table1.xml',
              part: 'xl/tables/table1.xml',
              contentType: `${TYPE}.table+xml`,
              xml: `${XML}<table xmlns="${MAIN}" id="1" name="Words" displayName="Words" ref="A1:A4"><autoFilter ref="A1:A4"/><tableColumns count="1"><tableColumn id="1" name="Word"/></tableColumns></table>`,
            },
          ],
        },
      ],
    }),
    make('validation-whole-sheet', 'a rule over N1:XFD1048576', 'en', {
      sheets: [
        questionSheet('en', {
          after: `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C5:C12"><formula1>${escapeXml(quoted)}</formula1></dataValidation><dataValidation type="custom" showErrorMessage="1" sqref="N1:XFD1048576"><formula1>FALSE</formula1></dataValidation></dataValidations>`,
        }),
      ],
    }),
    make('validation-prompts', 'input prompts, one of which says to leave the cell blank', 'en', {
      sheets: [
        questionSheet('en', {
          after: `<dataValidations count="2"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="Note" prompt="Leave this cell blank." sqref="C12"/><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="Choose one" sqref="C5:C11"><formula1>${escapeXml(quoted)}</formula1></dataValidation></dataValidations>`,
        }),
      ],
    }),
    make('pivot-table', 'a pivot table on a second sheet, with its cache', 'en', {
      sheets: [
        questionSheet('en'),
        {
          name: 'Pivot',
          xml: worksheet(
            `<sheetData><row r="3">${text('A3', 'Row Labels')}${text('B3', 'Count of ID')}</row><row r="4">${text('A4', 'Grand Total')}<c r="B4"><v>8</v></c></row></sheetData>`,
          ),
          related: [
            {
              id: 'rIdPivot',
              type: 'pivotTable',
              target: '../pivotTables/pivotTable1.xml',
              part: 'xl/pivotTables/pivotTable1.xml',
              contentType: `${TYPE}.pivotTable+xml`,
              xml: `${XML}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="7" dataCaption="Values"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField dataField="1" showAll="0"/></pivotFields><rowItems count="1"><i/></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Count of ID" fld="0" subtotal="count"/></dataFields></pivotTableDefinition>`,
            },
          ],
        },
      ],
      afterSheets: '<pivotCaches><pivotCache cacheId="7" r:id="rIdCache"/></pivotCaches>',
      workbookRelationships: [
        { id: 'rIdCache', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
      ],
      parts: [
        {
          name: 'xl/pivotCache/pivotCacheDefinition1.xml',
          contentType: `${TYPE}.pivotCacheDefinition+xml`,
          data: `${XML}<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A4:A12" sheet="Questions"/></cacheSource><cacheFields count="1"><cacheField name="ID" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
        },
        {
          name: 'xl/pivotTables/_rels/pivotTable1.xml.rels',
          data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/pivotCacheDefinition" Target="../pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
        },
      ],
    }),
    make('slicer-extension', 'unknown extensions in sheet and workbook, as slicers use them', 'en', {
      sheets: [
        questionSheet('en', {
          after: `<extLst><ext xmlns:q="urn:example:slicer" uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><q:slicerList><q:slicer name="by family"/></q:slicerList></ext></extLst>`,
        }),
      ],
      afterSheets: `<extLst><ext xmlns:q="urn:example:slicer" uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><q:slicerCaches/></ext></extLst>`,
    }),
    make('custom-xml', 'customXml data with its properties', 'fr', {
      sheets: [questionSheet('fr')],
      workbookRelationships: [{ id: 'rIdCustom', type: 'customXml', target: '../customXml/item1.xml' }],
      parts: [
        {
          name: 'customXml/item1.xml',
          data: '<?xml version="1.0"?><p:properties xmlns:p="urn:example:records"><label>C2 – Interne</label></p:properties>',
        },
        {
          name: 'customXml/itemProps1.xml',
          contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
          data: `<?xml version="1.0"?><ds:datastoreItem ds:itemID="{33333333-3333-4333-8333-333333333333}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
        },
        {
          name: 'customXml/_rels/item1.xml.rels',
          data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
        },
      ],
    }),
    {
      ...make('macros', 'macros: a vbaProject.bin and code names', 'en', {
        sheets: [questionSheet('en', { before: '<sheetPr codeName="Sheet1"/>' })],
        beforeSheets: '<workbookPr codeName="ThisWorkbook"/>',
        mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        defaults: ['<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'],
        workbookRelationships: [
          {
            id: 'rIdVba',
            type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
            target: 'vbaProject.bin',
          },
        ],
        parts: [
          {
            name: 'xl/vbaProject.bin',
            data: Buffer.concat([
              Buffer.from('d0cf11e0a1b11ae1', 'hex'),
              Buffer.from(Array.from({ length: 504 }, (_, at) => (at * 37) % 256)),
            ]),
          },
        ],
      }),
      extension: 'xlsm',
    },
    make(
      'signed',
      'a digital signature',
      'en',
      {
        sheets: [questionSheet('en')],
        rootRelationships: [
          {
            id: 'rIdSig',
            type: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
            target: '_xmlsignatures/origin.sigs',
          },
        ],
        defaults: [
          '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
        ],
        parts: [
          { name: '_xmlsignatures/origin.sigs', data: '' },
          {
            name: '_xmlsignatures/sig1.xml',
            contentType: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
            data: '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
          },
        ],
      },
      { refused: 'workbookSigned' },
    ),
    make('alternate-content', 'mc:AlternateContent and mc:Ignorable in the sheet and around a list', 'en', {
      sheets: [
        questionSheet('en', {
          attributes: ` xmlns:mc="${MC}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" mc:Ignorable="x14ac xr x12ac" xr:uid="{44444444-4444-4444-8444-444444444444}"`,
          before: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
          after: `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" xr:uid="{55555555-5555-4555-8555-555555555555}" sqref="C5:C12"><mc:AlternateContent><mc:Choice Requires="x12ac"><x12ac:list>Yes,No,"Partial, in part"</x12ac:list></mc:Choice><mc:Fallback><formula1>"Yes,No,Partial"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>`,
        }),
      ],
    }),
    make('sensitivity-label', 'a sensitivity label in docMetadata', 'fr', {
      sheets: [questionSheet('fr')],
      rootRelationships: [
        {
          id: 'rIdLabel',
          type: 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
          target: 'docMetadata/LabelInfo.xml',
        },
      ],
      parts: [
        {
          name: 'docMetadata/LabelInfo.xml',
          contentType: 'application/vnd.ms-office.classificationlabels+xml',
          data: '<?xml version="1.0" encoding="utf-8" standalone="yes"?><clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{66666666-6666-4666-8666-666666666666}" enabled="1" method="Privileged" siteId="{77777777-7777-4777-8777-777777777777}" removed="0"/></clbl:labelList>',
        },
      ],
    }),
    {
      ...make('template', 'a template: another content type and ending', 'fr', {
        sheets: [questionSheet('fr')],
        mainType: `${TYPE}.template.main+xml`,
      }),
      extension: 'xltx',
    },
    make('other-path', 'the workbook part in a folder of another name', 'en', {
      sheets: [questionSheet('en')],
      folder: 'Book/Main',
    }),
    make('zip64', 'zip64 sizes and records', 'en', { sheets: [questionSheet('en')] }, { form: 'zip64' }),
    make('data-descriptors', 'sizes after the data', 'en', { sheets: [questionSheet('en')] }, { form: 'descriptors' }),
    make('stored', 'entries that are not compressed', 'en', { sheets: [questionSheet('en')] }, { form: 'stored' }),
    make(
      'archive-comment',
      'a comment after the archive',
      'en',
      { sheets: [questionSheet('en')] },
      { comment: 'Sent by procurement, 5 January 2026' },
    ),
    make('hidden-rows-by-default', 'zeroHeight: rows without an element are hidden', 'en', {
      sheets: [questionSheet('en', { before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>' })],
    }),
    make('column-styles', 'answer cells that exist only as the style of their column and row', 'es', {
      sheets: [
        questionSheet('es', { before: '<cols><col min="3" max="4" width="30" style="4" customWidth="1"/></cols>' }),
      ],
    }),
    make('escaped-text', 'control characters, escapes and white space in texts', 'en', {
      sheets: [
        questionSheet('en', {
          rows: `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  _x0007_ bell, _x005F_x0041_ not A,&#10;line </t></is></c></row>`,
        }),
      ],
    }),
    make(
      'sheet-with-odd-name',
      'a sheet name with an apostrophe, an ampersand and a space',
      'en',
      { sheets: [questionSheet('en', { name: "R&D's list" })] },
      { answers: { ...answersOf('en'), sheet: "R&D's list" } },
    ),
    make('shared-sheet-with-spans', 'spans, dimension and a row-level extension list', 'en', {
      sheets: [
        {
          name: 'Questions',
          xml: worksheet(
            `<dimension ref="A4:B12"/><sheetData>${questionXml('en', { extra: (_, at) => (at === 2 ? '<extLst><ext uri="{x}"/></extLst>' : '') }).replaceAll('<row r="', '<row spans="1:2" r="')}</sheetData>`,
          ),
        },
      ],
    }),
  ].map(adapt);
}

/** Two forms that concern every part at once. */
function adapt(made) {
  if (made.file === 'strict') return rewritten(made, toStrict);
  if (made.file === 'prefixed') return rewritten(made, toPrefixed);
  return made;
}

function rewritten(made, change) {
  const draft = { sheets: [questionSheet(made.language)] };
  const entries = packageEntries(draft).map(({ name, data }) => ({ name, data: change(name, String(data)) }));
  return { ...made, bytes: zip(entries) };
}

function toStrict(name, xml) {
  return xml
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    .replace(/<workbook /, name.endsWith('workbook.xml') ? '<workbook conformance="strict" ' : '<workbook ');
}

function toPrefixed(name, xml) {
  if (!name.startsWith('xl/') || name.endsWith('.rels')) return xml;
  return xml.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)([A-Za-z])/g, '<$1x:$2');
}
