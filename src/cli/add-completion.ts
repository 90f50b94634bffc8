import { Argument, type Command } from 'commander';
import type { World } from './world.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `vouch completion`: what a shell needs to complete our command lines. */
export function addCompletion(program: Command, world: World): void {
  program
    .command('completion')
    .description('Print the script that lets a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'before',
      'Examples:\n  vouch completion bash >> ~/.bashrc\n  vouch completion zsh > ~/.zfunc/_vouch\n  vouch completion fish > ~/.config/fish/completions/vouch.fish\n',
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { runCompletion } = await import('./run-completion.ts');
      runCompletion(shell, program, world);
    });
}
