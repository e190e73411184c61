import { DEFAULT_LISTS_OPTIONS } from '@repere/contracts';
import { LANGUAGES, type Translator } from '@repere/messages';
import { Command } from 'commander';
import { addExamples, described, translatedHelp } from './help.ts';
import { listNames, numberOrText, oneOf, shareBetween, stratumNames, wholeNumber } from './option-values.ts';
import { FORMATS } from './result-options.ts';
import type { World } from './world.ts';

const MAX_WORKERS = 256;
/** Sets of answers that an explanation lists unless told otherwise, and at most. */
const USUALLY_LISTED = 12;
const MAX_LISTED = 10_000;
const MAX_SAMPLES = 100_000;
/** Kept here, so that help does not load the room that computes. */
const RATING_SCALES = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const MAX_PORT = 65_535;
/** Where `repere start` listens unless told otherwise; not in use by anything common. */
const DEFAULT_PORT = 4650;
/** Where people invited by link come in, unless told otherwise. */
const DEFAULT_GUESTS_PORT = 4651;

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
  addIndicators(root, actions);
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

function addIndicators(root: Command, { world, t, done }: Actions): void {
  const indicators = spoken(root.command('indicators'))
    .description(described('cli.indicators.about'))
    .helpCommand('help [command]', described('cli.command.help'));
  addExamples(indicators, t, ['repere indicators list', 'repere indicators assess answers.json --set AL']);

  const list = withForm(spoken(indicators.command('list')).description(described('cli.indicators.list')));
  addExamples(list, t, ['repere indicators list']);
  list.action(async () => {
    const { listSetsCommand } = await import('./indicators/list-sets.ts');
    done(await listSetsCommand(list, world, t));
  });

  const show = withForm(
    spoken(indicators.command('show'))
      .description(described('cli.indicators.show'))
      .argument('<SET>', described('cli.indicators.set')),
  );
  addExamples(show, t, ['repere indicators show AL', 'repere indicators show AL --format json --output my-set.json']);
  show.action(async (set: string) => {
    const { showSetCommand } = await import('./indicators/show-set.ts');
    done(await showSetCommand(set, show, world, t));
  });

  const check = withForm(
    spoken(indicators.command('check'))
      .description(described('cli.indicators.check'))
      .argument('<FILE>', described('cli.indicators.set-file')),
  );
  addExamples(check, t, ['repere indicators check my-set.json']);
  check.action(async (file: string) => {
    const { checkSetCommand } = await import('./indicators/check-set.ts');
    done(await checkSetCommand(file, check, world, t));
  });

  const diff = withForm(
    spoken(indicators.command('diff'))
      .description(described('cli.indicators.diff'))
      .argument('<A>', described('cli.indicators.set'))
      .argument('<B>', described('cli.indicators.set')),
  );
  addExamples(diff, t, ['repere indicators diff AL my-set.json']);
  diff.action(async (first: string, second: string) => {
    const { diffSetsCommand } = await import('./indicators/diff-sets.ts');
    done(await diffSetsCommand(first, second, diff, world, t));
  });

  const assess = withForm(
    spoken(indicators.command('assess'))
      .description(described('cli.indicators.assess'))
      .argument('<ANSWERS>', described('cli.indicators.answers'))
      .requiredOption('--set <SET>', described('cli.indicators.set'))
      .option('--policy <POLICY|all>', described('cli.indicators.policy'))
      .option('--also <SETS>', described('cli.indicators.also'))
      .option('--allow-draft', described('cli.indicators.allow-draft'), false)
      .option(
        '--assume-unlisted <no|unknown>',
        described('cli.indicators.assume-unlisted'),
        oneOf('--assume-unlisted', ['no', 'unknown']),
        'unknown',
      )
      .option(
        '--listed <N>',
        described('cli.indicators.listed'),
        wholeNumber('--listed', 0, MAX_LISTED),
        USUALLY_LISTED,
      )
      .option('--sheet <NAME>', described('cli.input.sheet'))
      .option('--report <FILE>', described('cli.estimate.lists.report')),
  );
  addExamples(assess, t, [
    'repere indicators assess answers.json --set AL --policy palermo-adult',
    'repere indicators assess answers.csv --set hs2012 --format csv --output outcomes.csv',
    'repere indicators assess answers.jsonl --set AL --policy all --format json',
    'repere indicators assess answers.json --set AL --also hs2012,icls-2018',
    'repere indicators assess answers.json --set AL --report assessment.pdf --lang es',
  ]);
  assess.action(async (file: string) => {
    const { assessCommand } = await import('./indicators/assess.ts');
    done(await assessCommand(file, assess, world, t));
  });

  const agreement = withForm(
    spoken(indicators.command('agreement'))
      .description(described('cli.indicators.agreement'))
      .argument('<FILE>', described('cli.indicators.ratings'))
      .option('--scale <SCALE>', described('cli.indicators.scale'), oneOf('--scale', RATING_SCALES), 'nominal')
      .option(
        '--unknown <WHAT>',
        described('cli.indicators.unknown'),
        oneOf('--unknown', ['missing', 'category']),
        'missing',
      )
      .option('--level <L>', described('cli.estimate.lists.level'), shareBetween('--level', 0.5, 0.999), 0.95)
      .option(
        '--bootstrap <B>',
        described('cli.indicators.bootstrap'),
        wholeNumber('--bootstrap', 0, MAX_SAMPLES),
        1000,
      )
      .option(
        '--seed <N>',
        described('cli.estimate.lists.seed'),
        wholeNumber('--seed', 0, Number.MAX_SAFE_INTEGER),
        DEFAULT_LISTS_OPTIONS.seed,
      )
      .option('--standard <RATER>', described('cli.indicators.standard'))
      .option('--items <RATER>', described('cli.indicators.items'))
      .option('--figure <FILE>', described('cli.indicators.figure'))
      .option('--prevalence <P>', described('cli.indicators.prevalence'), shareBetween('--prevalence', 0, 1))
      .option(
        '--interval <KIND>',
        described('cli.indicators.interval'),
        oneOf('--interval', ['wilson', 'jeffreys']),
        'wilson',
      )
      .option('--sheet <NAME>', described('cli.input.sheet')),
  );
  addExamples(agreement, t, [
    'repere indicators agreement ratings.csv',
    'repere indicators agreement ratings.csv --scale ordinal --bootstrap 2000 --format json',
    'repere indicators agreement ratings.csv --standard court --prevalence 0.02',
    'repere indicators agreement ratings.csv --items inspector --figure curves.svg',
  ]);
  agreement.action(async (file: string) => {
    const { agreementCommand } = await import('./indicators/agreement.ts');
    done(await agreementCommand(file, agreement, world, t));
  });

  const delphi = withForm(
    spoken(indicators.command('delphi'))
      .description(described('cli.indicators.delphi'))
      .argument('<FILE>', described('cli.indicators.delphi.file'))
      .option('--scale <SCALE>', described('cli.indicators.delphi.scale'), 'grades')
      .option('--set <SET>', described('cli.indicators.delphi.set'))
      .option('--share <SHARE>', described('cli.indicators.delphi.share'), numberOrText, 0.75)
      .option('--draft <FILE>', described('cli.indicators.delphi.draft'))
      .option('--draft-id <ID>', described('cli.indicators.delphi.draft-id'))
      .option('--draft-title <TITLE>', described('cli.indicators.delphi.draft-title'))
      .option('--by <NAME>', described('cli.indicators.delphi.by'))
      .option('--sheet <NAME>', described('cli.input.sheet')),
  );
  addExamples(delphi, t, [
    'repere indicators delphi round.csv',
    'repere indicators delphi rounds.csv --set AL --format json',
    'repere indicators delphi rounds.csv --set AL --draft xa.json --draft-id XA --draft-title "Signs of XA" --by "A group"',
  ]);
  delphi.action(async (file: string) => {
    const { delphiCommand } = await import('./indicators/delphi.ts');
    done(await delphiCommand(file, delphi, world, t));
  });

  const print = spoken(indicators.command('print'))
    .description(described('cli.indicators.print'))
    .argument('<SET>', described('cli.indicators.set'))
    .option('--guide', described('cli.indicators.guide'), false)
    .option('--output <FILE>', described('cli.option.output'));
  addExamples(print, t, [
    'repere indicators print AL --output questions.pdf --lang fr',
    'repere indicators print hs2012 --guide --output guide.docx',
  ]);
  print.action(async (set: string) => {
    const { printSetCommand } = await import('./indicators/print-set.ts');
    done(await printSetCommand(set, print, world, t));
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
    .option('--guests <URL>', described('cli.start.guests'))
    .option(
      '--guests-port <N>',
      described('cli.start.guests-port'),
      wholeNumber('--guests-port', 0, MAX_PORT),
      DEFAULT_GUESTS_PORT,
    )
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

/** Where a result goes and in which form. */
function withForm(command: Command): Command {
  return command
    .option('--format <table|json|csv>', described('cli.option.format'), oneOf('--format', FORMATS), 'table')
    .option('--output <FILE>', described('cli.option.output'));
}

/** The same, and by how many threads it is made. */
function resultOptions(command: Command): Command {
  return withForm(command).option(
    '--workers <N>',
    described('cli.option.workers'),
    wholeNumber('--workers', 1, MAX_WORKERS),
  );
}

/** Options that every command has; the language itself was chosen before, from the same words. */
function spoken(command: Command): Command {
  return command
    .option('--lang <en|fr|es>', described('cli.option.lang'), oneOf('--lang', LANGUAGES))
    .helpOption('-h, --help', described('cli.option.help'));
}
