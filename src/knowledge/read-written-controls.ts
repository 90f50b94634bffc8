import type { KnowledgeBase, WrittenControl } from '../model/index.ts';
import { knowledgeSchemas } from './control-schema.ts';
import { toControl } from './load-knowledge-base.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';

/**
 * Every control in which nothing is wrong by itself, with its place, in order of file and line; those of broken files that can still
 * be read included. What is wrong with the others, `loadKnowledgeBase` says.
 */
export function readWrittenControls(files: readonly SourceFile[]): WrittenControl[] {
  return [...files].sort((a, b) => (a.file < b.file ? -1 : 1)).flatMap(controlsOf);
}

function controlsOf(source: SourceFile): WrittenControl[] {
  const yaml = readYaml(source);
  const raw = yaml.data as { defaults?: unknown; controls?: unknown } | null | undefined;
  if (!Array.isArray(raw?.controls)) return [];
  const { controlEntry, knowledgeFile } = knowledgeSchemas();
  const defaults = knowledgeFile.shape.defaults.safeParse(raw.defaults).data ?? {};
  return raw.controls.flatMap((item, index) => {
    const entry = controlEntry.safeParse(item).data;
    if (!entry) return [];
    const placeOf: WrittenControl['placeOf'] = (path) => yaml.placeOf(['controls', index, ...path]);
    return [{ control: toControl(entry, defaults), file: source.file, index, updated: entry.updated ?? {}, placeOf }];
  });
}

/** The names of the company and of its providers, as far as a head can be read; empty otherwise. */
export function readHead(files: readonly SourceFile[]): Pick<KnowledgeBase, 'vendorNames' | 'providers'> {
  for (const source of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const data = readYaml(source).data as { knowledgeBase?: unknown } | null | undefined;
    const head = knowledgeSchemas().baseHead.safeParse(data?.knowledgeBase).data;
    if (head) return head;
  }
  return { vendorNames: [], providers: {} };
}
