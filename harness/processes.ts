import { readFile, readdir } from 'node:fs/promises';

/** Process ids of the living children of a process; none when it has ended. */
export async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.join(' ').split(/\s+/).filter(Boolean).map(Number);
}

/** A process and all that it started, a line each: its id, its state and its command (proc(5)). */
export async function processTree(pid: number, indent = ''): Promise<string[]> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const state = /^State:\t(.*)$/m.exec(status)?.[1] ?? 'gone';
  const own = `${indent}${pid} ${state} ${words.replaceAll('\0', ' ').trim().slice(0, 200)}`;
  const below = await Promise.all((await childrenOf(pid)).map((child) => processTree(child, `${indent}  `)));
  return [own, ...below.flat()];
}
