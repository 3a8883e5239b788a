import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { cancelSteps } from './act-cancel.js';
import { parseActLog, type ActLog } from './act-log.js';
import type { ActionsServices } from './actions-services.js';
import type { TokenRequest } from './results-service/token.js';
import { ensureTools } from './tools.js';

export interface ActOptions {
  /** Name of the event, such as `push` or `pull_request`. */
  event: string;
  /** The event's payload as GitHub's webhook gives it; `number` of a pull request is filled in. */
  payload?: Record<string, unknown>;
  /** Folder with the user's repository: plain files with `.github/workflows`; copied, a `.git` in it is not used. */
  repo: string;
  /** Workflow to run, below `repo`; all that match the event when absent. */
  workflow?: string;
  /** Folder that stands for `org/gentoo-min-action@v1`, see `exportAction`. */
  localAction: string;
  /** Folders that stand for actions of others, by `OWNER/NAME@REF`. */
  actions?: Readonly<Record<string, string>>;
  /** Cache and artifact services for the jobs. */
  services?: ActionsServices;
  /** What the jobs' token allows; by default what GitHub gives for the event. */
  token?: TokenRequest;
  /** Variables for every step. */
  env?: Record<string, string>;
  /** Folders put before the system's on PATH, after Node's. */
  path?: string[];
  secrets?: Record<string, string>;
  /** Configuration variables (`vars` context). */
  vars?: Record<string, string>;
  /** Inputs of a `workflow_dispatch`. */
  inputs?: Record<string, string>;
  /** Further runner labels that jobs may ask for. */
  labels?: string[];
  /** Cancels the running step as GitHub's runner would. */
  cancel?: AbortSignal;
  /** Sees every line of act's JSON as it comes. */
  onLine?: (line: string) => void;
  /** The event is expected to start no job. */
  mayRunNothing?: boolean;
  /** Milliseconds after which the run is killed; 45 minutes when absent. */
  timeout?: number;
}

export interface ActResult extends ActLog {
  /** Exit code of act: 0 when every job that ran succeeded. */
  code: number;
}

const LABELS = ['self-hosted', 'ubuntu-latest', 'ubuntu-24.04'];

/**
 * Runs a workflow of somebody's repository under act on this machine ("host mode"), in directories of its own, with
 * Node 24 for the actions. `org/gentoo-min-action@v1` and its reusable workflows resolve to `localAction`;
 * `actions/checkout` gives the repository without touching the network, but for another `ref`, which is for what `actions` names;
 * nothing else is fetched.
 *
 * @throws When act left a job out for its `runs-on` label or, unless `mayRunNothing`, no job ran at all: act calls both
 *   a success.
 */
export async function runAct(options: ActOptions): Promise<ActResult> {
  const tools = await ensureTools(['act', 'node24']);
  const dir = await mkdtemp(join(tmpdir(), 'act-'));
  try {
    const repo = join(dir, 'repo');
    await makeRepository(options.repo, repo);
    const args = await writeArguments(dir, options);
    const env = {
      PATH: searchPath([dirname(tools.node24), ...(options.path ?? [])]),
      HOME: join(dir, 'home'),
      XDG_CACHE_HOME: join(dir, 'cache'),
      XDG_CONFIG_HOME: join(dir, 'config'),
      TMPDIR: join(dir, 'tmp'),
      LANG: 'C.UTF-8',
    };
    await Promise.all([env.HOME, env.TMPDIR].map((folder) => mkdir(folder)));
    const { code, output } = await spawnAct(tools.act, args, repo, env, options);
    const log = parseActLog(output);
    if (log.unmapped.length > 0) {
      throw new Error(`act skipped ${log.unmapped.join(', ')}: no label of "runs-on" is known; name it in "labels"`);
    }
    if (log.jobs.length === 0 && options.mayRunNothing !== true) {
      throw new Error(`no job ran for event ${options.event} (act exited with ${code}):\n${log.log.slice(-4000)}`);
    }
    return { ...log, code };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** A git repository with one commit on `main`, as a checkout of octo/gentoo-image would be. */
async function makeRepository(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(`${sep}.git`) });
  const git = async (...args: string[]): Promise<void> => {
    const identity = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com', '-c', 'commit.gpgsign=false'];
    await promisify(execFile)('git', ['-C', to, ...identity, ...args]);
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', 'https://github.com/octo/gentoo-image.git'); // where act reads the name
  await git('add', '--all');
  await git('commit', '--quiet', '--message=Image definition');
}

let runs = 0;

/** Writes what act reads from files (values may be secret or have several lines) and gives its arguments. */
async function writeArguments(dir: string, options: ActOptions): Promise<string[]> {
  const payload = eventPayload(options);
  const runId = String(++runs);
  const env = {
    GITHUB_RUN_ID: runId,
    ...options.services?.env({ runId, ...scopesFor(payload), ...options.token }),
    ...options.env,
  };
  const file = async (name: string, content: unknown): Promise<string> => {
    const path = join(dir, name);
    await writeFile(path, JSON.stringify(content)); // JSON is YAML, which act reads by the name's ending
    return path;
  };
  return [
    options.event,
    '--json',
    ...['--eventpath', await file('event.json', payload)],
    ...['--env-file', await file('env.yaml', env)],
    ...['--secret-file', await file('secrets.yaml', options.secrets ?? {})],
    ...['--var-file', await file('vars.yaml', options.vars ?? {})],
    ...[...LABELS, ...(options.labels ?? [])].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...(options.workflow === undefined ? [] : ['--workflows', options.workflow]),
    ...[
      ...(await actionNames(options.localAction)).map((name) => [name, options.localAction]),
      ...Object.entries(options.actions ?? {}),
    ].flatMap((mapped) => ['--local-repository', mapped.join('=')]),
    ...['--defaultbranch', 'main'],
    '--no-cache-server',
    '--action-offline-mode',
  ];
}

/** By what workflows name the action: `@v1`, and in those of a release the commit that they are stamped with. */
async function actionNames(localAction: string): Promise<string[]> {
  const folder = join(localAction, '.github/workflows');
  const files = await readdir(folder).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const stamped = texts
    .join('\n')
    .matchAll(/^\s*(?:-\s+)?uses:\s*([\w.-]+\/gentoo-min-action)(?:\/\S*)?@([0-9a-f]{40})\b/gm);
  return [
    ...new Set(['org/gentoo-min-action@v1', ...[...stamped].map(([, name, ref]) => `${name ?? ''}@${ref ?? ''}`)]),
  ];
}

function eventPayload(options: ActOptions): Record<string, unknown> {
  const payload = options.payload ?? {};
  const pull = payload.pull_request;
  const number = typeof pull === 'object' && pull !== null && 'number' in pull ? pull.number : undefined;
  // Beside a payload act does not read its file of inputs.
  const { inputs } = options;
  return { ...(number === undefined ? {} : { number }), ...(inputs === undefined ? {} : { inputs }), ...payload };
}

/** Cache scopes as GitHub grants them: a pull request writes its merge reference and reads the default branch. */
function scopesFor(payload: Record<string, unknown>): TokenRequest {
  return 'pull_request' in payload
    ? { scope: `refs/pull/${String(payload.number)}/merge`, readScopes: ['refs/heads/main'] }
    : { scope: 'refs/heads/main' };
}

/** The given folders, then this process's PATH without what belongs to npm and to this project. */
function searchPath(first: string[]): string {
  const system = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  return [...first, ...system].join(delimiter);
}

async function spawnAct(
  act: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  { cancel, onLine, timeout = 45 * 60_000 }: ActOptions,
): Promise<{ code: number; output: string }> {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', act, ...args], { cwd, env, detached: true });
  let output = '';
  let unread = '';
  const read = (chunk: string): void => {
    output += chunk;
    const lines = (unread + chunk).split('\n');
    unread = lines.pop() ?? '';
    lines.forEach((line) => onLine?.(line));
  };
  child.stdout.setEncoding('utf8').on('data', read);
  let lastWords = ''; // kept apart: they must not land in the middle of a JSON line
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (lastWords += chunk));
  const cancelled: Promise<void>[] = [];
  const onCancel = (): void => {
    cancelled.push(cancelSteps(child.pid ?? 0));
  };
  cancel?.addEventListener('abort', onCancel, { once: true });
  const killers = [
    setTimeout(() => child.kill('SIGINT'), timeout), // act kills its steps and runs the post steps
    setTimeout(() => child.kill('SIGKILL'), timeout + 60_000),
  ];
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => {
        resolve(status ?? -1);
      });
    });
    await Promise.all(cancelled);
    return { code, output: `${output}\n${lastWords}` };
  } finally {
    cancel?.removeEventListener('abort', onCancel);
    killers.forEach((killer) => {
      clearTimeout(killer);
    });
  }
}
