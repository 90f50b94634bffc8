import { buildZip, type ZipItem } from '../ooxml/build-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetDraft {
  readonly name: string;
  /** The content of `worksheet`; a whole document when it begins with "<?xml" or a byte order mark, or bytes. */
  readonly xml: string | Uint8Array;
  readonly state?: string;
  /** "worksheet" unless told. */
  readonly kind?: string;
  /** Related parts: type, part name under xl/, text. */
  readonly related?: readonly { readonly type: string; readonly part: string; readonly xml: string }[];
}

export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  /** The content of `sst`; no part when absent. */
  readonly strings?: string;
  /** Attributes of `sst`. */
  readonly stringCounts?: string;
  /** The content of `styleSheet`; no part when absent. */
  readonly styles?: string;
  /** Stands in `workbook` before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
  readonly mainType?: string;
  readonly parts?: readonly ZipItem[];
}

/** A small workbook from its parts; sheet parts are numbered backwards, so that numbers and tab order disagree. */
export function buildWorkbook(draft: WorkbookDraft): Buffer {
  const { sheets } = draft;
  const partNumber = (position: number) => sheets.length - position;
  const tags = sheets.map(({ name, state }, position) => {
    const attributes = `name="${name}" sheetId="${position + 5}"${state ? ` state="${state}"` : ''}`;
    return `<sheet ${attributes} r:id="rId${position + 1}"/>`;
  });
  const relationships = sheets.map(({ kind = 'worksheet' }, position) =>
    relationship(`rId${position + 1}`, kind, `worksheets/sheet${partNumber(position)}.xml`),
  );
  const items: ZipItem[] = [];
  if (draft.strings !== undefined) {
    relationships.push(relationship('rIdS', 'sharedStrings', 'sharedStrings.xml'));
    items.push({
      name: 'xl/sharedStrings.xml',
      data: `<sst xmlns="${MAIN}"${draft.stringCounts ?? ''}>${draft.strings}</sst>`,
    });
  }
  if (draft.styles !== undefined) {
    relationships.push(relationship('rIdT', 'styles', 'styles.xml'));
    items.push({ name: 'xl/styles.xml', data: `<styleSheet xmlns="${MAIN}">${draft.styles}</styleSheet>` });
  }
  for (const [position, { xml, related = [] }] of sheets.entries()) {
    const number = partNumber(position);
    const isWhole = typeof xml !== 'string' || /^(?:\ufeff|<\?xml)/.test(xml);
    items.push({
      name: `xl/worksheets/sheet${number}.xml`,
      data: isWhole ? xml : `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    });
    if (related.length === 0) continue;
    const entries = related.map(({ type, part }, at) => relationship(`r${at}`, type, `/xl/${part}`)).join('');
    items.push({
      name: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      data: `<Relationships>${entries}</Relationships>`,
    });
    items.push(...related.map(({ part, xml: data }) => ({ name: `xl/${part}`, data })));
  }
  return buildZip([
    {
      name: '[Content_Types].xml',
      data: `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${draft.mainType ?? `${TYPE}.sheet.main+xml`}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships>${relationship('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${draft.before ?? ''}<sheets>${tags.join('')}</sheets>${draft.after ?? ''}</workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: `<Relationships>${relationships.join('')}</Relationships>` },
    ...items,
    ...(draft.parts ?? []),
  ]);
}

/** A workbook with one sheet, "S". */
export function oneSheet(xml: string | Uint8Array, rest: Omit<WorkbookDraft, 'sheets'> = {}): Buffer {
  return buildWorkbook({ sheets: [{ name: 'S', xml }], ...rest });
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
