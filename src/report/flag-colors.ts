import type { Flag } from '../model/index.ts';

/**
 * Backgrounds of the flags, "RRGGBB": blue, yellow, orange, grey. Every two of them, and white, stay at least 15 apart
 * (CIE76) to readers without red, green or blue cones, and black text on them has a contrast above 7.
 */
export const FLAG_COLORS: Readonly<Record<Flag, string>> = {
  high: 'A6D3F2',
  medium: 'FFE566',
  low: 'E8925A',
  none: 'C0C0C0',
};
