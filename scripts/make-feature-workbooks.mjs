// Builds fixtures/features: one small workbook per feature, each made by a writer other than ours.
//   node scripts/make-feature-workbooks.mjs
// Needs `npm install` in bench/, LibreOffice's soffice, and Debian's python3-openpyxl and python3-pil for /usr/bin/python3.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calcWorkbooks } from './feature-workbooks/calc-workbooks.mjs';
import { packageWorkbooks } from './feature-workbooks/package-workbooks.mjs';
import { rawWorkbooks } from './feature-workbooks/raw-workbooks.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../fixtures/features');
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (/\.xl[st][xm]$/.test(name)) rmSync(join(out, name));

const written = JSON.parse(
  execFileSync('/usr/bin/python3', [join(here, 'feature-workbooks/openpyxl-workbooks.py'), out], { encoding: 'utf8' }),
);
for (const { bytes, extension = 'xlsx', file, writer, feature, language, answers, refused } of [
  ...rawWorkbooks(),
  ...(await packageWorkbooks()),
  ...calcWorkbooks(),
]) {
  const name = `${file}.${extension}`;
  writeFileSync(join(out, name), bytes);
  written.push({ file: name, writer, feature, language, answers, ...(refused ? { refused } : {}) });
}

written.sort((one, other) => (one.file < other.file ? -1 : 1));
writeFileSync(
  join(out, 'features.json'),
  `[\n${written.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`,
);
const lines = written.map(
  ({ file, writer, feature, refused }) =>
    `| ${file} | ${writer} | ${feature}${refused ? ` (refused: \`${refused}\`)` : ''} |`,
);
writeFileSync(
  join(out, 'README.md'),
  `# One feature each

Small questionnaires, each with one feature that a customer's workbook may hold, made by writers other than ours.
Built by \`node scripts/make-feature-workbooks.mjs\`, which also writes this page and \`features.json\` (the answer cells).

| file | writer | feature |
| --- | --- | --- |
${lines.join('\n')}
`,
);
console.log(`${written.length} workbooks in fixtures/features`);
