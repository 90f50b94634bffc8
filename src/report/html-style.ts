import { FLAG_COLORS } from './flag-colors.ts';

/** Backgrounds of the states of a row: those of its flag, as in the filled workbook; what is not ours to answer stays white. */
export const STATE_COLORS = {
  answered: FLAG_COLORS.high,
  medium: FLAG_COLORS.medium,
  low: FLAG_COLORS.low,
  none: FLAG_COLORS.none,
  aside: 'FFFFFF',
} as const;

/** The page's style sheet: system fonts, one column, A4 when printed. Every text on white has a contrast above 7. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #1b1f24; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.75rem 0 .25rem; padding-top: .75rem; border-top: 2px solid #1b1f24; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; overflow-wrap: anywhere; }
p { margin: .25rem 0 .75rem; max-width: 46rem; }
.files { font-size: 1.125rem; overflow-wrap: anywhere; }
.facts { color: #424a53; font-size: .875rem; }
.facts span { white-space: nowrap; margin-right: 1.25rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.25rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; }
/* The number leads, whatever room its name takes; in the text the name does. */
.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border: 1px solid #8c959f; border-radius: .4rem; padding: .6rem .8rem; }
.tiles dt { font-size: .8125rem; line-height: 1.35; color: #424a53; }
.tiles dd { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #d0d7de; overflow-wrap: break-word; }
th { font-weight: 600; border-bottom-color: #57606a; vertical-align: bottom; }
tbody th { font-weight: 400; border-bottom-color: #d0d7de; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.place { min-width: 6rem; max-width: 11rem; overflow-wrap: anywhere; font-size: .8125rem; color: #424a53; }
td.bar { width: 15rem; padding-right: 0; }
td.bar svg { display: block; width: 100%; height: 1.1rem; }
.figure svg { display: block; width: 100%; height: auto; max-width: 44rem; }
.band svg { display: block; width: 100%; height: 2.25rem; }
.legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: .25rem 1.25rem; list-style: none; margin: .6rem 0 1.25rem; padding: 0; font-size: .875rem; }
.band { margin-bottom: 1rem; }
.legend li { padding-left: 1.4rem; text-indent: -1.4rem; }
.legend i { display: inline-block; width: .9rem; height: .9rem; border: 1px solid #424a53; margin-right: .4rem; vertical-align: -.1rem; }
.flag { display: inline-block; padding: 0 .4rem; border-radius: .2rem; border: 1px solid #57606a; color: #000; white-space: nowrap; }
${Object.entries(STATE_COLORS)
  .map(([state, color]) => `.is-${state} { background: #${color}; } rect.is-${state} { fill: #${color}; }`)
  .join('\n')}
rect { stroke: #424a53; stroke-width: 1; vector-effect: non-scaling-stroke; }
svg text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; fill: #1b1f24; }
.grid { stroke: #d0d7de; stroke-width: 1; }
.axis { stroke: #424a53; stroke-width: 1; }
.stated { stroke: #1b1f24; stroke-width: 2.5; }
ul.plain { margin: .25rem 0; padding-left: 1.1rem; font-size: .875rem; }
.more { font-size: .875rem; color: #424a53; }
@media (max-width: 50rem) {
  body { padding: 1.25rem 1rem 3rem; }
  td.bar { width: 8rem; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  h2 { margin-top: 1.75rem; }
  h2, h3, .keep { break-after: avoid; }
  tr, svg, .tiles, .whole, .legend { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
`;
