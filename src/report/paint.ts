import type { Flag } from '../model/index.ts';

/** How the terminal shows emphasis; the plain one shows none. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly flag: (flag: Flag, text: string) => string;
  readonly error: (text: string) => string;
}

const asIs = (text: string) => text;

export const plainPaint: Paint = { bold: asIs, dim: asIs, flag: (_flag, text) => text, error: asIs };
