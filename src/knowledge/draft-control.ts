import type { LanguageCode, Topic } from '../model/index.ts';
import { writeScalar } from './write-scalar.ts';

/** What stands where a person has to write: lint finds each one. */
const GAP = 'TODO';

/**
 * The lines of a new control, to be filled in: its label and scope are those of the topic, where one is given. It is internal, so that no
 * draft ever leaves.
 */
export function draftControl(
  id: string,
  topic: Pick<Topic, 'id' | 'name' | 'scope'> | null,
  languages: readonly LanguageCode[],
): string[] {
  const label = languages.map((code) => `${code}: ${writeScalar(topic?.name[code] ?? GAP)}`);
  return [
    `id: ${id}`,
    `status: ${GAP}`,
    `label: { ${label.join(', ')} }`,
    'comment:',
    ...languages.map((code) => `  ${code}: ${GAP}`),
    `about: ${topic?.scope ?? 'vendor'}`,
    'audience: internal',
    'verified: null',
    `topics: [${topic?.id ?? ''}]`,
  ];
}
