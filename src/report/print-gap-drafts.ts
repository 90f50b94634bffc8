import type { ControlDraft, Translated } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { fold } from './wrap.ts';

/**
 * The drafts as a file of a knowledge base. It does not load as it stands: status and comment are a person's to give, and until they are
 * each missing one is named with its line. The questions stand in comments, since a control answers its phrasings word for word and nobody
 * has read these yet.
 */
export function printGapDrafts(drafts: readonly ControlDraft[]): string {
  if (drafts.length === 0) return 'controls: []\n';
  return `controls:\n${drafts.map(printDraft).join('\n')}`;
}

function printDraft({ id, label, about, topic, languages, questions, askers }: ControlDraft): string {
  const asked = fillIn('  # Asked by {askers} {askers|customer|customers}:', { askers });
  const examples = questions.map(
    ({ file, sheet, ref, text }) => `  #   ${plain(text)} (${plain(`${file} ${sheet}!${ref}`)})`,
  );
  return [
    asked,
    ...examples,
    `  - id: ${id}`,
    '    status:  # yes, no, limited, planned, notApplicable, or a value such as "30 days"',
    `    label: ${flow(label)}`,
    '    comment:  # sent to the customer as it stands',
    ...languages.map((language) => `      ${language}: ""`),
    `    about: ${about}`,
    `    topics: [${topic}]`,
    '',
  ].join('\n');
}

/** JSON's strings are YAML's double-quoted ones. */
function flow(label: Translated): string {
  return `{ ${Object.entries(label)
    .map(([language, name]) => `${language}: ${JSON.stringify(name)}`)
    .join(', ')} }`;
}

/** On one line, without what YAML allows in no comment. */
function plain(text: string): string {
  return fold(text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, ' '));
}
