/** One bin of the reliability table: rows of neighbouring confidence, and how often they were right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly stated: number;
  readonly observed: number;
  /** The 95 % Wilson score interval of the observed share. */
  readonly interval: readonly [number, number];
}

/** Bins of equal counts (the last takes the rest), by ascending confidence. */
export function reliabilityBins(
  points: readonly { readonly confidence: number; readonly right: boolean }[],
  bins: number,
): ReliabilityBin[] {
  const sorted = [...points].sort((a, b) => a.confidence - b.confidence || Number(a.right) - Number(b.right));
  const size = Math.floor(sorted.length / bins);
  if (size === 0) return [];
  return Array.from({ length: bins }, (_unused, at) => {
    const inBin = sorted.slice(at * size, at === bins - 1 ? sorted.length : (at + 1) * size);
    const right = inBin.filter((point) => point.right).length;
    const stated = inBin.reduce((sum, point) => sum + point.confidence, 0) / inBin.length;
    return {
      from: inBin[0]!.confidence,
      to: inBin.at(-1)!.confidence,
      rows: inBin.length,
      stated,
      observed: right / inBin.length,
      interval: wilson(right, inBin.length),
    };
  });
}

/** The Wilson score interval of a share at 95 % (Wilson, 1927): stays inside [0, 1] and is sound for small counts. */
export function wilson(hits: number, count: number, z = 1.96): [number, number] {
  if (count === 0) return [0, 1];
  const share = hits / count;
  const centre = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
