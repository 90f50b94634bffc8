/** The encodings a questionnaire in text comes in, each with how to write a text in it. */
export const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'Windows-1252': (text) => Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1'),
};

/** A small questionnaire as records of fields; the text differs by separator, quoting and line end only. */
export const RECORDS = [
  ['N°', 'Question', 'Réponse', 'Commentaire'],
  ['1.10', 'Les sauvegardes sont-elles chiffrées ?', '', ''],
  ['1.11', 'Coût de l’hébergement en € ?', '', ''],
  ['1.12', 'Avez-vous ; une, politique\tde "sécurité" ?', '', 'déjà là'],
] as const;

export interface TextShape {
  readonly separator: string;
  readonly lineEnd: string;
  readonly quotesAll?: boolean;
  readonly lastEnd?: boolean;
}

export function textOf(
  records: readonly (readonly string[])[],
  { separator, lineEnd, quotesAll = false, lastEnd = true }: TextShape,
): string {
  const field = (text: string) => (quotesAll || /["\r\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return records.map((record) => record.map(field).join(separator)).join(lineEnd) + (lastEnd ? lineEnd : '');
}
