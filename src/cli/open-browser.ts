/** Asks the system to show an address in the reviewer's browser; a system without one leaves the printed address. */
export async function openBrowser(url: string): Promise<void> {
  // Only --open starts another program: nothing else may have the means within reach.
  const { spawn } = await import('node:child_process');
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command!, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** Programs that take the address as an argument of its own: no shell reads it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
