import type { Control, Finding, KnowledgeBase } from '../model/index.ts';
import { checkShape } from './check-shape.ts';
import { type ControlEntry, type KnowledgeFile, knowledgeFile } from './control-schema.ts';
import { digestOf } from './digest.ts';
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
  const findings: Finding[] = [];
  const controls: Control[] = [];
  const places = new Map<string, string>();
  let head: NonNullable<KnowledgeFile['knowledgeBase']> | null = null;
  const entries: { yaml: YamlFile; index: number; entry: ControlEntry }[] = [];

  for (const file of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const yaml = readYaml(file);
    findings.push(...yaml.findings);
    if (yaml.data === undefined || yaml.data === null) continue;
    const shape = checkShape(yaml, knowledgeFile);
    findings.push(...shape.findings);
    if (!shape.value) continue;
    if (shape.value.knowledgeBase) {
      if (head)
        findings.push(problem('secondHead', yaml, ['knowledgeBase'], { found: shape.value.knowledgeBase.name }));
      head ??= shape.value.knowledgeBase;
    }
    const { defaults } = shape.value;
    shape.value.controls.forEach((entry, index) => {
      const first = places.get(entry.id);
      if (first)
        findings.push(problem('duplicateControl', yaml, ['controls', index, 'id'], { found: entry.id, first }));
      else {
        const place = yaml.placeOf(['controls', index, 'id']);
        places.set(entry.id, `${place.file}:${place.line}`);
        controls.push(toControl(entry, defaults));
        entries.push({ yaml, index, entry });
      }
    });
  }

  if (!head) findings.push({ code: 'noHead', severity: 'error', place: { file: files[0]?.file ?? '' }, args: {} });
  const providers = head?.providers ?? {};
  for (const { yaml, index, entry } of entries)
    findings.push(...checkReferences(yaml, index, entry, providers, topicIds));
  if (controls.length === 0 && findings.length === 0) {
    findings.push({ code: 'noControls', severity: 'error', place: { file: files[0]?.file ?? '' }, args: {} });
  }
  if (!head || findings.some((finding) => finding.severity === 'error')) return { value: null, findings };
  controls.sort((a, b) => (a.id < b.id ? -1 : 1));
  const value = { name: head.name, vendorNames: head.vendorNames, providers, controls, digest: digestOf(controls) };
  return { value, findings };
}

function toControl(entry: ControlEntry, defaults: KnowledgeFile['defaults']): Control {
  return {
    id: entry.id,
    status: readStatus(entry.status),
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
    topics: entry.topics.map((link) => (typeof link === 'string' ? { topic: link, inverted: false } : link)),
    touches: entry.touches,
    phrasings: entry.phrasings,
    disagreements: entry.disagreements,
  };
}

function checkReferences(
  yaml: YamlFile,
  index: number,
  entry: ControlEntry,
  providers: Readonly<Record<string, unknown>>,
  topicIds: ReadonlySet<string> | null,
): Finding[] {
  const findings: Finding[] = [];
  const at = (...path: (string | number)[]) => ['controls', index, ...path];
  if (entry.provider !== null && !(entry.provider in providers)) {
    const expected = Object.keys(providers).join(', ');
    findings.push(problem('unknownProvider', yaml, at('provider'), { found: entry.provider, expected }));
  }
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
