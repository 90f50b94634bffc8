import type { Config, Finding } from '../model/index.ts';
import { checkShape } from './check-shape.ts';
import { type ConfigFile, configSchema } from './config-schema.ts';
import { readPlainConfig } from './read-plain-config.ts';
import { type Loaded, readYaml, type SourceFile, type YamlFile } from './read-yaml.ts';

/**
 * What a `vouch.config.yaml` sets; an empty file sets nothing.
 *
 * @param ruleCodes the rules there are: no other may be set. Null where nobody asks for rules.
 * @returns the config when nothing is wrong; otherwise null with every finding.
 */
export function loadConfig(source: SourceFile, ruleCodes: readonly string[] | null): Loaded<Config> {
  const yaml = readYaml(source);
  if (yaml.data === undefined) return { value: null, findings: yaml.findings };
  const data = yaml.data ?? {};
  const plain = readPlainConfig(data);
  const shape = plain ? { value: plain, findings: [] } : checkShape<ConfigFile>({ ...yaml, data }, configSchema());
  const findings = [...yaml.findings, ...shape.findings, ...(ruleCodes ? unknownRules(yaml, ruleCodes) : [])];
  return { value: shape.value && findings.length === 0 ? toConfig(shape.value) : null, findings };
}

function unknownRules(yaml: YamlFile, ruleCodes: readonly string[]): Finding[] {
  const { rules } = (yaml.data ?? {}) as { rules?: unknown };
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return [];
  return Object.keys(rules)
    .filter((code) => !ruleCodes.includes(code))
    .map((found) => {
      const args = { found, expected: ruleCodes.join(', ') };
      return { code: 'unknownRule', severity: 'error', place: yaml.placeOfKey(['rules', found]), args };
    });
}

function toConfig(file: ConfigFile): Config {
  const { check = {}, rules = {} } = file;
  return {
    kb: file.kb ?? null,
    language: file.language ?? null,
    languages: file.languages ?? null,
    verifiedWithinDays: file['verified-within-days'] ?? null,
    expiresWithinDays: file['expires-within-days'] ?? null,
    denyList: file['deny-list'] ?? [],
    check: {
      maxMedium: check['max-medium'] ?? null,
      maxLow: check['max-low'] ?? null,
      maxNone: check['max-none'] ?? null,
      minCoverage: check['min-coverage'] ?? null,
    },
    rules: Object.entries(rules).flatMap(([code, settings]) =>
      [settings].flat().map(({ severity, because, controls }) => ({
        code,
        severity,
        because,
        controls: controls ?? null,
      })),
    ),
  };
}
