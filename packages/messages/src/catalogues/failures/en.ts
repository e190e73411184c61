import type { FailureCode } from '@repere/contracts';

type FailureMessages = Readonly<Record<`failure.${FailureCode}`, string>>;

const byCode = {
  'failure.file.not-found': 'There is no such file.',
  'failure.file.unreadable': 'The file cannot be read ({reason}).',
  'failure.file.unwritable': 'The file cannot be written ({reason}).',
  'failure.table.unreadable':
    'The file cannot be read as a table: {reason, select, pdf {it is a PDF document} image {it is a picture} compressed {it is a compressed file; unpack it first} markup {it is a web page or XML, whatever its name says; open it in a spreadsheet program and save it as .xlsx or CSV} opendocument {it is an OpenDocument file; save it as .xlsx or CSV} xlsb {it is a binary workbook (.xlsb); save it as .xlsx or CSV} archive {it is an archive without a workbook in it} encrypted {the archive is protected by a password} sheetless {the workbook has no sheet with cells} damaged {the workbook is damaged; open it in a spreadsheet program and save it again} trap {it is built to exhaust the program that opens it} other {{reason}}}.',
  'failure.table.empty': 'The table has no rows of data. Expected a header row and at least one row below it.',
  'failure.table.binary':
    'This is not a text table or an .xlsx workbook: a byte with the value {found} stands at position {position}. Save it as CSV (UTF-8) or .xlsx.',
  'failure.table.legacy-xls':
    'This is an old Excel file (.xls, or a protected workbook). Open it and save it as .xlsx or CSV without a password.',
  'failure.table.encoding': 'The text is not valid {encoding} (byte {position}). Save the file as CSV (UTF-8).',
  'failure.table.delimiter':
    'The columns could not be told apart. Found a single column “{found}”; expected columns separated by a comma, semicolon, tab or vertical bar.',
  'failure.table.quote':
    'A quotation mark opens this cell and never closes. Expected a closing quotation mark at the end of the cell.',
  'failure.table.stray-quote':
    'Text follows the closing quotation mark of this cell. Expected the next column or the end of the row; a quotation mark inside a cell is written twice.',
  'failure.table.row-width':
    'The row has {found, plural, one {# cell} other {# cells}}; expected {expected, plural, one {# cell} other {# cells}}, as in the header.',
  'failure.table.duplicate-column':
    'Two columns have the name “{name}” (columns {first} and {second}). Expected different names.',
  'failure.table.missing-column': 'There is no column “{name}”. Found {found}.',
  'failure.table.missing-sheet': 'There is no sheet “{name}”. Found {found}.',
  'failure.table.unnamed-column': 'A column holds data and has no name. Expected a name in the header row.',
  'failure.table.too-large': 'The file is larger than {limit, number} bytes, as it is or unpacked.',
  'failure.table.too-many-rows': 'The table has more than {limit, plural, one {# row} other {# rows}}.',
  'failure.table.too-many-columns': 'The table has more than {limit, plural, one {# column} other {# columns}}.',
  'failure.table.line-too-long':
    'A row is longer than {limit, number} characters. Expected a line break at the end of each row.',
  'failure.table.cell-too-long': 'A cell holds more than {limit, number} characters.',
  'failure.table.error-cell':
    'The cell shows the error {found}. Expected a value: correct the formula, or empty the cell.',
  'failure.table.formula-without-value':
    'The cell has a formula and no stored result. Open the file in a spreadsheet program and save it, so that the results are stored.',
  'failure.lists.too-few':
    'Found {found, plural, =0 {no list} one {# list} other {# lists}}; expected at least two lists, each a column of 0 and 1.',
  'failure.lists.too-many':
    'Found {found} lists; at most {limit} can be used together. Merge lists, or choose some of them.',
  'failure.lists.no-people': 'Nobody is on any list: every count is zero.',
  'failure.lists.too-many-people': 'The counts add up to more than {limit} persons.',
  'failure.lists.not-binary': 'Found “{found}”; expected 0 (not on the list) or 1 (on the list).',
  'failure.lists.count-not-a-number': 'Found “{found}”; expected a whole number of persons.',
  'failure.lists.count-negative': 'Found {found}; expected a count of zero or more.',
  'failure.lists.count-fractional': 'Found {found}; expected a whole number of persons.',
  'failure.lists.empty-history-counted':
    'The row with 0 on every list has {found} persons. Expected none: people on no list are what is to be estimated.',
  'failure.lists.no-membership': 'The person is on none of the lists. Expected each row to be on at least one list.',
  'failure.lists.ambiguous-layout':
    'Found columns that are neither 0/1 lists nor a count: {found}. Name the lists, the count column, or the columns of strata.',
  'failure.lists.unknown-list': 'Found “{found}”; expected the names of these lists: {lists}.',
  'failure.lists.named-twice': 'The list “{name}” is named twice. Expected different names.',
  'failure.lists.column-twice':
    'The column “{name}” is named for two things. Name it once: as a list, as the count, or as strata.',
  'failure.lists.stratum-empty':
    'The cell is empty. Expected the person’s group. Write a word such as “unknown” to make those without one a group of their own.',
  'failure.lists.too-many-strata':
    'Found more than {limit} different groups. The column seems to tell persons apart and not groups; expected a few values such as sex, year or form of exploitation.',
  'failure.set.not-json': 'This is not a set of indicators: the file is not JSON ({reason}).',
  'failure.set.too-large': 'This is not a set of indicators: it is longer than {limit} characters.',
  'failure.set.shape': 'At {path} the set has “{found}”. Expected {expected}.',
  'failure.set.repeated-id': '“{found}” stands twice at {path}. An id must be unique.',
  'failure.set.unknown-reference':
    'At {path} the set refers to “{found}”, which is no {kind, select, source {source} dimension {dimension} indicator {indicator} fact {fact} other {part}} of it. Expected one of {expected}.',
  'failure.set.rule-circle': 'The rule at {path} refers to dimensions or to itself, which only a policy may.',
  'failure.set.dimension-without-rule':
    'The rule at {path} asks for the dimension “{found}”, which has no rule of its own.',
  'failure.set.counts-cross-dimensions':
    'The rule at {path} counts indicators of “{found}”. The rule of a dimension counts its own only: {expected}.',
  'failure.set.minimum-too-high':
    'The rule at {path} asks for at least {found}, but there are only {expected} to count.',
  'failure.set.unsigned-grades':
    'The set is called {status}, but only {signed} of {total} grades are signed by a named person.',
  'failure.set.unknown-grades':
    'The set is called {status}, but {count, plural, one {one grade is} other {# grades are}} not known. It can only be a draft, and such a grade cannot be signed.',
  'failure.set.no-endorsement': 'The set is called endorsed, but it does not say by whom.',
  'failure.set.endorsement-without-status': 'The set names who endorsed it, but its status is {status}.',
  'failure.set.history-order': 'The version at {path} is {found}. Expected {expected}.',
  'failure.set.language-tag': 'At {path} a text is under “{found}”. Expected a language tag such as en, fr or pt-BR.',
  'failure.set.missing-texts':
    '{count, plural, one {One text is} other {# texts are}} missing in {language}, for example {paths}.',
  'failure.set.contested-grade': 'Sources differ on the grade of {found}, and nobody has signed it.',
  'failure.set.translation-columns': 'The table of translations has the columns {found}. It needs {expected}.',
  'failure.set.translation-path': 'The set has no text at “{found}”.',
  'failure.set.translation-twice': 'The text at “{found}” is translated twice.',
  'failure.set.translation-length':
    'The translation has {found, number} characters; at most {limit, number} are allowed.',
  'failure.set.same-id': 'A derived set needs an id of its own; “{found}” is its parent’s.',
  'failure.set.nothing-changed': 'Nothing is different from version {version} of {id}.',
  'failure.set.not-found': 'There is no set of indicators “{found}”. Expected one of {expected}.',
  'failure.answers.not-json': 'These answers cannot be read: the text is not JSON ({reason}).',
  'failure.answers.none': 'There is no answer sheet at {path}.',
  'failure.answers.too-many':
    'There are {found} answer sheets in one JSON text. Expected at most {expected}; use one sheet per line.',
  'failure.answers.shape': 'At {path} the answers are not as they should be. Expected {expected}.',
  'failure.answers.unknown-field':
    'Nothing is known by the name at {path}. Expected one of {expected}. Notes and names have no place in an answer sheet.',
  'failure.answers.unknown-fact': 'The set has no fact at {path}. Expected one of {expected}.',
  'failure.answers.unknown-dimension': 'The set has no dimension at {path}. Expected one of {expected}.',
  'failure.answers.unknown-indicator':
    'The dimension {dimension} has no indicator at {path}. Expected one of {expected}.',
  'failure.answers.not-an-answer': 'At {path} stands “{found}”. Expected {expected}.',
  'failure.answers.not-a-code': 'At {path} stands “{found}”. Expected one of {expected}.',
  'failure.answers.other-set': 'The answers at {path} are for the set “{found}”. Expected {expected}.',
  'failure.answers.twice': 'The question at {path} is answered twice, and not alike.',
  'failure.answers.repeated-id': 'Two answer sheets have the id “{found}”.',
  'failure.answers.column-twice': 'The columns “{first}” and “{second}” answer the same question.',
  'failure.answers.no-columns': 'No column names a question of the set. Expected columns such as {expected}.',
  'failure.delphi.invitation-unknown':
    'This invitation link is not, or no longer, good. Ask whoever invited you for a new one.',
  'failure.delphi.settings-shape': 'At {path} the settings of the Delphi survey have “{found}”. Expected {expected}.',
  'failure.delphi.settings-frozen': 'The settings of {id} cannot change any more: its first round has been opened.',
  'failure.delphi.wrong-stage':
    'This is not possible now: the survey {found, select, preparing {is in preparation} collecting {is taking answers} moderating {waits for the moderator to merge proposals} between {is between two rounds} finished {is finished} open {has had no round of ratings yet} other {is in a round of ratings}}.',
  'failure.delphi.panel-closed': 'The panel is closed: its first round is over.',
  'failure.delphi.panelist-twice': 'The panel already has an expert “{found}”.',
  'failure.delphi.panelist-unknown': 'There is no such expert on the panel.',
  'failure.delphi.panel-too-small':
    'The panel has {found, plural, one {# person} other {# people}}. The settings ask for at least {expected} before the first round.',
  'failure.delphi.professions-too-few':
    'The panel has {found, plural, one {# profession} other {# professions}}. The settings ask for at least {expected} before the first round.',
  'failure.delphi.no-items': 'There is nothing to rate. Add an indicator, or make one of a proposal.',
  'failure.delphi.no-answers': 'Round {round} cannot be closed: nobody has answered.',
  'failure.delphi.item-unknown': 'The survey has no item “{found}”.',
  'failure.delphi.item-not-asked': 'Round {round} does not ask for “{found}”.',
  'failure.delphi.item-twice': '“{found}” stands twice. An item must be unique, and so must its name in its dimension.',
  'failure.delphi.dimension-unknown': 'There is no dimension “{found}”. Expected one of {expected}.',
  'failure.delphi.not-a-rating': '“{found}” is not on the scale. Expected one of {expected}.',
  'failure.delphi.rated-twice': 'The same person rates {item} twice in round {round}; the first time in row {first}.',
  'failure.delphi.comment-without-rating': 'Round {round} has no such comment on {item}.',
  'failure.delphi.text-length':
    'A text has {found, plural, one {# character} other {# characters}}. Expected {expected}.',
  'failure.delphi.language-unknown': 'The survey is not held in “{found}”. Expected one of {expected}.',
  'failure.delphi.too-many-proposals':
    'For {dimension} there are {found} proposals of one person. At most {expected} may be made.',
  'failure.delphi.proposal-unknown': 'There is no proposal “{found}”.',
  'failure.delphi.proposal-twice': 'The proposal “{found}” stands twice.',
  'failure.delphi.proposals-left':
    '{count, plural, one {One proposal has no answer yet: {found}} other {# proposals have no answer yet: {found}}}. Merge each, make it a new item, or set it aside.',
  'failure.delphi.other-base': 'The survey is about {expected}, and the set given is {found}.',
  'failure.delphi.no-columns':
    'No column holds ratings. Expected a column for the person, such as {person}, and either the columns {long} or one column for each item, such as {wide}.',
  'failure.delphi.column-twice': 'The columns “{first}” and “{second}” mean the same.',
  'failure.delphi.round-number': '“{found}” is not the number of a round. Expected {expected}.',
  'failure.delphi.cell-missing': 'The cell is empty. Expected {expected}.',
  'failure.delphi.value-differs': 'This is not what row {first} says of the same person or item.',
  'failure.delphi.no-ratings': 'The table holds no rating.',
  'failure.policy.not-found': 'The set {set} has no policy “{found}”. Expected one of {expected}.',
  'failure.policy.unknown-reference':
    'The rule at {path} of the set {set} refers to “{found}”, which the set does not have.',
  'failure.policy.dimension-without-rule':
    'The rule at {path} of the set {set} asks for the dimension “{found}”, which has no rule of its own.',
  'failure.assessment.draft-set':
    'The set {set} {version} is a draft and must not be assessed with: {ungraded, plural, =0 {nobody has reviewed it} one {one of its grades is not known} other {# of its grades are not known}}. To try it all the same, say --allow-draft.',
  'failure.set.never-holds': 'No answers can make the rule at {path} hold.',
  'failure.ratings.no-columns':
    'These are no ratings by several raters. Expected columns {expected}, or a column for each rater.',
  'failure.ratings.none': 'There is no rating in the table.',
  'failure.ratings.cell-missing': '{name, select, unit {The case} other {The rater}} is not named.',
  'failure.ratings.rated-twice': 'The same rater rates the same case twice; the second time “{found}”.',
  'failure.ratings.not-ordered':
    '“{found}” has no place in an order. For an ordinal scale expected numbers, no and yes, or weak, medium and strong.',
  'failure.ratings.not-a-number': '“{found}” is no number. The scale {scale} has numbers only.',
  'failure.ratings.too-many-categories': 'There are {found} different ratings. Expected at most {expected}.',
  'failure.ratings.one-rater':
    'There is {found, plural, =0 {no rater} one {one rater} other {# raters}}. Agreement needs two or more.',
  'failure.ratings.unknown-rater': 'Nobody in the table is called “{found}”. Expected one of {expected}.',
  'failure.ratings.not-yes-no': 'A reference standard needs ratings of yes and no; found {found}.',
  'failure.ratings.few-indicators':
    '{found, plural, =0 {No indicator is} one {Only one indicator is} other {Only # indicators are}} named. Item analysis needs two or more, in a column indicator.',
  'failure.model.unreadable':
    'The model cannot be read at position {position}. Found “{found}”; expected numbers of lists, with a comma after each group that depends on each other, as in {example}.',
  'failure.model.unknown-list':
    'There is no list {found} (in “{member}”, position {position} of the model). Expected numbers from 1 to {lists}, as in {example}.',
  'failure.model.repeated-list':
    'The list {found} stands twice in “{member}” (position {position} of the model). Expected each list once in a group.',
  'failure.model.empty-member':
    'Nothing stands where a list or a group of lists is expected (position {position} of the model). Expected something like {example}.',
  'failure.model.saturated':
    'The model has all lists depend on each other together (“{found}”, position {position}). Such a model fits any table and says nothing about people on no list. Expected a smaller one, as {example}.',
  'failure.options.unknown':
    '{kind, select, command {There is no command} option {There is no option} other {Unknown:}} “{found}”. Expected {expected}.',
  'failure.options.missing':
    '{kind, select, command {A command is missing} argument {An argument is missing} value {The value is missing} other {Something is missing}}: {name}.',
  'failure.options.extra-argument': 'Too many arguments: “{found}”. Quote a name that has spaces in it.',
  'failure.options.invalid': 'The value “{found}” does not fit {name}. Expected {expected}.',
  'failure.options.not-applicable': '{name} does not apply to {to}.',
  'failure.options.needed': '{to} needs {name}, for example {name} {expected}.',
  'failure.result.not-json': 'This is not a result of Repère: the file is not JSON.',
  'failure.result.unreadable': 'This is not a result of Repère: something is missing or not as it should be at {path}.',
  'failure.result.too-large': 'This is not a result of Repère: it is longer than {limit} characters.',
  'failure.result.other-version':
    'The result is of format {found}, which another version of Repère writes; this one reads format {expected}. Compute it again.',
  'failure.result.strata-missing':
    'The result was computed by strata ({columns}). Give the table with these columns and name them as strata.',
  'failure.result.other-input': 'The result was computed from another table (digest {expected}); this one has {found}.',
  'failure.result.input-needed':
    'Name the table that the result was computed from; it is not one of the published tables.',
  'failure.run.cancelled': 'The work was cancelled.',
  'failure.run.worker-lost': 'A worker stopped before its work was done. Nothing was saved; run it again.',
  'failure.request.invalid': 'The request is not valid at {path}: {reason}.',
  'failure.request.forged': 'The request did not come from this page. Reload the page and try again.',
  'failure.request.wrong-host': 'Repère does not answer to the address “{found}”. Expected {expected}.',
  'failure.request.too-large': 'The request is larger than {limit} bytes.',
  'failure.request.too-many': 'Too many requests. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'failure.session.missing': 'The session has ended. Reload the page to start a new one.',
  'failure.access.denied': 'You may not do this.',
  'failure.thing.not-found': 'It does not exist, or it is not yours to see.',
  'failure.thing.changed': 'Somebody changed it in the meantime. Reload and try again.',
  'failure.thing.in-use': 'Something else still uses it. Delete that first.',
  'failure.job.unfinished':
    'The job has no result: it is {state, select, queued {still waiting} running {still running} failed {failed} cancelled {cancelled} stopped {stopped} other {not done}}.',
  'failure.job.interrupted':
    'The program stopped {attempts, plural, one {# time} other {# times}} while the job ran. It was not started again; start a new job.',
  'failure.store.in-use':
    'The data folder {folder} is in use by another Repère (process {process}). Stop that one first, or choose another folder.',
  'failure.store.newer':
    'The data were written by a newer Repère (schema {found}; this program knows {expected}). Update the program.',
  'failure.store.unavailable': 'The database cannot be reached: {reason}.',
  'failure.store.damaged':
    'The database in {folder} cannot be opened: {reason}. {dump, select, none {There is no backup.} other {Restore the backup {dump}.}}',
  'failure.store.dump-unreadable': 'This is not a complete backup of Repère: {reason}.',
  'failure.server.not-loopback': 'Without sign-in Repère listens only on this computer. Found the address {found}.',
  'failure.server.port-taken': 'Port {port} is in use by another program. Choose another one.',
  'failure.server.stopping': 'Repère is stopping. Try again in a moment.',
  'failure.server.unreachable': 'The server did not answer. Is Repère still running?',
  'failure.document.failed': 'The {format} document could not be made: {reason}.',
  'failure.unexpected': 'Something went wrong inside Repère ({reference}). Nothing was changed.',
} as const satisfies FailureMessages;

export const failuresEn = {
  ...byCode,
  'failure.at': '{where}: {sentence}',
  'failure.at.sheet': 'sheet “{sheet}”',
  'failure.at.row': 'row {row}',
  'failure.at.column': 'column {column}',
};
