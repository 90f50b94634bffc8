import { UserError } from '../model/index.ts';
import { type Feature, featureOfName, featureOfRelationship } from './features.ts';
import { partText } from './part-text.ts';
import { parseXml, type XmlDocument, type XmlElement, XmlTrouble } from './xml-tree.ts';
import { listZip, readEntry, type ZipListing } from './zip-listing.ts';

export interface SheetEntry {
  readonly name: string;
  /** "visible", "hidden", "veryHidden". */
  readonly state: string;
  readonly sheetId: string;
  readonly relationship: string;
  /** The part the relationship leads to; null when it leads nowhere. */
  readonly part: string | null;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part's name for an internal target, else as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A workbook's package as found: parts by name, what each is, and the sheets in tab order. */
export class Book {
  readonly zip: ZipListing;
  readonly workbookPart: string;
  readonly sheets: readonly SheetEntry[];
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly #features = new Map<string, Feature>();
  readonly #owners = new Map<string, string>();
  readonly #byLowerCase: ReadonlyMap<string, string>;

  /** @throws UserError when the bytes are no readable workbook. */
  constructor(bytes: Uint8Array) {
    this.zip = listZip(bytes);
    this.#byLowerCase = new Map([...this.zip.byName.keys()].map((name) => [name.toLowerCase(), name]));
    const main = this.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
    const workbookPart = main && this.#byLowerCase.get(main.target.toLowerCase());
    if (workbookPart === undefined) throw new UserError('notSpreadsheet');
    this.workbookPart = workbookPart;
    const related = this.relationships(workbookPart);
    const partOfType = (type: string) =>
      related.find((relationship) => relationship.type.endsWith(`/${type}`))?.target ?? null;
    this.stylesPart = partOfType('styles');
    this.stringsPart = partOfType('sharedStrings');
    const listed = this.require(workbookPart).root.child('sheets');
    // A .docx or .pptx is a package too.
    if (!listed) throw new UserError('notSpreadsheet');
    this.sheets = listed.elements.map((sheet) => {
      const id = [...sheet.attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const target = related.find((relationship) => relationship.id === id)?.target;
      return {
        name: sheet.attribute('name') ?? '',
        state: sheet.attribute('state') ?? 'visible',
        sheetId: sheet.attribute('sheetId') ?? '',
        relationship: id,
        part: target === undefined ? null : (this.#byLowerCase.get(target.toLowerCase()) ?? null),
      };
    });
    this.#visit('', null);
  }

  bytes(part: string): Buffer | null {
    const entry = this.zip.byName.get(part);
    return entry ? readEntry(entry) : null;
  }

  /** The part as XML; null when it is missing, damaged or no well-formed XML. */
  xml(part: string, options: { leavesRows?: boolean } = {}): XmlDocument | null {
    const bytes = this.bytes(part);
    const text = bytes && partText(bytes);
    if (text === null) return null;
    try {
      return parseXml(text, options);
    } catch (error) {
      if (error instanceof XmlTrouble) return null;
      throw error;
    }
  }

  /** The relationships of a part; those of the package for "". */
  relationships(part: string): Relationship[] {
    const cut = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
    const root = this.zip.byName.has(name) ? this.xml(name)?.root : null;
    return (root?.elements ?? []).map((element: XmlElement) => {
      const target = element.attribute('Target') ?? '';
      const isExternal = element.attribute('TargetMode') === 'External';
      return {
        id: element.attribute('Id') ?? '',
        type: element.attribute('Type') ?? '',
        target: isExternal ? target : resolve(part.slice(0, cut), target),
        isExternal,
      };
    });
  }

  feature(part: string): Feature {
    return this.#features.get(part) ?? featureOfName(part);
  }

  /** The sheet that leads to a part, or to the part whose relationships it holds; null when none does. */
  owner(part: string): string | null {
    return this.#owners.get(part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')) ?? null;
  }

  require(part: string): XmlDocument {
    if (!this.zip.byName.has(part)) throw new UserError('partMissing', {}, { part });
    const bytes = this.bytes(part);
    if (bytes === null) throw new UserError('zipDamaged', {}, { part });
    const xml = this.xml(part);
    if (xml === null) throw new UserError('xmlUnreadable', {}, { part });
    return xml;
  }

  /** Each part is what the first relationship found says it is; cycles end at the parts already seen. */
  #visit(part: string, owner: string | null): void {
    const queue: { part: string; owner: string | null }[] = [{ part, owner }];
    for (let next = queue.shift(); next; next = queue.shift()) {
      for (const { type, target, isExternal } of this.relationships(next.part)) {
        const found = this.#byLowerCase.get(target.toLowerCase());
        if (isExternal || found === undefined || this.#features.has(found)) continue;
        this.#features.set(found, featureOfRelationship(type));
        const sheet = this.sheets.find((entry) => entry.part === found)?.name ?? next.owner;
        if (sheet !== null) this.#owners.set(found, sheet);
        queue.push({ part: found, owner: sheet });
      }
    }
  }
}

/** A relationship's target as a part name: relative to its source's folder, or absolute. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
