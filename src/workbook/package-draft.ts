import {
  decodePart,
  encodeEdited,
  encodePart,
  openArchive,
  type Package,
  type PartText,
  relationshipsPartOf,
  spliceArchive,
  type TextEdit,
  XmlCursor,
} from '../ooxml/index.ts';
import { type NewPart, registerParts } from './register-part.ts';

/** The parts a patch replaces and adds, until they are spliced into the file. */
export interface PackageDraft {
  /**
   * Changes a part's text in these places; does nothing when it comes out as it was. `check` is given the text as it
   * will be read, and throws when it must not be written.
   */
  edit(part: string, before: PartText, edits: readonly TextEdit[], check?: (after: string) => void): void;
  /** Gives a part another text; does nothing when it is the one the part has. */
  replace(part: string, before: PartText, text: string): void;
  add(part: NewPart, text: string): void;
  /** A part name next to the workbook part that nothing uses: "worksheets/sheet" -> "xl/worksheets/sheet4.xml". */
  freePart(stem: string): string;
  /** Enters the added parts in content types and relationships; relationship ids by part. */
  register(): ReadonlyMap<string, string>;
  finish(): Uint8Array;
}

/** Bytes up to which a patched part is read through, to see that it is still well formed. */
const SMALL_PART = 1_000_000;
const CONTENT_TYPES = '[Content_Types].xml';

export function draftPackage(source: Package): PackageDraft {
  const replaced = new Map<string, Uint8Array>();
  const entries: { name: string; bytes: Uint8Array }[] = [];
  const newParts: NewPart[] = [];

  function edit(part: string, before: PartText, edits: readonly TextEdit[], check?: (after: string) => void): void {
    if (edits.length > 0) put(part, before, encodeEdited(before, edits), check);
  }

  function replace(part: string, before: PartText, text: string): void {
    if (text !== before.text) put(part, before, encodePart({ ...before, text }));
  }

  function put(part: string, before: PartText, bytes: Buffer, check?: (after: string) => void): void {
    if (bytes.equals(before.bytes)) return;
    // What compares the part with itself need not walk what did not change; a large one would take as long again.
    if (check) check(decodePart(bytes, part).text);
    else if (bytes.length < SMALL_PART) new XmlCursor(decodePart(bytes, part).text, part).finish();
    replaced.set(part, bytes);
  }

  return {
    edit,
    replace,
    add(part, text) {
      newParts.push(part);
      entries.push({ name: part.part, bytes: Buffer.from(text) });
    },
    freePart(stem) {
      const folder = source.mainPart.slice(0, source.mainPart.lastIndexOf('/') + 1);
      for (let number = 1; ; number++) {
        const part = `${folder}${stem}${number}.xml`;
        if (!source.has(part)) return part;
      }
    },
    register() {
      if (newParts.length === 0) return new Map();
      const registered = registerParts(source, newParts);
      const relationshipsPart = relationshipsPartOf(source.mainPart);
      replace(CONTENT_TYPES, source.text(CONTENT_TYPES), registered.contentTypes);
      replace(relationshipsPart, source.text(relationshipsPart), registered.relationships);
      return registered.ids;
    },
    finish() {
      const file = spliceArchive(source.archive, { replaced, added: entries });
      // Read back what was written: a broken package must not reach the customer.
      const archive = openArchive(file);
      const written = [...replaced, ...entries.map(({ name, bytes }) => [name, bytes] as const)];
      for (const [part, bytes] of written) {
        if (!archive.read(part).equals(bytes)) throw new Error(`${part} was not written as it should be`);
      }
      return file;
    },
  };
}
