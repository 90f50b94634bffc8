import { allCommands, type CommandOutline } from './outline-command.ts';

/**
 * The script for bash 3.2 and later, which macOS still has. Where nothing is offered bash completes file names: most values and arguments of
 * ours are files.
 */
export function completeBash(program: CommandOutline): string {
  const commands = allCommands(program);
  const below = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(keyOf(path)));
  const values = commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option)));
  const options = commands.map(
    ({ path, options }) =>
      `    ${quoted(`${keyOf(path)} -`)}) words=${quoted(options.flatMap(({ flags }) => flags).join(' '))} ;;`,
  );
  const first = commands.flatMap(({ path, commands, arguments: [argument] }) => {
    const words = [...commands.map((below) => below.path.at(-1)!), ...(argument?.choices ?? [])];
    return words.length === 0 ? [] : [`    ${quoted(`${keyOf(path)} `)}*) words=${quoted(words.join(' '))} ;;`];
  });
  return `# bash completion for vouch, made by: vouch completion bash
_vouch() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command='' words='' at
  # bash takes "--format=json" for three words.
  if [ "$current" = '=' ]; then
    current=''
  elif [ "$previous" = '=' ]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command/\${COMP_WORDS[at]}" in
    ${below.join(' | ')}) command="$command/\${COMP_WORDS[at]}" ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${values.join('\n')}
  esac
  # Of the next word its beginning tells whether it is an option.
  case "$command \${current:0:1}" in
${[...options, ...first].join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _vouch vouch
`;
}

function valueCase({ path }: CommandOutline, { flags, value }: CommandOutline['options'][number]): string[] {
  if (value === null) return [];
  const patterns = flags.map((flag) => quoted(`${keyOf(path)} ${flag}`)).join(' | ');
  const reply =
    value.choices === null ? '' : `COMPREPLY=($(compgen -W ${quoted(value.choices.join(' '))} -- "$current")); `;
  return [`    ${patterns}) ${reply}return ;;`];
}

/** "/kb/show"; "" for the program. */
function keyOf(path: readonly string[]): string {
  return path.map((name) => `/${name}`).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
