import type { Argument, Command, Option } from 'commander';

/** A command as its shell sees it: what may stand after it. */
export interface CommandOutline {
  /** The names from the program's own on: ["kb", "show"]; empty for the program. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly OptionOutline[];
  readonly arguments: readonly ValueOutline[];
  readonly commands: readonly CommandOutline[];
}

export interface OptionOutline {
  /** "-o", "--output": those it has. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Null for an option that is only there or not. */
  readonly value: ValueOutline | null;
}

export interface ValueOutline {
  /** As the help shows it, without its brackets: "file". */
  readonly name: string;
  /** The only words it may be; null when it may be any. */
  readonly choices: readonly string[] | null;
  /** True when it may be given several times. */
  readonly isVariadic: boolean;
  /** True for an option that may also stand without its value. */
  readonly isOptional: boolean;
  /** True where a file or folder is likely meant: any argument, and the values that are called so. */
  readonly isFile: boolean;
}

/** A command and those below it, in the order of its help; what its help hides is left out. */
export function outlineCommand(command: Command, path: readonly string[] = []): CommandOutline {
  const help = command.createHelp();
  const shown = help.visibleCommands(command);
  const siblings = shown.map((below) => below.name());
  return {
    path,
    description: firstSentence(command.description()),
    options: help.visibleOptions(command).map(outlineOption),
    arguments: command.registeredArguments.map(outlineArgument),
    commands: shown.map((below) => {
      const outline = outlineCommand(below, [...path, below.name()]);
      if (command.commands.includes(below)) return outline;
      // commander's own "help", which is no command of ours, takes the name of one.
      const choices = siblings.filter((name) => name !== below.name());
      return {
        ...outline,
        arguments: [{ name: 'command', choices, isVariadic: false, isOptional: true, isFile: false }],
      };
    }),
  };
}

function outlineOption(option: Option): OptionOutline {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined && flag !== null);
  const takesValue = option.required || option.optional;
  const name = /[<[]([^\]>.]+)/.exec(option.flags)?.[1] ?? 'value';
  const choices = option.argChoices ?? null;
  return {
    flags,
    description: option.description,
    value: takesValue
      ? { name, choices, isVariadic: option.variadic, isOptional: option.optional, isFile: /^(file|folder)/.test(name) }
      : null,
  };
}

function outlineArgument(argument: Argument): ValueOutline {
  const choices = argument.argChoices ?? null;
  const { variadic: isVariadic, required } = argument;
  return { name: argument.name(), choices, isVariadic, isOptional: !required, isFile: choices === null };
}

/** All commands of an outline, the outermost first. */
export function allCommands(outline: CommandOutline): CommandOutline[] {
  return [outline, ...outline.commands.flatMap(allCommands)];
}

/** A list of completions has room for a line each. */
function firstSentence(text: string): string {
  return text.replace(/[.:] .*$/s, '').replace(/\.$/, '');
}
