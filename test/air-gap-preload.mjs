// Loaded before a command runs: whatever reaches for the network or another process throws.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);

/** By module: the functions and classes that reach out. */
const REACHING = {
  net: ['connect', 'createConnection', 'createServer', 'Server'],
  tls: ['connect', 'createServer', 'TLSSocket', 'Server', 'createSecureContext'],
  dns: [
    'lookup',
    'lookupService',
    'resolve',
    'resolve4',
    'resolve6',
    'resolveAny',
    'resolveTxt',
    'reverse',
    'Resolver',
  ],
  'dns/promises': ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'reverse', 'Resolver'],
  http: ['request', 'get', 'createServer', 'Server', 'ClientRequest', 'Agent'],
  https: ['request', 'get', 'createServer', 'Server', 'Agent'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket', 'Socket'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};

// A pipe on stdin or stdout is a net.Socket too: only its way out is closed.
const { Socket } = require('node:net');
Socket.prototype.connect = () => {
  throw new Error('air gap: net.Socket.connect was used');
};

for (const [name, members] of Object.entries(REACHING)) {
  const module = require(`node:${name}`);
  for (const member of members) {
    module[member] = function refused() {
      throw new Error(`air gap: ${name}.${member} was used`);
    };
  }
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      throw new Error(`air gap: ${name} was used`);
    },
  });
}
syncBuiltinESMExports();
