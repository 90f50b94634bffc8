import { CONTEXT_KEYS, type QuestionContext, type RecordedRow } from '../model/index.ts';
import { questionKey } from '../text/index.ts';

/** Where a recorded question stands; nothing of it is absent, only empty. */
export type Whereabouts = Readonly<Record<(typeof CONTEXT_KEYS)[number], string>>;

export interface Standing {
  readonly row: RecordedRow;
  readonly where: Whereabouts;
  /** Whether the question says enough by itself to be known again in another questionnaire. */
  readonly isAlone: boolean;
  /** What was settled for this very place before, by the keys that it is told apart by; null when nothing was. */
  readonly known: QuestionContext | null;
  /** What is to be answered; null where nothing is: then it shall not be answered as another row is. */
  readonly said: string | null;
  /** True where nobody decided and nothing was written: the same answer may be given to it if need be. */
  readonly isOpen: boolean;
}

/** What an answer is to be known by beside the question's words; or why nothing tells it apart. */
export type Apart = QuestionContext | 'learnHangs' | 'learnTwoAnswers';

/** From the least to the most: a question that is told apart by less is known in more questionnaires. */
const WAYS: readonly (readonly (typeof CONTEXT_KEYS)[number][])[] = [
  [],
  ['section'],
  ['after'],
  ['section', 'after'],
  ['section', 'after', 'number'],
];

/**
 * The least that tells each answered question from all others of the same words that were answered otherwise, or not.
 *
 * @param standing every question of one questionnaire.
 */
export function tellApart(standing: readonly Standing[]): ReadonlyMap<RecordedRow, Apart> {
  const groups = new Map<string, Standing[]>();
  for (const one of standing) {
    const key = questionKey(one.row.question, one.row.language);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const apart = new Map<RecordedRow, Apart>();
  for (const group of groups.values()) {
    if (group.every(({ said }) => said === null)) continue;
    for (const [one, found] of tellGroupApart(group)) apart.set(one.row, found);
  }
  return apart;
}

function tellGroupApart(group: readonly Standing[]): [Standing, Apart][] {
  const answered = group.filter(({ said }) => said !== null);
  const settled = group.filter(({ isOpen }) => !isOpen);
  for (const others of [group, settled]) {
    for (const way of WAYS) {
      const contexts = new Map(answered.map((one) => [one, contextOf(one, way)]));
      const isTold = [...contexts].every(
        // What is told apart by nothing but the other's place would be answered so in any place but that.
        ([one, context]) =>
          isPlaced(one, context) &&
          (way.length === 0 || Object.keys(context).length > 0) &&
          isOnlyHere(one, context, contexts, others),
      );
      if (isTold) return [...contexts];
    }
  }
  // What hangs on a question above it, and stands below none and under no heading, is known by nothing.
  return answered.map((one) => [one, isPlaced(one, contextOf(one, WAYS.at(-1)!)) ? 'learnTwoAnswers' : 'learnHangs']);
}

function contextOf(
  { where, isAlone, known }: Standing,
  way: readonly (typeof CONTEXT_KEYS)[number][],
): QuestionContext {
  const hangsOn = isAlone ? [] : [where.after === '' ? 'section' : 'after'];
  const keys = CONTEXT_KEYS.filter(
    (key) => where[key] !== '' && (way.includes(key) || hangsOn.includes(key) || known?.[key] !== undefined),
  );
  return Object.fromEntries(keys.map((key) => [key, where[key]]));
}

function isPlaced({ isAlone }: Standing, context: QuestionContext): boolean {
  return isAlone || context.after !== undefined || context.section !== undefined;
}

/** Whether no question that is answered otherwise stands where this one is known by, but for those told apart by more. */
function isOnlyHere(
  one: Standing,
  context: QuestionContext,
  contexts: ReadonlyMap<Standing, QuestionContext>,
  group: readonly Standing[],
): boolean {
  const keys = Object.keys(context) as (keyof QuestionContext)[];
  return group.every((other) => {
    if (other === one || other.said === one.said) return true;
    const own = contexts.get(other);
    if (own !== undefined && Object.keys(own).length > keys.length) return true;
    return keys.some((key) => isOther(context[key]!, other.where[key], one.row));
  });
}

function isOther(one: string, other: string, { language }: RecordedRow): boolean {
  return questionKey(one, language) !== questionKey(other, language);
}
