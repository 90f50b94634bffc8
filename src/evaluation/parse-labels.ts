/** One labelled row, joined from the .tsv (label) and the .jsonl (where it stands). */
export interface Label {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly question: string;
  readonly class: 'answer' | 'partial' | 'none' | 'open' | 'edge';
  /** The right controls, best first. */
  readonly controls: readonly string[];
  /** Further controls that a sensible reviewer would accept. */
  readonly acceptable: readonly string[];
  readonly answer: 'yes' | 'no' | 'limited' | 'value' | '-';
  readonly trap: string;
}

/** The labels of a questionnaire; rows are joined by id, in order, so that an id that repeats still meets its own label. */
export function parseLabels(tsv: string, jsonl: string): Label[] {
  const [header = '', ...lines] = tsv.split('\n').filter((line) => line.trim() !== '');
  const columns = header.split('\t').map((name) => name.trim());
  const places = jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { id: string | number; sheet: string; row: number; question: string });
  const used = new Set<number>();
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => (cells[columns.indexOf(name)] ?? '').trim();
    const at = places.findIndex((place, index) => !used.has(index) && String(place.id) === cell('id'));
    if (at < 0) return [];
    used.add(at);
    const { sheet, row, question } = places[at]!;
    return [
      {
        id: cell('id'),
        sheet,
        row,
        question,
        class: cell('class') as Label['class'],
        controls: list(cell('controls')),
        acceptable: list(cell('acceptable')),
        answer: (cell('answer') || '-') as Label['answer'],
        trap: cell('trap'),
      },
    ];
  });
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
