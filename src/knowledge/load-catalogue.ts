import type { Concept, Finding, Language, Place, Topic } from '../model/index.ts';
import { catalogueSchemas } from './catalogue-schema.ts';
import { checkShape } from './check-shape.ts';
import { type Loaded, readYaml, type SourceFile } from './read-yaml.ts';

/** What the field asks about and the words it uses: no company's. */
export interface Catalogue {
  /** Sorted by code. */
  readonly languages: readonly Language[];
  /** Sorted by id. */
  readonly topics: readonly Topic[];
  /** Sorted by id. */
  readonly concepts: readonly Concept[];
  /** Products that stand for their kind among its words, sorted. */
  readonly products: readonly string[];
}

/**
 * The catalogue from its YAML files, in any order; a file's folder says what it holds (`topics/`, `thesaurus/`, `languages/`).
 * Concepts of the same id in several files are joined, so that a language can be added in files of its own.
 *
 * @returns the catalogue when nothing is wrong; otherwise null with every finding of every file.
 */
export function loadCatalogue(files: readonly SourceFile[]): Loaded<Catalogue> {
  const findings: Finding[] = [];
  const topics = new Map<string, Topic>();
  const concepts = new Map<string, Record<string, string[]>>();
  const languages: Language[] = [];
  const weak = new Set<string>();
  const products = new Set<string>();
  const placeOfTopic = new Map<string, () => Place>();

  for (const file of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const yaml = readYaml(file);
    findings.push(...yaml.findings);
    if (yaml.data === undefined || yaml.data === null) continue;
    if (/(^|[/\\])languages[/\\]/.test(file.file)) {
      const shape = checkShape(yaml, catalogueSchemas().languageFile);
      findings.push(...shape.findings);
      if (shape.value) languages.push(shape.value as Language);
    } else if (/(^|[/\\])thesaurus[/\\]/.test(file.file)) {
      const shape = checkShape(yaml, catalogueSchemas().conceptsFile);
      findings.push(...shape.findings);
      for (const id of shape.value?.weak ?? []) weak.add(id);
      for (const product of shape.value?.products ?? []) products.add(product);
      for (const { id, ...terms } of shape.value?.concepts ?? []) {
        const known = concepts.get(id) ?? {};
        for (const [code, words] of Object.entries(terms))
          known[code] = [...(known[code] ?? []), ...(words as string[])];
        concepts.set(id, known);
      }
    } else {
      const shape = checkShape(yaml, catalogueSchemas().topicsFile);
      findings.push(...shape.findings);
      shape.value?.topics.forEach((topic, index) => {
        const known = topics.get(topic.id);
        const place = () => yaml.placeOf(['topics', index, 'id']);
        placeOfTopic.set(topic.id, place);
        if (known)
          findings.push({ code: 'duplicateTopic', severity: 'error', place: place(), args: { found: topic.id } });
        else topics.set(topic.id, topic);
      });
    }
  }

  findings.push(
    ...strayNames('unknownNeighbour', topics, placeOfTopic, ({ neighbours }) => neighbours.map(({ topic }) => topic)),
    ...strayNames('unknownImplied', topics, placeOfTopic, ({ implies }) =>
      Object.values(implies).flatMap((one) => Object.keys(one)),
    ),
  );
  if (findings.some((finding) => finding.severity === 'error')) return { value: null, findings };
  return {
    value: {
      languages: languages.sort(byKey((language) => language.code)),
      topics: [...topics.values()].sort(byKey((topic) => topic.id)),
      concepts: [...concepts]
        .map(([id, terms]) => ({ id, weak: weak.has(id), terms }))
        .sort(byKey((concept) => concept.id)),
      products: [...products].sort(),
    },
    findings,
  };
}

/** The names by which a topic calls others, of no topic or of itself. */
function strayNames(
  code: 'unknownNeighbour' | 'unknownImplied',
  topics: ReadonlyMap<string, Topic>,
  placeOf: ReadonlyMap<string, () => Place>,
  namesIn: (topic: Topic) => readonly string[],
): Finding[] {
  return [...topics.values()].flatMap((topic) =>
    namesIn(topic)
      .filter((found) => !topics.has(found) || found === topic.id)
      .map(
        (found): Finding => ({
          code,
          severity: 'error',
          place: placeOf.get(topic.id)!(),
          args: { found, topic: topic.id },
        }),
      ),
  );
}

function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
