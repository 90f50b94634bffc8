/** What speaks for one control being the right and sufficient answer, each part in [0, 1] with more being better. */
export interface Evidences {
  /** Probability mass of the topics that lead to this control. */
  readonly mass: number;
  /** How much of it the runner-up leaves: 1 when nothing else comes near. */
  readonly margin: number;
  /** Cosine with the nearest phrasing. */
  readonly nearest: number;
  /** Share of the question's weight that topic and control together explain. */
  readonly explained: number;
  /** Share of the topic's characteristic words that the question has. */
  readonly core: number;
  /** Share of the question's weight that the control's own label and comment explain. */
  readonly direct: number;
  /** 1 for a link a person confirmed. */
  readonly trust: number;
}

export interface ConfidenceModel {
  readonly bias: number;
  /** Never negative, so that confidence cannot fall as evidence rises. */
  readonly weights: Readonly<Record<keyof Evidences, number>>;
  /** Joins of logit to probability, ascending: what share of such rows a reviewer accepted. */
  readonly calibration: readonly { readonly logit: number; readonly probability: number }[];
}

/** The calibrated probability that a reviewer would accept the answer unchanged; linear between the model's joins, flat beyond them. */
export function confidenceOf(evidences: Evidences, model: ConfidenceModel): number {
  let logit = model.bias;
  for (const [name, weight] of Object.entries(model.weights) as [keyof Evidences, number][])
    logit += weight * evidences[name];
  return calibrate(logit, model.calibration);
}

function calibrate(logit: number, joins: ConfidenceModel['calibration']): number {
  const first = joins[0];
  const last = joins.at(-1);
  if (!first || !last) return 1 / (1 + Math.exp(-logit));
  if (logit <= first.logit) return first.probability;
  if (logit >= last.logit) return last.probability;
  const at = joins.findIndex((join) => join.logit > logit);
  const [from, to] = [joins[at - 1]!, joins[at]!];
  return from.probability + ((to.probability - from.probability) * (logit - from.logit)) / (to.logit - from.logit);
}
