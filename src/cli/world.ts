import { type Paint, plainPaint } from '../report/index.ts';

/** Everything a command may touch outside: tests hand in a fake one. */
export interface World {
  /** Data, to stdout. */
  readonly print: (text: string | Uint8Array) => void;
  /** A message line, to stderr. */
  readonly say: (line: string) => void;
  readonly paint: Paint;
  /** Columns to print in. */
  readonly width: number;
  /** Rewrites one line on a terminal; does nothing elsewhere. */
  readonly progress: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory, from which `vouch.config.yaml` is looked for upward; nowhere when absent. */
  readonly cwd?: string;
  readonly readStdin: () => Promise<Uint8Array>;
}

/** The real world of a process. */
export async function realWorld(
  args: readonly string[],
  real: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'> = process,
): Promise<World> {
  // The two other streams are opened when looked at, which takes as long as printing the help.
  const { stdout, env } = real;
  // A reader that stops early (`vouch inspect x | head`) is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const colours = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb' && !args.includes('--no-color');
  return {
    print: (text) => void stdout.write(text),
    say: (line) => void real.stderr.write(`${line}\n`),
    paint: colours ? (await import('./colour-paint.ts')).colourPaint() : plainPaint,
    width: stdout.isTTY ? Math.max(40, Math.min(stdout.columns ?? 80, 120)) : 100,
    progress: (line) => {
      if (real.stderr.isTTY && env.TERM !== 'dumb') real.stderr.write(`\r\u001b[K${line}`);
    },
    env,
    cwd: process.cwd(),
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of real.stdin) chunks.push(chunk as Buffer);
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
