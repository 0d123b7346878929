import { type Argument, type Command, Help, type Option } from 'commander';
import { wrap } from '../report/wrap.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { helpTexts } from './help-texts.ts';

/** Commander's help in the user's language. */
export class LocalizedHelp extends Help {
  readonly #say: (text: Bilingual) => string;

  constructor(say: (text: Bilingual) => string) {
    super();
    this.#say = say;
    this.minWidthToWrap = 20;
  }

  /** Beside its term a description needs room; where there is none it goes under it. */
  override formatItem(term: string, termWidth: number, description: string, helper: Help): string {
    const columns = this.helpWidth ?? 80;
    if (columns - termWidth - 4 >= 36) return super.formatItem(term, termWidth, description, helper);
    return [`  ${term}`, ...wrap(description, columns - 6).map(line => `      ${line}`)].join('\n');
  }

  override styleTitle(title: string): string {
    const known = {
      'Usage:': helpTexts.usage,
      'Arguments:': helpTexts.arguments,
      'Options:': helpTexts.options,
      'Commands:': helpTexts.commands,
      'Global Options:': helpTexts.options,
    };
    return title in known ? this.#say(known[title as keyof typeof known]) : title;
  }

  override optionDescription(option: Option): string {
    return this.#describe(option.description, option.argChoices, option.defaultValue);
  }

  override argumentDescription(argument: Argument): string {
    return this.#describe(argument.description, argument.argChoices, argument.defaultValue);
  }

  /** The alias stands beside the name: both are typed. */
  override subcommandTerm(command: Command): string {
    const alias = command.alias();
    return `${command.name()}${alias ? `, ${alias}` : ''}`;
  }

  #describe(description: string, choices: readonly string[] | undefined, defaultValue: unknown): string {
    const notes: string[] = [];
    if (choices) notes.push(`${this.#say(helpTexts.choices)}: ${choices.join(', ')}`);
    if (defaultValue !== undefined && typeof defaultValue !== 'boolean' && !Array.isArray(defaultValue)) {
      notes.push(`${this.#say(helpTexts.default)}: ${String(defaultValue)}`);
    }
    return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
  }
}
