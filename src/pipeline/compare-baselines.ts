import type { Label } from '../evaluation/index.ts';
import type { Control, LanguageCode } from '../model/index.ts';

export interface Baseline {
  readonly name: string;
  /** Control ids, best first, for a question in a language. */
  readonly rank: (question: string, language: LanguageCode) => string[];
}

/** Plain fuse.js and plain minisearch over the controls' labels, as somebody would set them up in an afternoon. */
export async function loadBaselines(controls: readonly Control[]): Promise<Baseline[]> {
  const { default: Fuse } = await import('fuse.js');
  const { default: MiniSearch } = await import('minisearch');
  const byLanguage = <T>(build: (documents: { id: string; label: string }[]) => T) => {
    const built = new Map<LanguageCode, T>();
    return (language: LanguageCode): T => {
      let known = built.get(language);
      if (!known) {
        known = build(
          controls.map((control) => ({
            id: control.id,
            label: control.label[language] ?? Object.values(control.label)[0] ?? '',
          })),
        );
        built.set(language, known);
      }
      return known;
    };
  };
  const fuse = byLanguage(
    (documents) => new Fuse(documents, { keys: ['label'], includeScore: true, ignoreLocation: true, threshold: 0.9 }),
  );
  const mini = byLanguage((documents) => {
    const search = new MiniSearch<{ id: string; label: string }>({
      fields: ['label'],
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    search.addAll(documents);
    return search;
  });
  return [
    {
      name: 'fuse.js',
      rank: (question, language) =>
        fuse(language)
          .search(question, { limit: 3 })
          .map((hit) => hit.item.id),
    },
    {
      name: 'minisearch',
      rank: (question, language) =>
        mini(language)
          .search(question)
          .slice(0, 3)
          .map((hit) => String(hit.id)),
    },
  ];
}

/** How many of the answerable rows a baseline has right first, and of the touched ones among the first three. */
export function judgeBaseline(
  baseline: Baseline,
  labels: readonly Label[],
  languageOf: (label: Label) => LanguageCode,
): { top1: number; top3: number } {
  let top1 = 0;
  let top3 = 0;
  for (const label of labels) {
    if (label.class !== 'answer' && label.class !== 'partial') continue;
    const right = new Set([...label.controls, ...label.acceptable]);
    const ranked = baseline.rank(label.question, languageOf(label));
    if (label.class === 'answer' && right.has(ranked[0] ?? '')) top1++;
    if (ranked.slice(0, 3).some((control) => right.has(control))) top3++;
  }
  return { top1, top3 };
}
