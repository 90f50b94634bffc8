import { readWrittenControls, type SourceFile, writeScalar } from '../knowledge/index.ts';
import { type LanguageCode, UserError } from '../model/index.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';

/** What stands where a person has to write: lint finds each one. */
const TODO = 'TODO';

/**
 * The lines of a new control, to be filled in: the languages are those of the base, the label and scope those of the topic, where one is
 * given. It is internal, so that no draft ever leaves.
 *
 * @throws UserError `badControlId`; `unknownTopic` when the catalogue has no such topic.
 */
export function draftControl(
  files: readonly SourceFile[],
  catalogue: CompiledCatalogue,
  { id, topic: topicId }: { id: string; topic: string | null },
): string[] {
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id)) throw new UserError('badControlId', {}, { found: id });
  const topic = catalogue.topics.topics.find((one) => one.id === topicId);
  if (topicId !== null && !topic) throw new UserError('unknownTopic', {}, { found: topicId });
  const codes = languagesOf(files);
  const label = codes.map((code) => `${code}: ${writeScalar(topic?.name[code] ?? TODO)}`);
  return [
    `id: ${id}`,
    `status: ${TODO}`,
    `label: { ${label.join(', ')} }`,
    'comment:',
    ...codes.map((code) => `  ${code}: ${TODO}`),
    `about: ${topic?.scope ?? 'vendor'}`,
    'audience: internal',
    'verified: null',
    `topics: [${topic?.id ?? ''}]`,
  ];
}

/** The languages of the base's first controls, in their order; English when there is none yet. */
function languagesOf(files: readonly SourceFile[]): LanguageCode[] {
  const [first] = readWrittenControls(files);
  return first ? Object.keys(first.control.comment) : ['en'];
}
