export type { RequestEntry } from './platform/http/application.ts';
export type { JobEntry } from './platform/jobs/runner.ts';
export { type LogEntry, type RunningServer, type ServerOptions, startServer } from './start.ts';
