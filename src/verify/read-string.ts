import type { XmlElement } from './xml-tree.ts';

/** A string item (`si` or `is`) in its parts. */
export interface StringItem {
  /** As it reads: runs joined, phonetic guides left out, line breaks "\n". */
  readonly text: string;
  /** How its runs are written, when it has any. */
  readonly runs: string;
  readonly phonetic: string;
}

export function readString(item: XmlElement): StringItem {
  let text = '';
  let runs = '';
  let phonetic = '';
  for (const child of item.elements) {
    if (child.name === 't') text += textOf(child);
    else if (child.name === 'r') {
      for (const part of child.elements) if (part.name === 't') text += textOf(part);
      runs += child.raw;
    } else phonetic += child.raw;
  }
  return { text: decode(text), runs, phonetic };
}

/** Excel drops white space at the ends of a `t` that doesn't say xml:space="preserve" (XML 1.0, 2.10, leaves it to programs). */
function textOf(element: XmlElement): string {
  const text = element.text;
  return element.attribute('xml:space') === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** ST_Xstring (ECMA-376 part 1, 22.9.2.19): _xHHHH_ stands for the UTF-16 code it names. */
export function decode(stored: string): string {
  return stored
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
