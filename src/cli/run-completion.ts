import type { Command } from 'commander';
import type { SHELLS } from './add-completion.ts';
import { completeBash } from './complete-bash.ts';
import { completeFish } from './complete-fish.ts';
import { completeZsh } from './complete-zsh.ts';
import { outlineCommand } from './outline-command.ts';
import type { World } from './world.ts';

const WRITERS = { bash: completeBash, zsh: completeZsh, fish: completeFish };

/** Prints the script for that shell, from the commands and options as they are declared. */
export function runCompletion(shell: (typeof SHELLS)[number], program: Command, world: World): void {
  world.print(WRITERS[shell](outlineCommand(program)));
}
