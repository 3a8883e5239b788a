import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, createConnection, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { QmpClient, type QmpEvent } from '../../../src/boot/qmp.js';

interface Command {
  execute: string;
  arguments: unknown;
  id: number;
}

/** The other end: greets and answers as told. */
let answer: (command: Command, socket: Socket) => void;
let greeting: string;
let folder: string;
let server: Server;
const sockets: Socket[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qmp-test-'));
  greeting = '{"QMP": {"version": {}, "capabilities": []}}\r\n';
  answer = ({ id }, socket) => socket.write(`{"return": {}, "id": ${id}}\r\n`);
  server = createServer((socket) => {
    sockets.push(socket);
    socket.write(greeting);
    socket.on('data', (data) => {
      for (const line of data.toString().trim().split('\n')) answer(JSON.parse(line) as Command, socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
  rmSync(folder, { recursive: true });
});

const connect = (timeout?: number): Promise<QmpClient> =>
  QmpClient.handshake(createConnection(join(folder, 's')), timeout);

describe('QmpClient', () => {
  it('negotiates, then runs commands with their arguments', async () => {
    const seen: Command[] = [];
    answer = (command, socket) => {
      seen.push(command);
      socket.write(`{"return": {"status": "running"}, "id": ${command.id}}\r\n`);
    };
    const client = await connect();
    await expect(client.execute('query-status', { a: 1 })).resolves.toEqual({ status: 'running' });
    expect(seen).toEqual([
      { execute: 'qmp_capabilities', arguments: {}, id: 1 },
      { execute: 'query-status', arguments: { a: 1 }, id: 2 },
    ]);
    client.close();
  });

  it('gives events to listeners and answers to their commands, in pieces and in any order', async () => {
    const client = await connect();
    const events: QmpEvent[] = [];
    client.onEvent((event) => events.push(event));
    const waiting: Command[] = [];
    answer = (command, socket) => {
      waiting.push(command);
      if (waiting.length < 2) return;
      const text = `{"event": "SHUTDOWN", "data": {"guest": true}, "timestamp": {}}\r\n${waiting
        .toReversed()
        .map(({ id, execute }) => `{"return": "${execute}", "id": ${id}}\r\n`)
        .join('')}`;
      for (const piece of text.match(/[^]{1,9}/g) ?? []) socket.write(piece);
    };
    await expect(Promise.all([client.execute('one'), client.execute('two')])).resolves.toEqual(['one', 'two']);
    expect(events).toEqual([{ event: 'SHUTDOWN', data: { guest: true } }]);
    client.close();
  });

  it('turns an error of QEMU into an exception that names the command', async () => {
    const client = await connect();
    answer = ({ id }, socket) =>
      socket.write(`{"error": {"class": "GenericError", "desc": "no PNG"}, "id": ${id}}\r\n`);
    await expect(client.execute('screendump')).rejects.toThrow('screendump: no PNG');
    client.close();
  });

  it('does not wait for ever', async () => {
    const client = await connect();
    answer = () => undefined;
    await expect(client.execute('stop', {}, 50)).rejects.toThrow('no answer from QEMU within 0.05 s');
    client.close();
    greeting = '';
    await expect(connect(50)).rejects.toThrow('did not greet');
  });

  it('fails what is under way when QEMU ends, and everything after', async () => {
    const client = await connect();
    answer = (_, socket) => socket.destroy();
    await expect(client.execute('quit')).rejects.toThrow('QEMU has ended');
    await expect(client.execute('quit')).rejects.toThrow('QEMU has ended');
  });
});
