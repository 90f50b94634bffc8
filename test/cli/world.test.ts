import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { realWorld } from '../../src/cli/world.ts';

/** The world of a process at a terminal with these variables, and what it wrote to stdout. */
async function atTerminal(env: Record<string, string>, args: readonly string[] = [], isTTY = true, columns = 80) {
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns });
  const [stdin, stdout, stderr] = [stream(), stream(), stream()];
  const world = await realWorld(args, { stdin, stdout, stderr, env } as never);
  return { world, stdin, stdout, stderr };
}

const ESCAPE = '\u001b';

describe('the real world', () => {
  it('colours a terminal, unless NO_COLOR, TERM=dumb, --no-color or a pipe says otherwise', async () => {
    const painted = async (...args: Parameters<typeof atTerminal>) =>
      (await atTerminal(...args)).world.paint.flag('high', 'high');
    expect(await painted({})).toContain(ESCAPE);
    expect(await painted({ NO_COLOR: '' })).toContain(ESCAPE);
    expect(await painted({ NO_COLOR: '1' })).toBe('high');
    expect(await painted({ TERM: 'dumb' })).toBe('high');
    expect(await painted({}, ['fill', '--no-color'])).toBe('high');
    expect(await painted({}, [], false)).toBe('high');
  });

  it('shows progress on terminals only, and on stderr', async () => {
    const shown = async (isTTY: boolean) => {
      const { world, stdout, stderr } = await atTerminal({}, [], isTTY);
      world.progress('25 of 39');
      expect(stdout.read()).toBe(null);
      return stderr.read()?.toString() ?? '';
    };
    expect(await shown(true)).toContain('25 of 39');
    expect(await shown(false)).toBe('');
  });

  it('keeps to the width of the terminal, within reason', async () => {
    expect((await atTerminal({}, [], true, 80)).world.width).toBe(80);
    expect((await atTerminal({}, [], true, 20)).world.width).toBe(40);
    expect((await atTerminal({}, [], true, 300)).world.width).toBe(120);
    expect((await atTerminal({}, [], false)).world.width).toBe(100);
  });

  it('puts data on stdout, messages on stderr, and reads stdin to its end', async () => {
    const { world, stdin, stdout, stderr } = await atTerminal({});
    world.print('data');
    world.say('message');
    expect(stdout.read().toString()).toBe('data');
    expect(stderr.read().toString()).toBe('message\n');
    stdin.write('PK');
    stdin.end('34');
    expect(new TextDecoder().decode(await world.readStdin())).toBe('PK34');
  });
});
