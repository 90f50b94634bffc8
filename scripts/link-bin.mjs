// Lets `npx vouch` work inside the checkout: npm links the bins of dependencies, not the project's own.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const bins = join(home, 'node_modules/.bin');
// Packed and installed elsewhere, npm links it by itself.
if (existsSync(join(home, 'node_modules'))) {
  mkdirSync(bins, { recursive: true });
  rmSync(join(bins, 'vouch'), { force: true });
  if (process.platform === 'win32')
    writeFileSync(join(bins, 'vouch.cmd'), '@node "%~dp0\\..\\..\\bin\\vouch.js" %*\r\n');
  else symlinkSync('../../bin/vouch.js', join(bins, 'vouch'));
}
