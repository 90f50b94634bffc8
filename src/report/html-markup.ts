/** Text that is HTML already; anything else is escaped when it is put into some. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[] | null;

/** HTML from a template: its own text as it stands, every value escaped unless it is markup; null leaves nothing. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: texts.map((text, at) => text + (at < parts.length ? htmlOf(parts[at]!) : '')).join('') };
}

function htmlOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fit for text and for quoted attributes; characters that HTML allows nowhere become the replacement character. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '\ufffd');
}

/** Somebody's text for a line of the page: a mark that French sets apart does not begin a line alone. */
export function lineText(text: string): string {
  return text.replace(/[ \t]+(?=[?!:;»](?:\s|$))/g, '\u00a0');
}
