/** What speaks for one control being the right and sufficient answer, each part in [0, 1] with more being better. */
export interface Evidences {
  /** Probability mass of the topics that lead to this control. */
  readonly mass: number;
  /** How far the nearest topic that leads elsewhere lies behind: 1 when nothing else comes near. */
  readonly margin: number;
  /** Cosine with the nearest phrasing. */
  readonly nearest: number;
  /** Share of the question's weight that topic and control together explain. */
  readonly explained: number;
  /** 1 less the weight of the heaviest word that nothing explains, as a share of the heaviest word. */
  readonly unbroken: number;
  /** Share of the question's subjects (concepts that do not stand in questions about anything), by weight, that topic or control has; 0 without any. */
  readonly subjects: number;
  /** Share of the topic's characteristic words that the question has. */
  readonly core: number;
  /** Share of the question's weight that the control's own label and comment explain. */
  readonly direct: number;
  /** 1 for a link a person confirmed. */
  readonly trust: number;
  /** Mass times subjects squared: together they say more than each alone. */
  readonly accord: number;
  /** 1 when no guard holds the reply back. */
  readonly clear: number;
}

/** The parts that are weighed; `clear` is none of them: see `held`. */
export type Weighed = Exclude<keyof Evidences, 'clear'>;

export const EVIDENCE_NAMES: readonly Weighed[] = [
  'mass',
  'margin',
  'nearest',
  'explained',
  'unbroken',
  'subjects',
  'core',
  'direct',
  'trust',
  'accord',
];

export interface ConfidenceModel {
  readonly bias: number;
  /** Never negative, so that confidence cannot fall as evidence rises. */
  readonly weights: Readonly<Record<Weighed, number>>;
  /** Platt's scaling, fitted on questionnaires the weights did not see: probability = logistic(slope * logit + shift), slope above 0. */
  readonly slope: number;
  readonly shift: number;
  /** What is left of that probability when a guard holds the reply back, in [0, 1]: how much rarer such replies are right. */
  readonly held: number;
}

/** Where nobody confirmed the link, the control's own words already speak for it: that much of them speaks for the answer as well. */
const COUNTED_AGAIN = 0.25;

/** The evidence for an answer as its confidence weighs it: through a proposed link the control's own words count for little, see `shareLeft`. */
export function asWeighed(evidences: Evidences): Evidences {
  const isProposed = evidences.trust > 0 && evidences.trust < 1;
  return isProposed ? { ...evidences, direct: COUNTED_AGAIN * evidences.direct } : evidences;
}

/** The calibrated probability that a reviewer would accept the answer unchanged, in (0, 1). */
export function confidenceOf(evidences: Evidences, model: ConfidenceModel): number {
  const likely = 1 / (1 + Math.exp(-(model.slope * logitOf(evidences, model) + model.shift)));
  return likely * (model.held + (1 - model.held) * evidences.clear);
}

/** The model's score before calibration; unbounded. */
export function logitOf(evidences: Pick<Evidences, Weighed>, model: Pick<ConfidenceModel, 'bias' | 'weights'>): number {
  return EVIDENCE_NAMES.reduce((logit, name) => logit + model.weights[name] * evidences[name], model.bias);
}
