import { ROW_STATES, type StateCounts } from './coverage-figures.ts';
import { fillIn } from './fill-in.ts';
import { type Markup, markup } from './html-markup.ts';
import type { HtmlWords } from './html-words.ts';

/** Drawn in a box this wide and stretched to the room it is given. */
const WIDTH = 1000;

/** The states' shares as one horizontal bar, in SVG that says in words what it shows. */
export function stateBar(name: string, counts: StateCounts, words: HtmlWords): Markup {
  const label = fillIn(words.bar, { ...counts, name });
  const total = ROW_STATES.reduce((sum, state) => sum + counts[state], 0);
  let left = 0;
  const parts = ROW_STATES.flatMap((state) => {
    if (counts[state] === 0) return [];
    const width = (counts[state] / total) * WIDTH;
    const part = markup`<rect class="is-${state}" x="${rounded(left)}" y="1" width="${rounded(width)}" height="18"/>`;
    left += width;
    return [part];
  });
  return markup`<svg viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${parts}</svg>`;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
