/**
 * The table of rooms, as rules. An arrow that is not here is not allowed; adding one means changing the picture in
 * CONTRIBUTING.md too.
 */
const ROOMS = {
  contracts: [],
  messages: ['contracts'],
  tables: ['contracts'],
  numerics: ['contracts'],
  indicators: ['contracts', 'numerics'],
  estimation: ['contracts', 'numerics'],
  workbench: ['contracts', 'numerics', 'estimation'],
  reports: ['contracts', 'messages'],
  testkit: ['contracts', 'numerics', 'indicators', 'estimation', 'tables', 'messages', 'workbench', 'reports'],
};

const TESTS = '(\\.test\\.tsx?$|/test/)';

/** A room's code may import itself, the rooms named, and libraries; tests may also use the test kit and the data. */
const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `packages/${room} may import only: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^packages/${room}/`, pathNot: TESTS },
  to: { path: '^(packages|apps|data)/', pathNot: `^packages/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'no-circle',
      comment: 'A circle has no inside and no outside.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-packages',
      comment: 'Domain packages do no I/O: no Node built-ins.',
      severity: 'error',
      from: { path: '^packages/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-through-the-face',
      comment: 'Import a package by its name, not a file inside it.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^(packages|apps)/([^/]+)/src/',
        pathNot: ['^$1/$2/', '/src/(index|platform/(pool|documents)/index)\\.ts$'],
      },
    },
    {
      name: 'web-knows-no-server',
      comment: 'The web application talks to the server over HTTP.',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { path: '^apps/(server|cli)/' },
    },
    {
      name: 'server-knows-no-cli',
      severity: 'error',
      from: { path: '^apps/server/src/' },
      to: { path: '^apps/(web|cli)/' },
    },
    {
      name: 'testkit-in-tests-only',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: ['^packages/testkit/', TESTS] },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'sql-in-its-place',
      comment: 'SQL stands in queries.ts and platform/database only.',
      severity: 'error',
      from: { path: '^apps/server/src/', pathNot: ['queries\\.ts$', '/platform/database/', TESTS] },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-library',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: TESTS },
      // Workspace packages resolve to their sources, which are no npm packages; the rules above watch them.
      to: {
        pathNot: ['^(packages|apps|data)/', '^@repere/data/lists/.*[.]csv'],
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['repere-source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
