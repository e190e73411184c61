import { createRequire } from 'node:module';
import { Duplex } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failure } from '@repere/contracts';
import type { FromWorker, ToWorker, WorkerStart } from './protocol.ts';

/** The embedded database in its thread. */
export interface EmbeddedWorker {
  /** A stand-in for a socket, over which a PostgreSQL client talks to it. One client at a time. */
  connect(): Duplex;
  /** The whole database folder as a tar file; only for making the starting dump. */
  dumpFolder(): Promise<Uint8Array>;
  /** Writes what is open and ends the thread. */
  close(): Promise<void>;
}

/** Starts the thread and waits until the database takes commands. */
export async function openWorker(start: WorkerStart): Promise<EmbeddedWorker> {
  const worker = new Worker(workerEntry(), { workerData: start, stdout: false, stderr: false });
  const channel = new WorkerChannel(worker);
  await channel.next('ready');
  return {
    connect: () => new WorkerSocket(channel),
    async dumpFolder() {
      channel.send({ kind: 'dump-folder' });
      return (await channel.next('dumped')).bytes;
    },
    async close() {
      if (channel.hasEnded) return;
      channel.send({ kind: 'close' });
      await channel.next('closed');
      await worker.terminate();
    },
  };
}

/** The thread runs built code, as every worker entry does, also when the rest runs from sources. */
function workerEntry(): URL {
  return pathToFileURL(createRequire(import.meta.url).resolve('@repere/server/database-worker'));
}

type Kind = FromWorker['kind'];
type Message<K extends Kind> = Extract<FromWorker, { kind: K }>;
interface Waiting {
  readonly kind: Kind;
  readonly resolve: (message: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

/** Answers come in the order of the questions; a thread that dies fails everybody who waits. */
class WorkerChannel {
  readonly #worker: Worker;
  #waiting: Waiting[] = [];
  #ended: Error | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromWorker) => this.#receive(message));
    worker.on('error', (error: Error) => this.#end(error.message));
    worker.on('exit', () => this.#end('the database thread has ended'));
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  next<K extends Kind>(kind: K): Promise<Message<K>> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) {
        reject(this.#ended);
        return;
      }
      // The kinds are compared in `#receive` before `resolve` is called.
      this.#waiting.push({ kind, resolve: (message) => resolve(message as Message<K>), reject });
    });
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'failed') {
      this.#end(message.reason);
      return;
    }
    const first = this.#waiting.shift();
    if (first?.kind === message.kind) first.resolve(message);
    else this.#end(`unexpected answer ${message.kind}`);
  }

  #end(reason: string): void {
    if (this.#ended !== undefined) return;
    this.#ended = failure('store.unavailable', { reason });
    for (const waiting of this.#waiting) waiting.reject(this.#ended);
    this.#waiting = [];
    void this.#worker.terminate();
  }
}

/** Protocol bytes in, protocol bytes out, shaped like the socket that the client library expects. */
class WorkerSocket extends Duplex {
  readonly #channel: WorkerChannel;

  constructor(channel: WorkerChannel) {
    super();
    this.#channel = channel;
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: string, done: (error?: Error | null) => void): void {
    this.#exchange(chunk, done);
  }

  // A client writes the parts of one question together; they go over in one piece.
  override _writev(chunks: { readonly chunk: Uint8Array }[], done: (error?: Error | null) => void): void {
    this.#exchange(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  #exchange(bytes: Uint8Array, done: (error?: Error | null) => void): void {
    // A copy: the client reuses its buffer as soon as it has written.
    this.#channel.send({ kind: 'wire', bytes: new Uint8Array(bytes) });
    this.#channel.next('wire').then(
      (answer) => {
        if (answer.bytes.length > 0) this.push(Buffer.from(answer.bytes));
        done();
      },
      (error: Error) => done(error),
    );
  }
}
