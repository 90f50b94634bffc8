import { parse } from 'yaml';
import { UserError } from '../model/index.ts';
import { type DecisionEntry, parseDecisions } from '../pipeline/index.ts';
import { readText } from './files.ts';

/** A decisions file, YAML or JSON; `by` is whose they are where the file does not say. @throws UserError `badDecisions`. */
export function readDecisionsFile(file: string, by: string | null = null): DecisionEntry[] {
  const text = readText(file);
  let data: unknown;
  try {
    data = parse(text);
  } catch {
    throw new UserError('badDecisions', { file }, { found: text.slice(0, 40).trim() });
  }
  return parseDecisions(data, file, by);
}
