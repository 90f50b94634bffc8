import {
  editYaml,
  loadKnowledgeBase,
  readHead,
  readWrittenControls,
  type SourceFile,
  type YamlEdit,
} from '../knowledge/index.ts';
import { byPlace, type LintedBase, lintKnowledge } from '../lint/index.ts';
import type { Config, Finding, LanguageCode, Repair } from '../model/index.ts';
import { parseRecord, placesOfRows } from '../record/index.ts';
import { buildLexicon, type Lexicon } from '../text/index.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';

export interface LintOptions {
  /** ISO date; null: nothing is said that depends on the day. */
  readonly asOf: string | null;
  /** Languages in which every control must be written; null: those of most controls. */
  readonly languages: readonly LanguageCode[] | null;
  readonly verifiedWithinDays: number;
  readonly expiresWithinDays: number;
  readonly denyList: readonly string[];
  readonly rules: Config['rules'];
  /** Run records: what customers asked. */
  readonly records: readonly SourceFile[];
}

export const DEFAULT_LINT: LintOptions = {
  asOf: null,
  languages: null,
  verifiedWithinDays: 365,
  expiresWithinDays: 30,
  denyList: [],
  rules: [],
  records: [],
};

/**
 * Everything wrong with a knowledge base: what keeps it from being loaded, always as errors, and what the rules find in the controls
 * that can be read. By file, line, column and code.
 *
 * @throws UserError `notARecord` when one of the records is none.
 */
export function lintBase(
  files: readonly SourceFile[],
  catalogue: CompiledCatalogue,
  options: LintOptions,
): { findings: Finding[]; repairs: readonly Repair[] } {
  const topicIds = new Set(catalogue.topics.topics.map(({ id }) => id));
  const loading = loadKnowledgeBase(files, topicIds).findings;
  let lexicon: Lexicon | null = null;
  const termsOf = (text: string, code: LanguageCode) => {
    lexicon ??= buildLexicon(catalogue.lexicon);
    return lexicon.termsOf(text, code).map((term) => term.key);
  };
  const base: LintedBase = {
    ...options,
    termsOf,
    controls: readWrittenControls(files),
    head: readHead(files),
    languages: new Map(catalogue.lexicon.languages.map((language) => [language.code, language])),
    expected: options.languages,
    records: options.records.map(({ file, text }) => {
      const places = placesOfRows(text, file);
      return { record: parseRecord(text, file), placeOfRow: (index) => places[index] ?? { file, line: 1, column: 1 } };
    }),
  };
  const { findings, repairs } = lintKnowledge(base, options.rules);
  return { findings: [...loading, ...findings].sort(byPlace), repairs };
}

/** The files with the repairs made that can be made without touching anything else; those that stay as they are left out. */
export function repairFiles(files: readonly SourceFile[], repairs: readonly Repair[]): SourceFile[] {
  return files.flatMap(({ file, text }) => {
    // From the end of the file, so that taking out an item moves none that is still to come.
    const own = repairs.filter((repair) => repair.file === file).sort((a, b) => comparePaths(b.path, a.path));
    const repaired = own.reduce((current, repair) => editYaml(current, [toEdit(repair)]) ?? current, text);
    return repaired === text ? [] : [{ file, text: repaired }];
  });
}

function toEdit({ path, to }: Repair): YamlEdit {
  return to.kind === 'remove' ? { kind: 'remove', path } : { kind: 'set', path, text: to.text, after: [] };
}

function comparePaths(a: Repair['path'], b: Repair['path']): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  if (at < 0) return a.length - b.length;
  const [one, other] = [a[at]!, b[at]!];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}
