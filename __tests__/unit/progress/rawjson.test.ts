import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RawJsonParser, type BuildEvent } from '../../../src/progress/rawjson.js';
import { parse, recording } from './helpers.js';
import { cpuTime } from '../../support/cpu-time.js';

/** The same numbers every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function inPieces(bytes: Uint8Array, next: () => number, largest: number): BuildEvent[] {
  const parser = new RawJsonParser();
  const events: BuildEvent[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = 1 + Math.floor(next() * largest);
    events.push(...parser.push(bytes.subarray(at, at + size)));
    at += size;
  }
  return [...events, ...parser.end()];
}

const recordings = readdirSync(fileURLToPath(new URL('../../fixtures/buildkit/', import.meta.url)))
  .filter((name) => name.endsWith('.ndjson'))
  .map((name) => name.replace('.ndjson', ''));

describe('RawJsonParser', () => {
  it('reads vertices, transfers, logs and warnings of a recorded build', () => {
    const events = parse(recording('first'));
    expect(events).toContainEqual({
      type: 'vertex',
      digest: 'sha256:37d2492e34551f9a225629e35ca011cf612bae0ef1c885588233c9fe034e66a8',
      name: '[other 1/1] RUN sleep 2; echo parallel',
      inputs: ['sha256:e41380f6c417405d091d64370bfd9a0c5ce9e5cbe14ddc1731328dd403017303'],
      started: Date.parse('2026-11-21T06:39:00.005832271Z'),
      completed: Date.parse('2026-11-21T06:39:02.226382155Z'),
      cached: false,
    });
    const lines = events.flatMap((event) => (event.type === 'log' ? [`${String(event.stream)} ${event.line}`] : []));
    expect(lines).toEqual([
      '1 hello',
      '2 err',
      '1 one',
      '1 parallel',
      '1 a\rb\rc',
      '1 \u001b[32m>>> Emerging (1 of 100)\u001b[0m',
      '1 partial rest',
    ]);
    const warning = events.find((event) => event.type === 'warning');
    expect(warning).toEqual({
      type: 'warning',
      short: "FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 8)",
      detail: ["The 'as' keyword should match the case of the 'from' keyword"],
      url: 'https://docs.docker.com/go/dockerfile/rule/from-as-casing/',
      file: 'Dockerfile',
      range: [8, 8],
    });
    expect(events.filter((event) => event.type === 'status').at(-1)).toMatchObject({
      id: 'copying files',
      current: 27,
    });
  });

  it('keeps plain lines in their place', () => {
    const texts = parse(recording('step-fails')).flatMap((event) => (event.type === 'text' ? [event.line] : []));
    expect(texts[1]).toBe('Dockerfile:4');
    expect(texts.at(-1)).toMatch(/^ERROR: failed to build: failed to solve: process .* exit code: 7$/);
  });

  it.each(recordings)('gives the same events for %s however the stream is cut', (name) => {
    const bytes = recording(name);
    const whole = parse(bytes);
    for (let seed = 1; seed <= 6; seed++) {
      expect(inPieces(bytes, random(seed), seed % 3 === 0 ? 7 : 900)).toEqual(whole);
    }
  });

  it('puts characters together that were split between chunks of a log', () => {
    const lines = parse(recording('hostile')).flatMap((event) => (event.type === 'log' ? [event.line] : []));
    expect(lines).toContain('café');
  });

  it('puts the last words of a step before its end', () => {
    const object = {
      vertexes: [{ digest: 'd', name: 'n', started: '2026-01-01T00:00:00Z', completed: '2026-01-01T00:00:01Z' }],
      logs: [{ vertex: 'd', stream: 1, data: Buffer.from('no newline').toString('base64') }],
    };
    const events = parse(Buffer.from(`${JSON.stringify(object)}\n`));
    expect(events.map(({ type }) => type)).toEqual(['log', 'vertex']);
  });

  it('never throws, whatever comes', () => {
    const next = random(7);
    const noise = Buffer.from(Array.from({ length: 20_000 }, () => Math.floor(next() * 256)));
    expect(() => parse(noise)).not.toThrow();
    const whole = recording('first');
    for (let seed = 0; seed < 40; seed++) {
      const broken = Buffer.from(whole);
      for (let hit = 0; hit < 30; hit++) broken[Math.floor(next() * broken.length)] = Math.floor(next() * 256);
      expect(() => parse(broken)).not.toThrow();
    }
  });

  it.each([
    ['{"vertexes": [', '{"vertexes": ['],
    ['{"other": 1}', '{"other": 1}'],
    ['[1,2]', '[1,2]'],
    ['{}', '{}'],
    ['ends with a return\r', 'ends with a return'],
  ])('takes %j as text', (line, expected) => {
    expect(parse(Buffer.from(`${line}\n`))).toEqual([{ type: 'text', line: expected }]);
  });

  it('ignores values of the wrong type', () => {
    const line =
      '{"vertexes":[1,null,{"digest":5},{"digest":"d","name":7,"started":true,"error":[],"inputs":[1,"i"]}],"logs":[{}],"statuses":{},"warnings":[{}]}';
    expect(parse(Buffer.from(line))).toEqual([
      { type: 'vertex', digest: 'd', name: '', inputs: ['i'], cached: false },
      { type: 'warning', short: '', detail: [] },
    ]);
  });

  it('cuts a line that never ends', () => {
    const parser = new RawJsonParser();
    const chunk = (data: Buffer): Buffer =>
      Buffer.from(`${JSON.stringify({ logs: [{ vertex: 'd', stream: 1, data: data.toString('base64') }] })}\n`);
    for (let piece = 0; piece < 40; piece++) expect(parser.push(chunk(Buffer.alloc(10_000, 120)))).toEqual([]);
    const [event] = parser.push(chunk(Buffer.from('\nnext\n')));
    expect(event?.type === 'log' ? event.line.length : 0).toBe(64 * 1024);
  });

  it('reads a hundred thousand lines in JSON lines of more than a mebibyte in a second or two', () => {
    const line = (n: number): string =>
      `line ${String(n)}: x86_64-pc-linux-gnu-gcc -O2 -pipe -c foo.c -o foo.o -DHAVE_CONFIG_H\n`;
    const log = Buffer.from(Array.from({ length: 100_000 }, (_, n) => line(n)).join(''));
    const objects: string[] = [];
    for (let at = 0; at < log.length; at += 1_050_000) {
      const data = log.subarray(at, at + 1_050_000).toString('base64');
      objects.push(JSON.stringify({ logs: [{ vertex: 'd', stream: 1, data, timestamp: '2026-11-21T10:00:00Z' }] }));
    }
    const bytes = Buffer.from(`${objects.join('\n')}\n`);
    const parser = new RawJsonParser();
    const { result: lines, seconds } = cpuTime(() => {
      let count = 0;
      for (let at = 0; at < bytes.length; at += 65_536) count += parser.push(bytes.subarray(at, at + 65_536)).length;
      return count;
    });
    expect(lines).toBe(100_000);
    expect(seconds).toBeLessThan(10);
  });
});
