import { describe, expect, it } from 'vitest';
import { FRENCH, vouch } from './fake-world.ts';

describe('a bug of ours', () => {
  it('is shown with its stack, the version and what to report, and exits with 2', async () => {
    const { code, out, said } = await vouch(['inspect', '-'], {
      readStdin: () => Promise.reject(new TypeError('no such thing')),
    });
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain('TypeError: no such thing\n    at ');
    expect(said).toMatch(/vouch \d+\.\d+\.\d+ on Node v\d+/);
    expect(said).toContain('report');
  });

  it('is not what a mistake on the command line looks like', async () => {
    const { said } = await vouch(['inspect', FRENCH, '--question', '1']);
    expect(said).not.toContain('    at ');
  });
});
