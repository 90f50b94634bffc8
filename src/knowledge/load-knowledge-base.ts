import type {
  Control,
  Finding,
  KnowledgeBase,
  LanguageCode,
  Phrasing,
  Place,
  Status,
  TopicLink,
} from '../model/index.ts';
import { checkShape } from './check-shape.ts';
import { type BaseHead, type ControlEntry, type KnowledgeFile, knowledgeSchemas } from './control-schema.ts';
import { digestOf } from './digest.ts';
import { markOf } from './mark-of.ts';
import { readPlainKnowledge } from './read-plain-knowledge.ts';
import { readStatus } from './read-status.ts';
import { type Loaded, readYaml, type SourceFile, type YamlFile } from './read-yaml.ts';

/**
 * One company's knowledge base from its YAML files, in any order.
 *
 * @param topicIds the catalogue's topics; a control may name no other. Null when there is no catalogue to check against.
 * @returns the knowledge base when nothing is wrong; otherwise null with every finding of every file.
 */
export function loadKnowledgeBase(
  files: readonly SourceFile[],
  topicIds: ReadonlySet<string> | null,
): Loaded<KnowledgeBase> {
  const read = [...files].sort((a, b) => (a.file < b.file ? -1 : 1)).map(readKnowledgeFile);
  const findings = read.flatMap((file) => file.findings);
  const heads = read.filter((file) => file.hasHead);
  const head = heads.find((file) => file.head)?.head ?? null;
  for (const second of heads.slice(1)) {
    findings.push(problem('secondHead', second.yaml, ['knowledgeBase'], { found: second.head?.name ?? '' }));
  }
  // A file that could not be read may be the one that carries the head or the controls.
  const isComplete = read.every((file) => file.yaml.data !== undefined);
  const start = { file: read[0]?.yaml.file ?? '', line: 1, column: 1 };
  if (heads.length === 0 && isComplete) findings.push({ code: 'noHead', severity: 'error', place: start, args: {} });

  const controls: Control[] = [];
  const places = new Map<string, () => Place>();
  for (const { yaml, defaults, entries, ids } of read) {
    for (const { id, index } of ids) {
      const path = ['controls', index, 'id'];
      const first = places.get(id);
      if (first) {
        const { file, line } = first();
        findings.push(problem('duplicateControl', yaml, path, { found: id, first: `${file}:${line}` }));
      } else places.set(id, () => yaml.placeOf(path));
    }
    for (const { index, entry } of entries) {
      findings.push(...checkReferences({ yaml, index, entry, head, topicIds }));
      controls.push(toControl(entry, defaults));
    }
  }
  if (read.every((file) => file.ids.length === 0) && findings.length === 0) {
    findings.push({ code: 'noControls', severity: 'error', place: start, args: {} });
  }
  if (!head || findings.some((finding) => finding.severity === 'error')) return { value: null, findings };
  controls.sort((a, b) => (a.id < b.id ? -1 : 1));
  const { name, vendorNames, providers } = head;
  return { value: { name, vendorNames, providers, controls, digest: digestOf(controls) }, findings };
}

/** What one file gives, as far as it can be read: a slip in one control hides no slip in another. */
interface ReadFile {
  readonly yaml: YamlFile;
  readonly findings: readonly Finding[];
  readonly hasHead: boolean;
  readonly head: BaseHead | null;
  readonly defaults: KnowledgeFile['defaults'];
  /** The controls in which nothing is wrong by itself. */
  readonly entries: readonly { readonly index: number; readonly entry: ControlEntry }[];
  /** The ids of all controls, broken ones included. */
  readonly ids: readonly { readonly index: number; readonly id: string }[];
}

function readKnowledgeFile(source: SourceFile): ReadFile {
  const yaml = readYaml(source);
  const nothing = { yaml, findings: yaml.findings, hasHead: false, head: null, defaults: {}, entries: [], ids: [] };
  if (yaml.data === undefined || yaml.data === null) return nothing;
  const plain = readPlainKnowledge(yaml.data);
  const shape = plain ? { value: plain, findings: [] } : checkShape(yaml, knowledgeSchemas().knowledgeFile);
  const raw = yaml.data as { knowledgeBase?: unknown; controls?: unknown };
  const items: readonly unknown[] = Array.isArray(raw.controls) ? raw.controls : [];
  const parsed = shape.value?.controls ?? items.map((item) => knowledgeSchemas().controlEntry.safeParse(item).data);
  return {
    yaml,
    findings: [...yaml.findings, ...shape.findings],
    hasHead: raw.knowledgeBase !== undefined,
    head: headOf(shape.value, raw.knowledgeBase),
    defaults: shape.value?.defaults ?? {},
    entries: parsed.flatMap((entry, index) => (entry ? [{ index, entry }] : [])),
    ids: items.flatMap((item, index) => {
      const id = (item as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? [{ index, id }] : [];
    }),
  };
}

/** The head of a file, which may be right though something else in the file is wrong. */
function headOf(file: KnowledgeFile | null, raw: unknown): BaseHead | null {
  if (file) return file.knowledgeBase ?? null;
  return knowledgeSchemas().baseHead.safeParse(raw).data ?? null;
}

/** The control of an entry, what its file leaves out filled in. */
export function toControl(entry: ControlEntry, defaults: KnowledgeFile['defaults']): Control {
  const status = readStatus(entry.status);
  return {
    id: entry.id,
    status,
    label: entry.label,
    comment: entry.comment,
    about: entry.about,
    provider: entry.provider,
    owner: entry.owner ?? defaults.owner ?? null,
    verified: entry.verified,
    validUntil: entry.validUntil,
    source: entry.source ?? defaults.source ?? null,
    // A control nobody classified may hold anything: it stays inside until a person says otherwise.
    audience: entry.audience ?? defaults.audience ?? 'internal',
    topics: entry.topics.map(toLink),
    touches: entry.touches,
    phrasings: toPhrasings(entry, status),
    // Absent from every other control, so that the digest of a knowledge base without drafts is what it always was.
    ...(entry.draft ? { draft: true as const } : {}),
    disagreements: entry.disagreements,
  };
}

function toLink(link: ControlEntry['topics'][number]): TopicLink {
  if (typeof link === 'string') return { topic: link, inverted: false };
  const { topic, inverted, answer } = link;
  return answer === undefined ? { topic, inverted } : { topic, inverted, answer };
}

function toPhrasings(entry: ControlEntry, status: Status): Control['phrasings'] {
  const read = (phrasing: ControlEntry['phrasings'][string][number], code: LanguageCode): Phrasing =>
    typeof phrasing === 'string'
      ? phrasing
      : // Keys that were left out are absent, never undefined, whichever way the file was read.
        ({ ...phrasing, stands: phrasing.seen === markOf({ status, comment: entry.comment }, code) } as Phrasing);
  return Object.fromEntries(
    Object.entries(entry.phrasings).map(([code, list]) => [code, list.map((phrasing) => read(phrasing, code))]),
  );
}

interface Referring {
  readonly yaml: YamlFile;
  readonly index: number;
  readonly entry: ControlEntry;
  /** Null when the head is missing or broken: then nothing can be said of its providers and evidence. */
  readonly head: BaseHead | null;
  readonly topicIds: ReadonlySet<string> | null;
}

function checkReferences({ yaml, index, entry, head, topicIds }: Referring): Finding[] {
  const findings: Finding[] = [];
  const at = (...path: (string | number)[]) => ['controls', index, ...path];
  if (head && entry.provider !== null && !Object.hasOwn(head.providers, entry.provider)) {
    const expected = Object.keys(head.providers).join(', ');
    findings.push(problem('unknownProvider', yaml, at('provider'), { found: entry.provider, expected }));
  }
  const evidence = head?.evidence ?? {};
  (head ? (entry.evidence ?? []) : []).forEach((name, position) => {
    if (Object.hasOwn(evidence, name)) return;
    const expected = Object.keys(evidence).join(', ');
    findings.push(problem('unknownEvidence', yaml, at('evidence', position), { found: name, expected }));
  });
  if (!topicIds) return findings;
  entry.topics.forEach((link, position) => {
    const topic = typeof link === 'string' ? link : link.topic;
    if (!topicIds.has(topic)) findings.push(problem('unknownTopic', yaml, at('topics', position), { found: topic }));
  });
  entry.touches.forEach((topic, position) => {
    if (!topicIds.has(topic)) findings.push(problem('unknownTopic', yaml, at('touches', position), { found: topic }));
  });
  return findings;
}

function problem(code: string, yaml: YamlFile, path: readonly PropertyKey[], args: Record<string, string>): Finding {
  return { code, severity: 'error', place: yaml.placeOf(path), args };
}
