import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/review-page/page/page.css', import.meta.url), 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)') as [string, string];

/** A custom property's colour in a theme, as "#rrggbb". */
function colour(theme: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(theme);
  const digits = found![1]!.slice(1);
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_name, theme) => {
  it('every text colour keeps 4.5:1 on every ground it stands on (WCAG 2.2, 1.4.3)', () => {
    const texts = ['text', 'quiet', 'caution', 'high', 'medium', 'low', 'none'];
    const weak = texts.flatMap((text) =>
      ['ground', 'raised', 'chosen']
        .map((ground) => ({ text, ground, ratio: contrast(colour(theme, text), colour(theme, ground)) }))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(weak).toEqual([]);
    expect(contrast(colour(theme, 'ground'), colour(theme, 'caution'))).toBeGreaterThanOrEqual(4.5);
  });

  it('focus, fields and the parts of a bar keep 3:1 on their ground, or stand beside their figure (1.4.11)', () => {
    for (const name of ['accent', 'quiet'])
      expect(contrast(colour(theme, name), colour(theme, 'ground'))).toBeGreaterThanOrEqual(3);
  });
});
