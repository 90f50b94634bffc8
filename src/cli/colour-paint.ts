import { Chalk } from 'chalk';
import type { Flag } from '../model/index.ts';
import type { Paint } from '../report/index.ts';

/** Blue, amber and grey differ for colour-blind readers too, and the flag's word is always there. */
export function colourPaint(): Paint {
  const chalk = new Chalk({ level: 1 });
  const byFlag: Record<Flag, (text: string) => string> = {
    high: chalk.cyan,
    medium: chalk.yellow,
    low: chalk.magenta,
    none: chalk.gray,
  };
  return { bold: chalk.bold, dim: chalk.dim, flag: (flag, text) => byFlag[flag](text), error: chalk.red };
}
