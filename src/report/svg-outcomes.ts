import { type Markup, markup } from './html-markup.ts';
import type { OutcomeBin } from './outcome-figures.ts';

export interface OutcomeLabels {
  readonly title: string;
  /** What the horizontal axis counts. */
  readonly confidence: string;
  /** "40–60 %". */
  readonly range: (bin: OutcomeBin) => string;
  readonly percent: (share: number) => string;
  readonly judged: (count: number) => string;
}

const [LEFT, TOP, HEIGHT, STEP, BAR] = [52, 24, 200, 104, 60];

/** A bar a bin: how many of its answers stood; a dash across it: what confidence they had been given. Empty bins keep their place. */
export function svgOutcomes(bins: readonly OutcomeBin[], labels: OutcomeLabels): Markup {
  const width = LEFT + bins.length * STEP + 8;
  const y = (share: number) => Math.round((TOP + HEIGHT * (1 - share)) * 10) / 10;
  const lines = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      markup`<line class="${share === 0 ? 'axis' : 'grid'}" x1="${LEFT}" x2="${width - 8}" y1="${y(share)}" y2="${y(share)}"/><text x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end">${labels.percent(share)}</text>`,
  );
  const bars = bins.map((bin, at) => {
    const middle = LEFT + at * STEP + STEP / 2;
    const caption = markup`<text x="${middle}" y="${TOP + HEIGHT + 20}" text-anchor="middle">${labels.range(bin)}</text><text x="${middle}" y="${TOP + HEIGHT + 37}" text-anchor="middle">${labels.judged(bin.judged)}</text>`;
    if (bin.judged === 0) return caption;
    const share = bin.stood / bin.judged;
    const top = y(share);
    return markup`<rect class="is-answered" x="${middle - BAR / 2}" y="${top}" width="${BAR}" height="${Math.round((TOP + HEIGHT - top) * 10) / 10}"/><line class="stated" x1="${middle - BAR / 2 - 8}" x2="${middle + BAR / 2 + 8}" y1="${y(bin.stated)}" y2="${y(bin.stated)}"/><text x="${middle}" y="${labelAt(top, y(bin.stated))}" text-anchor="middle">${labels.percent(share)}</text>${caption}`;
  });
  return markup`<svg viewBox="0 0 ${width} ${TOP + HEIGHT + 66}" role="img" aria-label="${labels.title}"><title>${labels.title}</title>${lines}${bars}<text x="${(LEFT + width) / 2}" y="${TOP + HEIGHT + 60}" text-anchor="middle">${labels.confidence}</text></svg>`;
}

/** Inside the bar's top where it fits, below the dash where that lies there; a low bar has it above both. */
function labelAt(top: number, dash: number): number {
  const inside = dash > top - 3 && dash < top + 20 ? dash + 17 : top + 17;
  return inside + 5 < TOP + HEIGHT ? inside : Math.min(top, dash) - 6;
}
