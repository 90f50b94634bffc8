import { Option } from 'commander';

/** `--format text|json`, the same for every command; some have further forms, which pipelines read. */
export function formatOption(forPipelines: readonly string[] = []): Option {
  const further = forPipelines.length === 0 ? '' : '; the others for pipelines';
  return new Option('--format <format>', `text for people, json for programs${further}`)
    .choices(['text', 'json', ...forPipelines])
    .default('text');
}
