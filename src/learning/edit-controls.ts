import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import {
  asYaml,
  type ControlChange,
  changedData,
  identityOf,
  type WrittenPhrasing,
  writtenText,
} from './control-change.ts';
import { endOf, insertItems, insertPairs, keyOf, replaceText, startOf } from './insert-yaml.ts';
import { removeItems } from './remove-items.ts';
import { sameData } from './same-data.ts';
import { applyEdits, lineOf, type TextEdit } from './text-edit.ts';
import { flowValue } from './yaml-value.ts';

/** A knowledge file with changes made, each with the line it stands on now. */
export interface EditedFile {
  readonly text: string;
  readonly made: readonly MadeEdit[];
  /** Changes that the way the file is written leaves no safe place for (aliases, anchors): nothing of them is made. */
  readonly refused: readonly ControlChange[];
}

export interface MadeEdit {
  readonly control: string;
  readonly line: number;
  readonly what: {
    readonly kind: 'phrasing' | 'comment' | 'forgotten';
    readonly language: string;
    readonly text: string;
    /** Of a phrasing: which of its list it is. */
    readonly identity?: string;
  };
}

/**
 * The text with the changes made and every other character as it was. The result is parsed again: a change stays only when
 * the data differs by it and by nothing else. Changes whose control the file does not hold are passed over.
 */
export function editControls(text: string, changes: readonly ControlChange[]): EditedFile {
  const all = tryEdit(text, changes);
  if (all) return { ...all, refused: [] };
  // Something stands in the way of one of them: each on its own tells which.
  const kept: ControlChange[] = [];
  const refused: ControlChange[] = [];
  for (const change of changes) (tryEdit(text, [...kept, change]) ? kept : refused).push(change);
  return { ...tryEdit(text, kept)!, refused };
}

interface PlannedEdit extends TextEdit {
  readonly marks: readonly Omit<MadeEdit, 'line'>[];
}

function tryEdit(text: string, changes: readonly ControlChange[]): Omit<EditedFile, 'refused'> | null {
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: false });
  const controls = isMap(document.contents) ? document.contents.get('controls', true) : null;
  if (!isSeq(controls)) return { text, made: [] };
  const byId = new Map(controls.items.filter((item) => isMap(item)).map((item) => [String(item.get('id')), item]));
  const planned = changes.flatMap((change) => {
    const node = byId.get(change.control);
    return node ? planEdits(text, node, change) : [];
  });
  if (planned.includes(null)) return null;
  const edits = planned.filter((edit) => edit !== null);
  if (edits.some((edit, at) => edits.some((other, index) => index !== at && overlap(edit, other)))) return null;
  const edited = applyEdits(text, edits);
  const after = parseDocument(edited.text, { logLevel: 'error', prettyErrors: false });
  if (after.errors.length > 0) return null;
  const wanted = changedData(document.toJS({ maxAliasCount: -1 }), changes);
  if (!sameData(after.toJS({ maxAliasCount: -1 }), wanted)) return null;
  const made = edits.flatMap((edit, index) =>
    edit.marks.map((mark) => {
      const within = Math.max(0, edit.content.indexOf(flowValue(mark.what.text, true)));
      return { ...mark, line: lineOf(edited.text, edited.offsets[index]! + within) };
    }),
  );
  return { text: edited.text, made: made.sort((a, b) => a.line - b.line) };
}

function overlap(one: TextEdit, other: TextEdit): boolean {
  return one.length > 0 && other.offset >= one.offset && other.offset < one.offset + one.length;
}

/** The keys after which phrasings are looked for, the nearest last: see the order in the README. */
const BEFORE_PHRASINGS = ['id', 'status', 'label', 'comment', 'about', 'provider', 'topics', 'touches'];

function planEdits(text: string, control: YAMLMap, change: ControlChange): (PlannedEdit | null)[] {
  return [...planComments(text, control, change), ...planPhrasings(text, control, change)];
}

function planComments(text: string, control: YAMLMap, change: ControlChange): (PlannedEdit | null)[] {
  const entries = Object.entries(change.comments);
  if (entries.length === 0) return [];
  const comment = control.get('comment', true);
  if (!isMap(comment)) return [null];
  return entries.flatMap(([language, value]): (PlannedEdit | null)[] => {
    const marks = [{ control: change.control, what: { kind: 'comment' as const, language, text: value } }];
    const node = comment.get(language, true);
    if (node === undefined) return [{ ...insertPairs(text, comment, { [language]: value }), marks }];
    if (!isScalar(node)) return [null];
    return sameData(node.value, value) ? [] : [{ ...replaceText(text, node, value), marks }];
  });
}

function planPhrasings(text: string, control: YAMLMap, change: ControlChange): (PlannedEdit | null)[] {
  const languages = [...new Set([...Object.keys(change.phrasings), ...Object.keys(change.forgotten ?? {})])];
  if (languages.length === 0) return [];
  const marksOf = (some: readonly string[]) =>
    some.flatMap((language) =>
      change.phrasings[language]!.map((phrasing) => markOf(change.control, language, phrasing)),
    );
  const written = (languages: readonly string[]) =>
    Object.fromEntries(languages.map((language) => [language, change.phrasings[language]!.map(asYaml)]));
  const phrasings = control.get('phrasings', true);
  if (phrasings === undefined) {
    if (languages.some((language) => change.forgotten?.[language])) return [null];
    const after = BEFORE_PHRASINGS.findLast((key) => control.items.some((pair) => keyOf(pair) === key)) ?? null;
    return [{ ...insertPairs(text, control, { phrasings: written(languages) }, after), marks: marksOf(languages) }];
  }
  if (!isMap(phrasings)) return [null];
  const missing = languages.filter((language) => !phrasings.has(language) && change.phrasings[language]);
  const edits: (PlannedEdit | null)[] = languages
    .filter((language) => phrasings.has(language))
    .flatMap((language) => planList(text, phrasings, language, change));
  if (missing.length > 0) edits.push({ ...insertPairs(text, phrasings, written(missing)), marks: marksOf(missing) });
  return edits;
}

function planList(text: string, phrasings: YAMLMap, language: string, change: ControlChange): (PlannedEdit | null)[] {
  const list = phrasings.get(language, true);
  if (!isSeq(list)) return [null];
  const written: unknown[] = list.toJSON();
  const known = written.map(identityOf);
  const edits: PlannedEdit[] = [];
  const gone = known.flatMap((identity, at) => (change.forgotten?.[language]?.includes(identity) ? [at] : []));
  const marks = gone.map((at) => ({
    control: change.control,
    what: { kind: 'forgotten' as const, language, text: writtenText(written[at]), identity: known[at]! },
  }));
  edits.push(...removeItems(text, list, gone).map((edit, at) => ({ ...edit, marks: at === 0 ? marks : [] })));
  const added = (change.phrasings[language] ?? []).filter((phrasing) => {
    const at = known.indexOf(identityOf(phrasing));
    if (at < 0) return true;
    const node = list.items[at] as Node;
    if (sameData(written[at], asYaml(phrasing))) return false;
    const content = flowValue(asYaml(phrasing), false);
    const made = [markOf(change.control, language, phrasing)];
    edits.push({ offset: startOf(node), length: endOf(node) - startOf(node), content, marks: made });
    return false;
  });
  if (added.length > 0)
    edits.push({
      ...insertItems(text, list, added.map(asYaml)),
      marks: added.map((phrasing) => markOf(change.control, language, phrasing)),
    });
  return edits;
}

function markOf(control: string, language: string, phrasing: WrittenPhrasing): Omit<MadeEdit, 'line'> {
  const what = { kind: 'phrasing' as const, language, text: writtenText(phrasing), identity: identityOf(phrasing) };
  return { control, what };
}
