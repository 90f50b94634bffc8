import type { XmlCursor } from '../ooxml/index.ts';
import type { OldRule } from './old-rule.ts';

/** A `table:content-validation` of content.xml before its condition is read. */
export interface ContentValidation {
  readonly condition: string;
  /** The cell that relative addresses of the condition are written for. */
  readonly base: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly alert: OldRule['alert'];
}

/** From the start of a `table:content-validation` to its end. Texts of a message are one line each. */
export function readContentValidation(cursor: XmlCursor): ContentValidation {
  const level = cursor.depth;
  const condition = cursor.prefixedAttribute('condition') ?? '';
  const base = cursor.prefixedAttribute('base-cell-address') ?? '';
  let help: { readonly title: string; readonly text: string } = { title: '', text: '' };
  let alert: OldRule['alert'] = null;
  while (cursor.nextChild(level)) {
    // A message that does not say so is not shown (ODF 1.3 part 3, 19.623).
    const isShown = cursor.prefixedAttribute('display') === 'true';
    if (cursor.is('help-message')) {
      const message = readMessage(cursor);
      if (isShown) help = message;
    } else if (cursor.is('error-message') && isShown) {
      const type = cursor.prefixedAttribute('message-type');
      alert = type === 'warning' || type === 'information' ? type : 'stop';
    }
  }
  return { condition, base, promptTitle: help.title, prompt: help.text, alert };
}

function readMessage(cursor: XmlCursor): { readonly title: string; readonly text: string } {
  const level = cursor.depth;
  const title = cursor.prefixedAttribute('title') ?? '';
  const lines: string[] = [];
  while (cursor.nextChild(level)) lines.push(cursor.readText());
  return { title, text: lines.join('\n') };
}
