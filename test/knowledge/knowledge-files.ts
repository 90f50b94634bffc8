import type { SourceFile } from '../../src/knowledge/index.ts';

export const HEAD = 'knowledgeBase: { name: acme, providers: { AWS: [Amazon] } }\n';

/** The lines of one control, two further lines allowed; its id stands on the first line, `about` on the last but those. */
export function control(id = 'backup.encryption', ...more: string[]): string {
  return [
    `  - id: ${id}`,
    '    status: Oui',
    '    label: { fr: Libellé, es: Etiqueta, en: Label }',
    '    comment: { fr: Nous., es: Nosotros., en: We. }',
    '    about: platform',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

/** A file whose head is line 1, `controls:` line 2 and the first control's id line 3. */
export function file(text = `${HEAD}controls:\n${control()}`, name = 'kb.yaml'): SourceFile {
  return { file: name, text };
}
