import { Command as Commander, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../commands/index.ts';
import { wrap } from '../report/wrap.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Command, CommandContext, ExitCode } from './command.ts';
import { sayCommandLineError } from './command-line-error.ts';
import { describeFailure } from './failure.ts';
import { helpTexts } from './help-texts.ts';
import type { Host } from './host.ts';
import { languageOf, speaker } from './language.ts';
import { LocalizedHelp } from './localized-help.ts';
import { nodeHost } from './node-host.ts';
import { colorModes } from './paint.ts';

/** Runs one command line, without the names of node and the script. Gives the exit code; never throws. */
export async function main(argv: readonly string[], host: Host = nodeHost()): Promise<ExitCode> {
  const language = languageOf(argv, host.env);
  const say = speaker(language);
  const ended: { code: ExitCode } = { code: 0 };
  try {
    const program = buildProgram(host, language, ended);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return ended.code;
  } catch (error) {
    if (error instanceof CommanderError) return endOfCommandLine(error, host, say);
    const failure = describeFailure(error);
    host.stderr.write(`${failure ? say(failure) : fault(error, host, say)}\n`);
    return 2;
  }
}

function buildProgram(host: Host, language: Language, ended: { code: ExitCode }): Commander {
  const say = speaker(language);
  const closing = [helpTexts.moreHelp, helpTexts.exitCodes].flatMap(text =>
    wrap(say(text), host.stdout.columns),
  );
  const program = configure(new Commander('plan'), host, say)
    .description(say(helpTexts.about))
    .usage(`${say(helpTexts.commandPlaceholder)} ${say(helpTexts.optionsPlaceholder)}`)
    .version(packageJson.version, '-V, --version', say(helpTexts.version))
    .helpCommand(false)
    .addHelpText('after', `\n${closing.join('\n')}`);
  for (const command of commands) addCommand(command, { host, language, say, program }, ended);
  return program;
}

function addCommand(command: Command, context: CommandContext, ended: { code: ExitCode }): void {
  const { say, host, program } = context;
  const made = configure(program.command(command.name), host, say)
    .alias(command.alias)
    .description(say(command.summary));
  command.declare(made, say);
  made
    .addOption(new Option('--color <modo>', say(helpTexts.color)).choices(colorModes).default('auto'))
    .addOption(new Option('--lang <idioma>', say(helpTexts.language)).choices(['es', 'en']))
    .usage(
      [
        say(helpTexts.optionsPlaceholder),
        ...made.registeredArguments.map(argument =>
          usageOf(argument.name(), argument.required, argument.variadic),
        ),
      ].join(' '),
    )
    .addHelpText('after', examplesText(command, context))
    .action(async (...given: unknown[]) => {
      const options = made.opts<Record<string, unknown>>();
      ended.code = await command.run(given.slice(0, made.registeredArguments.length), options, context);
    });
}

function usageOf(name: string, required: boolean, variadic: boolean): string {
  const dots = variadic ? '...' : '';
  return required ? `<${name}${dots}>` : `[${name}${dots}]`;
}

function configure(command: Commander, host: Host, say: (text: Bilingual) => string): Commander {
  command.createHelp = () => new LocalizedHelp(say);
  return command
    .helpOption('-h, --help', say(helpTexts.help))
    .exitOverride()
    .configureOutput({
      writeOut: host.stdout.write,
      writeErr: () => undefined,
      getOutHelpWidth: () => host.stdout.columns,
      getOutHasColors: () => false,
    });
}

/** Each line beside what it does or, where one of them is too long for that, above it. */
function examplesText({ examples }: Command, { host, say }: CommandContext): string {
  const { columns } = host.stdout;
  const width = Math.max(...examples.map(({ line }) => line.length));
  const beside = examples.map(({ line, does }) => `  ${line.padEnd(width)}  ${say(does)}`);
  const above = examples.flatMap(({ line, does }) => [
    `  ${line}`,
    ...wrap(say(does), columns - 6).map(text => `      ${text}`),
  ]);
  const lines = beside.every(line => line.length <= columns) ? beside : above;
  return `\n${say(helpTexts.examples)}\n${lines.join('\n')}`;
}

/** `--help` and `--version` end in success; everything else commander refuses is a usage error. */
function endOfCommandLine(error: CommanderError, host: Host, say: (text: Bilingual) => string): ExitCode {
  if (error.exitCode === 0) return 0;
  const names = commands.flatMap(command => [command.name, command.alias]);
  host.stderr.write(`${say(sayCommandLineError(error, names))}\n`);
  return 2;
}

function fault(error: unknown, host: Host, say: (text: Bilingual) => string): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (host.env.PLAN_DEBUG && error instanceof Error) return error.stack ?? reason;
  return say({
    es: `Defecto del programa, no de su plan: ${reason}\nRepita la orden con PLAN_DEBUG=1 y haga llegar lo que diga a quien mantiene el programa.`,
    en: `A fault of the program, not of your plan: ${reason}\nRun it again with PLAN_DEBUG=1 and let those who maintain the program have what it says.`,
  });
}
