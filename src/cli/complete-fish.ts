import { allCommands, type CommandOutline, type OptionOutline, type ValueOutline } from './outline-command.ts';

/** The script for fish: a line for each command, option and argument. */
export function completeFish(program: CommandOutline): string {
  const commands = allCommands(program);
  const known = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(keyOf(path)));
  return `# fish completion for vouch, made by: vouch completion fish
function __vouch_at
    set -l command ''
    for word in (commandline -opc)
        switch "$command/$word"
            case ${known.join(' ')}
                set command "$command/$word"
        end
    end
    test "$command" = "$argv[1]"
end

complete -c vouch -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf(command: CommandOutline): string[] {
  const start = `complete -c vouch -n ${quoted(`__vouch_at '${keyOf(command.path)}'`)}`;
  const below = command.commands.map(
    ({ path, description }) => `${start} -a ${quoted(path.at(-1)!)} -d ${quoted(description)}`,
  );
  const options = command.options.map((option) => `${start} ${optionWords(option)}`);
  const choices = command.arguments.flatMap((argument) => argument.choices ?? []);
  const takesFiles = command.arguments.some(({ isFile }) => isFile);
  return [
    ...below,
    ...options,
    ...(choices.length === 0 ? [] : [`${start} -a ${quoted(choices.join(' '))}`]),
    ...(takesFiles ? [`${start} -F`] : []),
  ];
}

function optionWords({ flags, description, value }: OptionOutline): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...names, ...valueWords(value), '-d', quoted(description)].join(' ');
}

/** -x: a value and no files; -r: a value; an optional value may only be offered. */
function valueWords(value: ValueOutline | null): string[] {
  if (value === null) return [];
  if (value.choices !== null) return [value.isOptional ? '-f' : '-x', '-a', quoted(value.choices.join(' '))];
  return value.isFile ? [...(value.isOptional ? [] : ['-r']), '-F'] : [value.isOptional ? '-f' : '-x'];
}

/** "/kb/show"; "" for the program. */
function keyOf(path: readonly string[]): string {
  return path.map((name) => `/${name}`).join('');
}

/** Within fish's single quotes only the backslash and the quote mean something. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
