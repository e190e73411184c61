/** Texts of the server: its notices, and the page about its interface for programs. */
export const serverEn = {
  'server.notice.embedded':
    'The data are in the built-in database on this computer. It is for trying, training and tests, not for data about identifiable people.',
  'server.api.title': 'Repère for programs',
  'server.api.introduction':
    'Everything the pages do can be done over HTTP. A session opens with GET /api/session, which sets a cookie and answers a token; each change sends that token in the header x-repere-token. Bodies are JSON, unknown fields are refused, and failures come as application/problem+json with stable codes.',
  'server.api.document': 'The same as an OpenAPI 3.1 document',
  'server.api.token': 'The token of the session, from GET /api/session.',
  'server.api.permission': 'Needs the permission {permission}.',
  'server.api.open': 'Needs no session.',
  'server.api.session.open': 'Shows the session of the caller, and opens one for the local account when there is none.',
  'server.api.session.end': 'Ends the session.',
  'server.api.heavy': 'Computes, and is allowed less often.',
  'server.api.limit': 'At most {bytes} bytes.',
  'server.api.done': 'Done.',
  'server.api.failure': 'Failed: {codes}.',
  'server.api.parameters': 'Parameters',
  'server.api.body': 'Body',
  'server.api.answer': 'Answer',
  'server.api.failures': 'Failures of its own',
  'server.api.published.list': 'Lists the published tables with their stories and sources.',
  'server.api.tables.list': 'Lists the tables of the workspace, newest first.',
  'server.api.tables.save': 'Saves a table of lists. The same content under the same name is kept once.',
  'server.api.tables.read': 'Reads a table with its histories.',
  'server.api.tables.delete': 'Deletes a table that no estimate and no open job uses.',
  'server.api.jobs.create':
    'Runs methods on a table, on the server. A table that comes along is kept in the workspace.',
  'server.api.jobs.list': 'Lists the jobs, newest first.',
  'server.api.jobs.read': 'Reads the state of a job.',
  'server.api.jobs.events': 'Follows a job to its end as server-sent events.',
  'server.api.jobs.result': 'Reads the result of a job that is done.',
  'server.api.jobs.cancel': 'Cancels a job. One that has ended stays as it is.',
  'server.api.estimates.save':
    'Saves the result of a job, or one computed elsewhere together with its table; the latter is checked and marked as computed by the client.',
  'server.api.estimates.list': 'Lists the saved estimates, newest first.',
  'server.api.estimates.read': 'Reads a saved estimate with its result.',
  'server.api.estimates.change': 'Changes name or notes. The revision says which state the change was made from.',
  'server.api.estimates.delete': 'Deletes a saved estimate.',
  'server.api.estimates.verify': 'Computes the saved result again and notes whether it is the same.',
  'server.api.estimates.download': 'Downloads an estimate as report, table or data.',
  'server.api.reports.make':
    'Makes a report of a result that is sent along; nothing is kept but a note that it was made.',
};
