import type { Finding } from '../model/index.ts';

export interface CellAddress {
  readonly sheet: string;
  readonly ref: string;
}

/** Something a person must settle, at its cell. */
export function problemAt(code: string, { sheet, ref }: CellAddress, args: Finding['args']): Finding {
  return { code, severity: 'error', place: { sheet, ref }, args };
}
