import { alignColumns } from './wrap.ts';

/** How far the stated confidences can be taken at their word. */
export interface Reliability {
  /** Rows for which there was a reply to judge, and how many of those replies were right. */
  readonly rows: number;
  readonly right: number;
  /** By ascending confidence; none with fewer rows than bins. */
  readonly bins: readonly ReliabilityLine[];
  /** Mean log loss of the stated confidences in nats, and of saying the overall share for every row. */
  readonly logLoss: number;
  readonly logLossOfConstant: number;
}

export interface ReliabilityLine {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Mean of the stated confidences. */
  readonly stated: number;
  /** Share that was right. */
  readonly observed: number;
  /** The 95 % Wilson interval of the observed share, and whether the stated mean lies in it. */
  readonly interval: readonly [number, number];
  readonly isInside: boolean;
}

/** The reliability table with, below it, the log loss beside a constant's. */
export function printReliability({ rows, right, bins, logLoss, logLossOfConstant }: Reliability): string {
  const header = ['confidence', 'rows', 'stated', 'observed', '95 % interval', 'inside'];
  const table = bins.map((bin) => [
    `${share(bin.from)}-${share(bin.to)}`,
    bin.rows,
    share(bin.stated),
    share(bin.observed),
    `${share(bin.interval[0])}-${share(bin.interval[1])}`,
    bin.isInside ? 'yes' : 'no',
  ]);
  const last = `log loss ${share(logLoss)}, of a constant ${share(logLossOfConstant)} (${rows} rows, ${right} right)`;
  return `${[...alignColumns([header, ...table]), last].join('\n')}\n`;
}

function share(value: number): string {
  return value.toFixed(3);
}
