import type { Example, Logistic } from './fit-logistic.ts';

/** A row whose probability is known but for one doubt more: how likely it was right without that doubt, and what speaks against the doubt. */
export interface DoubtedExample<Name extends string> extends Example<Name> {
  /** In [0, 1]. */
  readonly stated: number;
}

const STEPS = 4000;
const RATE = 0.3;
const RIDGE = 0.002;

/**
 * The share of a stated probability that is left after a doubt: a logistic function of the parts, with weights that are never negative,
 * fitted by projected gradient descent so that stated probability times share makes the rows likeliest. Without examples, everything is left.
 */
export function fitShare<Name extends string>(
  examples: readonly DoubtedExample<Name>[],
  names: readonly Name[],
): Logistic<Name> {
  const weights = names.map(() => 0);
  let bias = 1;
  const count = Math.max(1, examples.length);
  for (let step = 0; step < STEPS; step++) {
    const slope = names.map((_name, at) => RIDGE * weights[at]!);
    let slopeOfBias = 0;
    for (const { parts, stated, right } of examples) {
      const logit = names.reduce((sum, name, at) => sum + weights[at]! * parts[name], bias);
      const share = 1 / (1 + Math.exp(-logit));
      const likely = Math.min(1 - 1e-9, Math.max(1e-9, stated * share));
      const error = ((right ? -1 / likely : 1 / (1 - likely)) * stated * share * (1 - share)) / count;
      slopeOfBias += error;
      names.forEach((name, at) => {
        slope[at]! += error * parts[name];
      });
    }
    bias -= RATE * slopeOfBias;
    names.forEach((_name, at) => {
      weights[at] = Math.max(0, weights[at]! - RATE * slope[at]!);
    });
  }
  return { bias, weights: Object.fromEntries(names.map((name, at) => [name, weights[at]!])) as Record<Name, number> };
}
