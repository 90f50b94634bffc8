import type { Finding, Repair, RuleSetting } from '../model/index.ts';
import type { LintedBase } from './rule.ts';
import { RULES } from './rules.ts';

export interface Linted {
  /** By file, line, column and code. One that a config changed carries the reason as `args.because`. */
  readonly findings: readonly Finding[];
  /** What may be mended unseen; for findings that a config did not switch off. */
  readonly repairs: readonly Repair[];
}

/**
 * Everything the rules find, with the severities that the settings give. Of several settings that fit a finding the last one counts;
 * what is `off` is left out.
 */
export function lintKnowledge(base: LintedBase, settings: readonly RuleSetting[]): Linted {
  const findings: Finding[] = [];
  const repairs: Repair[] = [];
  for (const rule of RULES) {
    for (const { control, place, args, repair } of rule.find(base)) {
      const setting = settings.findLast(
        ({ code, controls }) =>
          code === rule.code && (controls === null || (control !== null && controls.includes(control))),
      );
      const severity = setting?.severity ?? rule.severity;
      if (severity === 'off') continue;
      const about = control === null ? {} : { control };
      const why = setting ? { because: setting.because } : {};
      findings.push({ code: rule.code, severity, place, args: { ...about, ...args, ...why } });
      if (repair) repairs.push(repair);
    }
  }
  return { findings: findings.sort(byPlace), repairs };
}

/** The order in which a person goes through files. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.place.file ?? '', b.place.file ?? '') ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
