// The real server in a process of its own, to be killed. Options come as JSON; the address goes to standard output.
import { startServer } from '@repere/server';

const options = JSON.parse(process.argv[2] ?? '{}');
try {
  const server = await startServer(options);
  process.on('SIGTERM', () => server.close().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ problems: error.problems ?? [{ code: String(error) }] })}\n`);
  process.exit(3);
}
