/** One row to learn from: named parts in [0, 1], and whether the reviewer accepted. */
export interface Example<Name extends string> {
  readonly parts: Readonly<Record<Name, number>>;
  readonly right: boolean;
  /** How much the row counts beside others; default 1. */
  readonly weight?: number;
}

export interface Logistic<Name extends string> {
  readonly bias: number;
  /** Never negative, so that probability cannot fall as a part rises. */
  readonly weights: Readonly<Record<Name, number>>;
}

/** Strength of the pull towards zero: one row's worth of doubt for each part where there are two thousand rows. */
const RIDGE = 0.0005;
const STEPS = 600;
const RATE = 0.5;
/** Share of the last step that carries on (Nesterov's momentum): the parts are correlated, and plain descent crawls along them. */
const MOMENTUM = 0.9;

/**
 * Logistic regression with non-negative weights: projected gradient descent on the mean log loss plus a ridge on the weights.
 * Few parts, few rows and a convex loss need nothing cleverer; equal input gives equal output to the last bit.
 *
 * @param ridge the pull of each weight towards zero, against the mean loss of a row; default 0.0005.
 */
export function fitLogistic<Name extends string>(
  examples: readonly Example<Name>[],
  names: readonly Name[],
  ridge = RIDGE,
): Logistic<Name> {
  const weights = names.map(() => 1);
  let bias = -2;
  const speed = names.map(() => 0);
  let speedOfBias = 0;
  const count = Math.max(
    1,
    examples.reduce((sum, example) => sum + (example.weight ?? 1), 0),
  );
  const rows = examples.map((example) => names.map((name) => example.parts[name]));
  for (let step = 0; step < STEPS; step++) {
    const slope = names.map((_name, at) => ridge * weights[at]!);
    let slopeOfBias = 0;
    for (let row = 0; row < rows.length; row++) {
      let logit = bias;
      for (let at = 0; at < names.length; at++) logit += weights[at]! * rows[row]![at]!;
      const error = (examples[row]!.weight ?? 1) * (1 / (1 + Math.exp(-logit)) - Number(examples[row]!.right));
      slopeOfBias += error / count;
      for (let at = 0; at < names.length; at++) slope[at]! += (error * rows[row]![at]!) / count;
    }
    speedOfBias = MOMENTUM * speedOfBias - RATE * slopeOfBias;
    bias += speedOfBias;
    for (let at = 0; at < names.length; at++) {
      speed[at] = MOMENTUM * speed[at]! - RATE * slope[at]!;
      weights[at] = Math.max(0, weights[at]! + speed[at]!);
    }
  }
  return { bias, weights: Object.fromEntries(names.map((name, at) => [name, weights[at]!])) as Record<Name, number> };
}

/**
 * Platt's scaling (Platt, 1999): the slope and shift that turn a score into a probability, on rows the score was not fitted on.
 * Two numbers hold with a few hundred rows, where isotonic steps would follow the noise (Niculescu-Mizil and Caruana, 2005).
 * Targets are pulled in by Laplace's rule as Platt does, so that no finite sample claims certainty.
 */
export function fitPlatt(points: readonly { readonly logit: number; readonly right: boolean }[]): {
  slope: number;
  shift: number;
} {
  const hits = points.filter((point) => point.right).length;
  const up = (hits + 1) / (hits + 2);
  const down = 1 / (points.length - hits + 2);
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    let bySlope = 0;
    let byShift = 0;
    for (const { logit, right } of points) {
      const error = 1 / (1 + Math.exp(-(slope * logit + shift))) - (right ? up : down);
      bySlope += (error * logit) / points.length;
      byShift += error / points.length;
    }
    slope = Math.max(0.05, slope - 0.1 * bySlope);
    shift -= 0.1 * byShift;
  }
  return { slope, shift };
}

/** Mean log loss of stated probabilities, in nats; probabilities are kept off 0 and 1 by 1e-6. */
export function logLoss(points: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  const sum = points.reduce((total, { confidence, right }) => {
    const stated = Math.min(1 - 1e-6, Math.max(1e-6, confidence));
    return total - Math.log(right ? stated : 1 - stated);
  }, 0);
  return points.length === 0 ? 0 : sum / points.length;
}
