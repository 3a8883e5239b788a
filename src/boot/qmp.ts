import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';

export interface QmpEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Message {
  readonly QMP?: unknown;
  readonly return?: unknown;
  readonly error?: { readonly class: string; readonly desc: string };
  readonly event?: string;
  readonly data?: Record<string, unknown>;
  readonly id?: number;
}

interface Pending {
  readonly command: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Client of QEMU's machine protocol on a connected stream (specification: docs/interop/qmp-spec.rst of QEMU).
 * Events are delivered to `onEvent` listeners; commands are answered in any order.
 */
export class QmpClient {
  readonly #socket: Socket;
  readonly #events = new EventEmitter();
  readonly #pending = new Map<number, Pending>();
  #buffer = '';
  #nextId = 1;
  #greeted: () => void = () => undefined;
  #closed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      this.#receive(chunk);
    });
    socket.on('error', () => undefined); // always followed by close
    socket.on('close', () => {
      this.#close();
    });
  }

  /**
   * Waits for the greeting and leaves the negotiation mode.
   * @throws Error when the other side is silent for `timeoutMs` or closes
   */
  static async handshake(socket: Socket, timeoutMs = 10_000): Promise<QmpClient> {
    const client = new QmpClient(socket);
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`QEMU did not greet within ${timeoutMs / 1000} s`));
      }, timeoutMs);
      client.#greeted = () => {
        clearTimeout(timer);
        resolve();
      };
      socket.once('close', () => {
        clearTimeout(timer);
        reject(new Error('QEMU closed its control socket before greeting'));
      });
    });
    await client.execute('qmp_capabilities', {}, timeoutMs);
    return client;
  }

  onEvent(listener: (event: QmpEvent) => void): void {
    this.#events.on('event', listener);
  }

  /**
   * Runs one command.
   * @returns what QEMU returned, not validated
   * @throws Error with QEMU's description, or when there is no answer within `timeoutMs`
   */
  execute(command: string, args: Readonly<Record<string, unknown>> = {}, timeoutMs = 10_000): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new Error(`${command}: QEMU has ended`));
        return;
      }
      const id = this.#nextId++;
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new Error(`${command}: no answer from QEMU within ${timeoutMs / 1000} s`));
      }, timeoutMs);
      this.#pending.set(id, { command, resolve, reject, timer });
      this.#socket.write(`${JSON.stringify({ execute: command, arguments: args, id })}\n`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: string): void {
    this.#buffer += chunk;
    const lines = this.#buffer.split('\n');
    this.#buffer = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') this.#handle(JSON.parse(line) as Message);
  }

  #handle(message: Message): void {
    if (message.QMP !== undefined) {
      this.#greeted();
    } else if (message.event !== undefined) {
      this.#events.emit('event', { event: message.event, data: message.data ?? {} } satisfies QmpEvent);
    } else if (message.id !== undefined) {
      const pending = this.#pending.get(message.id);
      if (!pending) return; // answered after its time limit
      this.#pending.delete(message.id);
      clearTimeout(pending.timer);
      if (message.error) pending.reject(new Error(`${pending.command}: ${message.error.desc}`));
      else pending.resolve(message.return);
    }
  }

  #close(): void {
    this.#closed = true;
    for (const pending of this.#pending.values()) {
      clearTimeout(pending.timer);
      pending.reject(new Error(`${pending.command}: QEMU has ended`));
    }
    this.#pending.clear();
  }
}
