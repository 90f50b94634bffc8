import type { HeaderRole } from '../model/index.ts';
import type { HeaderScores } from './header-words.ts';

/** True when the caption gives the column to the customer: nothing is ever written there. */
export function isReserved(roles: HeaderScores): boolean {
  const reserved = roles.reserved ?? 0;
  return reserved >= 0.6 && reserved >= Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.question ?? 0);
}

/** True when the caption names this role and no other better. */
export function isNamed(roles: HeaderScores, role: HeaderRole): boolean {
  const score = roles[role] ?? 0;
  return score >= 0.6 && Object.values(roles).every((other) => other <= score);
}
