import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

type Command<T extends Options> = {
  /** How it is called and what it does: the text of `--help`. */
  readonly help: string;
  readonly options: T;
  /** How many words it takes besides options. */
  readonly words: readonly [least: number, most: number];
};

/** A sentence for the person at the terminal, instead of a stack trace. */
export class PlainError extends Error {}

function report(error: unknown): void {
  const isPlain = error instanceof PlainError;
  process.stderr.write(
    `${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = 1;
}

function parse<T extends Options>(command: Command<T>) {
  try {
    const parsed = parseArgs({ options: command.options, allowPositionals: true });
    const [least, most] = command.words;
    const count = parsed.positionals.length;
    if (count >= least && count <= most) return parsed;
    throw new PlainError(count < least ? 'Something is missing.' : 'That is one word too many.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`${reason}\n\n${command.help}`);
  }
}

/** Runs a command of the project: `--help` for its text, plain sentences for its failures. */
export async function runCommand<T extends Options>(
  command: Command<T>,
  run: (given: ReturnType<typeof parse<T>>) => Promise<void>,
): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
    return;
  }
  // Whoever reads the output may have enough of it: `| head` closes the pipe.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    await run(parse(command));
  } catch (error) {
    report(error);
  }
}
