import type { CommandOutline, OptionOutline, ValueOutline } from './outline-command.ts';

/** The script for zsh: a function for each command, which may stand in a folder of $fpath or be sourced. */
export function completeZsh(program: CommandOutline): string {
  return `#compdef vouch
# zsh completion for vouch, made by: vouch completion zsh

${functionOf(program)}
if [ "$funcstack[1]" = _vouch ]; then
  _vouch "$@"
else
  compdef _vouch vouch
fi
`;
}

function functionOf(command: CommandOutline): string {
  const { options, commands } = command;
  const specs = options.map(optionSpec);
  if (commands.length === 0) {
    const all = [...specs, ...command.arguments.map(argumentSpec)];
    return `${nameOf(command)}() {\n  _arguments -s -S${continued(all)}\n}\n`;
  }
  const entries = commands.map(
    ({ path, description }) => `      ${quoted(`${path.at(-1)}:${description.replaceAll(':', '\\:')}`)}`,
  );
  const cases = commands.map((below) => `      ${below.path.at(-1)}) ${nameOf(below)} ;;`);
  const own = `${nameOf(command)}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C${continued([...specs, "'1: :->command'", "'*:: :->rest'"])}
  case $state in
  command)
    local -a commands
    commands=(
${entries.join('\n')}
    )
    _describe command commands
    ;;
  rest)
    case $words[1] in
${cases.join('\n')}
    esac
    ;;
  esac
}
`;
  return `${own}\n${commands.map(functionOf).join('\n')}`;
}

function optionSpec({ flags, description, value }: OptionOutline): string {
  const words = quoted(`[${escapeBrackets(description)}]${value === null ? '' : valueSpec(value)}`);
  // With "=" the value may follow in the same word or in the next one.
  const named = flags.map((flag) => (value !== null && flag.startsWith('--') ? `${flag}=` : flag));
  const repeats = value?.isVariadic ? "'*'" : '';
  if (named.length === 1) return `${repeats}${named[0]}${words}`;
  const excluded = repeats === '' ? quoted(`(${flags.join(' ')})`) : repeats;
  return `${excluded}{${named.join(',')}}${words}`;
}

function argumentSpec(value: ValueOutline, at: number): string {
  // How many stand for "*" is open already.
  if (value.isVariadic) return quoted(`*${valueSpec({ ...value, isOptional: false })}`);
  return quoted(`${at + 1}${valueSpec(value)}`);
}

function valueSpec({ name, choices, isOptional, isFile }: ValueOutline): string {
  const offered = choices === null ? (isFile ? '_files' : ' ') : `(${choices.join(' ')})`;
  return `${isOptional ? '::' : ':'}${escapeBrackets(name)}:${offered}`;
}

function escapeBrackets(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

function nameOf({ path }: CommandOutline): string {
  return ['_vouch', ...path].join('_');
}

function continued(specs: readonly string[]): string {
  return specs.map((spec) => ` \\\n    ${spec}`).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
