// Workbooks as raw XML: the only way to get exactly the form of a feature that other writers do not offer.
import { crc32, deflateRawSync } from 'node:zlib';
import { answerCells, questionRows } from './question-table.mjs';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escapeXml = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** An inline string cell. */
export const text = (ref, value, style = 0) =>
  `<c r="${ref}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;

/** The question table as rows of XML from `headerRow` on; `extra(row, at)` gives further cells of a row. */
export function questionXml(language, { headerRow = 4, answerStyle = 0, cell = text, extra = () => '' } = {}) {
  return questionRows(language)
    .map((values, at) => {
      const row = headerRow + at;
      const cells = values.map((value, column) => {
        const ref = 'ABCD'[column] + row;
        if (value !== '') return cell(ref, value, at === 0 ? 1 : 0);
        return answerStyle ? `<c r="${ref}" s="${answerStyle}"/>` : '';
      });
      return `<row r="${row}">${cells.join('')}${extra(row, at)}</row>`;
    })
    .join('');
}

export function worksheet(content, attributes = '') {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${attributes}>${content}</worksheet>`;
}

export const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relationships = (list) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ({ id, type, target, mode }) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

/**
 * The entries of a package. `sheets` are { name, xml, part?, state?, related? } where `related` are
 * { id, type, target, part, xml, contentType }; `parts` are further { name, data, contentType }.
 */
export function packageEntries({
  sheets,
  folder = 'xl',
  strings = null,
  styles = STYLES,
  beforeSheets = '',
  afterSheets = '',
  workbookAttributes = '',
  mainType = `${TYPE}.sheet.main+xml`,
  workbookRelationships = [],
  rootRelationships = [],
  parts = [],
  defaults = [],
  sheetOrder = null,
}) {
  const overrides = [];
  const entries = [];
  const add = (name, data, contentType) => {
    entries.push({ name, data });
    if (contentType) overrides.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
  };
  const listed = sheets.map((sheet, at) => ({
    ...sheet,
    id: `rId${at + 1}`,
    part: sheet.part ?? `worksheets/sheet${at + 1}.xml`,
  }));
  const tags = listed.map(
    ({ name, id, state }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="${id}"/>`,
  );
  const related = listed.map(({ id, part }) => ({ id, type: 'worksheet', target: part }));
  add(
    `${folder}/workbook.xml`,
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"${workbookAttributes}>${beforeSheets}<sheets>${tags.join('')}</sheets>${afterSheets}</workbook>`,
    mainType,
  );
  for (const { part, xml, related: own = [] } of sheetOrder ? sheetOrder.map((at) => listed[at]) : listed) {
    add(`${folder}/${part}`, xml, `${TYPE}.worksheet+xml`);
    if (own.length > 0) add(`${folder}/worksheets/_rels/${part.split('/').pop()}.rels`, relationships(own));
    for (const { part: name, xml: data, contentType } of own) if (name) add(name, data, contentType);
  }
  if (strings !== null) {
    related.push({ id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' });
    add(`${folder}/sharedStrings.xml`, strings, `${TYPE}.sharedStrings+xml`);
  }
  related.push({ id: 'rIdStyles', type: 'styles', target: 'styles.xml' });
  add(`${folder}/styles.xml`, styles, `${TYPE}.styles+xml`);
  for (const { name, data, contentType } of parts) add(name, data, contentType);
  const slash = folder === '' ? '' : `${folder}/`;
  const head = [
    {
      name: '[Content_Types].xml',
      data: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: relationships([
        { id: 'rId1', type: 'officeDocument', target: `${slash}workbook.xml` },
        ...rootRelationships,
      ]),
    },
    { name: `${slash}_rels/workbook.xml.rels`, data: relationships([...related, ...workbookRelationships]) },
  ];
  return [...head, ...entries];
}

/** The usual case: one sheet "Questions" with the question table. */
export function questionSheet(
  language,
  { before = '', after = '', name = 'Questions', rows = '', table = {}, attributes = '', ...rest } = {},
) {
  const data = `<sheetData>${rows}${questionXml(language, table)}</sheetData>`;
  return { name, xml: worksheet(`${before}${data}${after}`, attributes), ...rest };
}

export function answersOf(language, options) {
  return { sheet: 'Questions', refs: answerCells(language, options?.headerRow) };
}

/** A zip file; `form` may ask for "stored", "descriptors" or "zip64" and a comment. */
export function zip(entries, { form = 'deflated', comment = '' } = {}) {
  const pieces = [];
  const records = [];
  let offset = 0;
  for (const { name: written, data: content } of entries) {
    const raw = Buffer.from(content);
    const name = Buffer.from(written);
    const data = form === 'stored' ? raw : deflateRawSync(raw, { level: 9 });
    const hasDescriptor = form === 'descriptors';
    const wide = form === 'zip64';
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(wide ? 45 : 20, 0);
    shared.writeUInt16LE(hasDescriptor ? 8 : 0, 2);
    shared.writeUInt16LE(form === 'stored' ? 0 : 8, 4);
    shared.writeUInt16LE(0x0021, 8); // 1 January 1980: the same script gives the same file
    shared.writeUInt32LE(crc32(raw), 10);
    shared.writeUInt32LE(wide ? 0xffffffff : data.length, 14);
    shared.writeUInt32LE(wide ? 0xffffffff : raw.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared]);
    if (hasDescriptor) local.fill(0, 14, 26);
    const localExtra = wide ? zip64Field([raw.length, data.length]) : Buffer.alloc(0);
    local.writeUInt16LE(localExtra.length, 28);
    const descriptor = hasDescriptor ? Buffer.alloc(16) : Buffer.alloc(0);
    if (hasDescriptor) {
      descriptor.write('PK\x07\x08', 0, 'latin1');
      descriptor.writeUInt32LE(crc32(raw), 4);
      descriptor.writeUInt32LE(data.length, 8);
      descriptor.writeUInt32LE(raw.length, 12);
    }
    const extra = wide ? zip64Field([raw.length, data.length, offset]) : Buffer.alloc(0);
    const record = Buffer.alloc(46);
    record.write('PK\x01\x02', 0, 'latin1');
    record.writeUInt16LE(wide ? 45 : 20, 4);
    shared.copy(record, 6);
    record.writeUInt16LE(extra.length, 30);
    record.writeUInt32LE(wide ? 0xffffffff : offset, 42);
    pieces.push(local, name, localExtra, data, descriptor);
    records.push(record, name, extra);
    offset += local.length + name.length + localExtra.length + data.length + descriptor.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  const wide = form === 'zip64';
  end.writeUInt16LE(wide ? 0xffff : entries.length, 8);
  end.writeUInt16LE(wide ? 0xffff : entries.length, 10);
  end.writeUInt32LE(wide ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(wide ? 0xffffffff : offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([
    ...pieces,
    directory,
    wide ? zip64End(entries.length, directory.length, offset) : Buffer.alloc(0),
    end,
    Buffer.from(comment),
  ]);
}

function zip64Field(values) {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  for (const [at, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * at);
  return field;
}

function zip64End(count, size, start) {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
