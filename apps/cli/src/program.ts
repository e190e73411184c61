import { DEFAULT_LISTS_OPTIONS } from '@repere/contracts';
import { LANGUAGES, type Translator } from '@repere/messages';
import { Command } from 'commander';
import { addExamples, described, translatedHelp } from './help.ts';
import { listNames, numberOrText, oneOf, stratumNames, wholeNumber } from './option-values.ts';
import { FORMATS } from './result-options.ts';
import type { World } from './world.ts';

const MAX_WORKERS = 256;
const MAX_PORT = 65_535;
/** Where `repere start` listens unless told otherwise; not in use by anything common. */
const DEFAULT_PORT = 4650;

/** What runs when a command is found; each is loaded only then, so that `--help` is quick. */
export interface Actions {
  readonly world: World;
  readonly t: Translator;
  readonly version: string;
  /** Keeps the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
  /** Takes the help that the parser makes; its own error texts are not used. */
  readonly print: (help: string) => void;
}

/** The commands, their options and their help, in the translator's language. */
export function program(actions: Actions): Command {
  const { world, t, version, print } = actions;
  const root = new Command('repere')
    .description(described('cli.about'))
    .version(version, '-V, --version', described('cli.option.version'))
    .configureHelp(translatedHelp(t))
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => {},
      getErrHelpWidth: () => world.columns,
      getOutHelpWidth: () => world.columns,
    })
    .exitOverride()
    .showSuggestionAfterError(false);
  spoken(root).helpCommand('help [command]', described('cli.command.help'));
  addExamples(root, t, ['repere estimate lists lists.csv --method all']);

  const estimate = spoken(root.command('estimate'))
    .description(described('cli.estimate.about'))
    .helpCommand('help [command]', described('cli.command.help'));
  addExamples(estimate, t, ['repere estimate lists lists.csv --method all']);
  addEstimateLists(estimate, actions);
  addVerify(root, actions);
  addStart(root, actions);
  return root;
}

function addEstimateLists(estimate: Command, { world, t, done }: Actions): void {
  const defaults = DEFAULT_LISTS_OPTIONS;
  const command = spoken(estimate.command('lists'))
    .description(described('cli.estimate.lists.about'))
    .argument('<FILE>', described('cli.estimate.lists.file'))
    .option('--method <NAME>', described('cli.estimate.lists.method'), defaults.method)
    .option('--level <L>', described('cli.estimate.lists.level'), numberOrText, defaults.level)
    .option('--seed <N>', described('cli.estimate.lists.seed'), numberOrText, defaults.seed)
    .option('--bootstrap <B>', described('cli.estimate.lists.bootstrap'), numberOrText, defaults.bootstrap)
    .option('--precision <SHARE>', described('cli.estimate.lists.precision'), numberOrText)
    .option('--sensitivity', described('cli.estimate.lists.sensitivity'), false)
    .option('--model <MODEL>', described('cli.estimate.lists.model'))
    .option('--order <K>', described('cli.estimate.lists.order'), numberOrText)
    .option('--candidates <N|all>', described('cli.estimate.lists.candidates'), numberOrText)
    .option('--threshold <P>', described('cli.estimate.lists.threshold'), numberOrText, defaults.threshold)
    .option('--prior-variance <V|flat>', described('cli.estimate.lists.prior-variance'), numberOrText, 1)
    .option('--pseudo-count <D>', described('cli.estimate.lists.pseudo-count'), numberOrText)
    .option('--classes <K>', described('cli.estimate.lists.classes'), numberOrText, defaults.classes)
    .option('--chains <N>', described('cli.estimate.lists.chains'), numberOrText, defaults.chains)
    .option('--sweeps <N>', described('cli.estimate.lists.sweeps'), numberOrText, defaults.sweeps)
    .option('--burn-in <N>', described('cli.estimate.lists.burn-in'), numberOrText, defaults.burnIn);
  inputOptions(command).option('--report <FILE>', described('cli.estimate.lists.report'));
  addExamples(command, t, [
    'repere estimate lists lists.csv',
    'repere estimate lists lists.xlsx --sheet 2024 --lists police,shelter,ngo --count people',
    "repere estimate lists lists.csv --method fixed --model '[12,3]'",
    'repere estimate lists lists.csv --method bic --precision 0.02 --format json --output result.json',
    'repere estimate lists lists.csv --strata sex,year --sensitivity --report report.pdf',
    'repere estimate lists lists.csv --report report.docx --lang fr',
  ]);
  resultOptions(command).action(async (file: string) => {
    const { estimateListsCommand } = await import('./estimate-lists.ts');
    done(await estimateListsCommand(file, command, world, t));
  });
}

function addVerify(root: Command, { world, t, done }: Actions): void {
  const command = spoken(root.command('verify'))
    .description(described('cli.verify.about'))
    .argument('<RESULT>', described('cli.verify.result'))
    .argument('[INPUT]', described('cli.verify.input'));
  addExamples(command, t, [
    'repere verify result.json lists.csv',
    'repere estimate lists lists.csv --format json | repere verify - lists.csv',
  ]);
  resultOptions(inputOptions(command)).action(async (result: string, input: string | undefined) => {
    const { verifyCommand } = await import('./verify.ts');
    done(await verifyCommand(result, input, command, world, t));
  });
}

function addStart(root: Command, { world, t, done }: Actions): void {
  const command = spoken(root.command('start'))
    .description(described('cli.start.about'))
    .option('--port <N>', described('cli.start.port'), wholeNumber('--port', 0, MAX_PORT), DEFAULT_PORT)
    .option('--data <DIR>', described('cli.start.data'))
    .option('--demo', described('cli.start.demo'))
    .option('--restore <FILE>', described('cli.start.restore'));
  addExamples(command, t, ['repere start --demo', 'repere start --port 8080 --data ~/repere'], 'cli.start.environment');
  command.action(async () => {
    const { startCommand } = await import('./start.ts');
    done(await startCommand(command.opts(), world, t));
  });
}

/** Which rows and columns of a file are the table. */
function inputOptions(command: Command): Command {
  return command
    .option('--lists <A,B>', described('cli.input.lists'), listNames)
    .option('--count <COLUMN>', described('cli.input.count'))
    .option('--membership <COLUMN>', described('cli.input.membership'))
    .option('--strata <COLUMNS>', described('cli.input.strata'), stratumNames)
    .option('--sheet <NAME>', described('cli.input.sheet'));
}

/** Where a result goes and how it is made. */
function resultOptions(command: Command): Command {
  return command
    .option('--format <table|json|csv>', described('cli.option.format'), oneOf('--format', FORMATS), 'table')
    .option('--output <FILE>', described('cli.option.output'))
    .option('--workers <N>', described('cli.option.workers'), wholeNumber('--workers', 1, MAX_WORKERS));
}

/** Options that every command has; the language itself was chosen before, from the same words. */
function spoken(command: Command): Command {
  return command
    .option('--lang <en|fr|es>', described('cli.option.lang'), oneOf('--lang', LANGUAGES))
    .helpOption('-h, --help', described('cli.option.help'));
}
