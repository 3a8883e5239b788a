import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandResult, CommandSpec, Runner, RunOptions } from '../../src/platform/process.js';

export interface FakeBuildx {
  readonly run: Runner;
  readonly calls: CommandSpec[];
}

export interface FakeBuildxOptions {
  /** Builders that exist at first. */
  readonly builders?: readonly string[];
  /** What the build writes on standard error, and its exit code. */
  readonly build?: { readonly stderr?: string; readonly code: number };
  /** The build brings its files out and then goes on until its signal stops it. */
  readonly buildNeverEnds?: boolean;
  /** Called when a build has brought its files out. */
  readonly onBroughtOut?: () => void;
  /** What `inspect --bootstrap` answers, in turn; running when the list is used up. */
  readonly starts?: readonly { readonly code: number; readonly stderr: string }[];
  /** The engine that builders live in: its host's name and its root folder, and its security options as it words them. */
  readonly engine?: { readonly host: string; readonly folder: string; readonly security?: string };
  /** Releases of buildx and of the builders' BuildKit, and their driver. */
  readonly buildx?: string;
  readonly buildkit?: string;
  readonly driver?: string;
  /** What a script comes to inside the builder's container, which then lists the jobserver's device. */
  readonly inside?: (script: string, how: RunOptions) => Promise<string>;
  /** Stages whose builds fail. */
  readonly failing?: readonly string[];
  /** Exit code of `sudo`, where there is that program. */
  readonly sudo?: number;
}

type EngineOption = NonNullable<FakeBuildxOptions['engine']>;

const DIGEST = `sha256:${'a'.repeat(64)}`;

/** buildx as this project calls it: a build brings out the files of a tiny image. */
export function fakeBuildx(options: FakeBuildxOptions = {}): FakeBuildx {
  const calls: CommandSpec[] = [];
  const builders = new Set(options.builders);
  const starts = [...(options.starts ?? [])];
  const answer = (code: number, stdout = '', stderr = ''): CommandResult => ({ code, stdout, stderr, stopped: false });

  const run: Runner = async (spec, runOptions) => {
    calls.push(spec);
    if (spec.command === 'sudo' && options.sudo !== undefined) return answer(options.sudo, '', 'rm: it is busy\n');
    if (spec.command !== 'docker') throw Object.assign(new Error('not found'), { code: 'ENOENT' });
    const [, verb = '', ...rest] = spec.args;
    const name = rest.find((word) => !word.startsWith('-')) ?? '';
    switch (verb) {
      case 'version':
        return answer(0, `github.com/docker/buildx v${options.buildx ?? '0.36.1'} abc\n`);
      case 'create':
        builders.add(rest[rest.indexOf('--name') + 1] ?? '');
        return answer(0);
      case 'inspect': {
        if (!builders.has(name)) return answer(1, '', `ERROR: no builder "${name}" found`);
        const start = rest.includes('--bootstrap') ? starts.shift() : undefined;
        if (start) return answer(start.code, '', start.stderr);
        const endpoint = options.engine ? 'Endpoint: unix:///var/run/docker.sock\n' : '';
        const devices = options.inside ? 'Devices:\n Name: gentoo.org/jobserver=pool\n' : '';
        const buildkit = options.buildkit === undefined ? '' : `BuildKit version: v${options.buildkit}\n`;
        const driver = options.driver ?? 'docker-container';
        return answer(
          0,
          `Name: ${name}\nDriver: ${driver}\n\nNodes:\n${endpoint}Status: running\n${buildkit}${devices}`,
        );
      }
      case 'exec': {
        const script = spec.args[spec.args.indexOf('-c') + 1] ?? '';
        return options.inside ? answer(0, await options.inside(script, runOptions ?? {})) : answer(1);
      }
      case 'info':
        return options.engine ? answer(0, engineInfo(options.engine)) : answer(1);
      case 'rm':
        return answer(builders.delete(rest.at(-1) ?? '') ? 0 : 1);
      case 'imagetools':
        return answer(0, JSON.stringify({ digest: DIGEST, mediaType: 'application/vnd.oci.image.manifest.v1+json' }));
      case 'build': {
        const { code, stderr = '' } = options.build ?? { code: 0 };
        if (options.failing?.some((stage) => rest.includes(`--target=${stage}`)) === true) {
          runOptions?.onStderr?.(Buffer.from('ERROR: failed to build: failed to solve: it is broken\n'));
          return answer(1);
        }
        runOptions?.onStderr?.(Buffer.from(stderr));
        const tar = rest.find((word) => word.startsWith('--output=type=tar,dest='))?.split('dest=')[1];
        if (tar !== undefined) await writeFile(tar, 'archive');
        const folder = /type=local,dest=(.*)/.exec(rest.find((word) => word.startsWith('--output=')) ?? '')?.[1];
        if (code === 0 && folder !== undefined) {
          await bringOut(folder);
          options.onBroughtOut?.();
        }
        const metadata = rest.find((word) => word.startsWith('--metadata-file='))?.split('=')[1];
        if (code === 0 && metadata) await writeFile(metadata, JSON.stringify({ 'containerimage.digest': DIGEST }));
        if (options.buildNeverEnds === true && runOptions?.signal) {
          if (!runOptions.signal.aborted) await once(runOptions.signal, 'abort');
          return { ...answer(1), stopped: true };
        }
        return answer(code, '', stderr);
      }
      default:
        return answer(1, '', `unknown verb ${verb}`);
    }
  };
  return { run, calls };
}

/** `docker info` in the format in which it is asked (src/builder/engine.ts), as Docker 26.1 of Debian 13 prints it. */
function engineInfo({ host, folder, security = '["name=seccomp,profile=builtin"]' }: EngineOption): string {
  return `26.1.5+dfsg1|Debian GNU/Linux 13 (trixie)|${security}|${host}|${folder}\n`;
}

async function bringOut(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'gentoo.squashfs': 'hsqs',
    'initramfs.img': 'initramfs',
    vmlinuz: 'kernel',
    'kernel.config': 'CONFIG_64BIT=y\n',
    'kconfig.log': '',
    'packages.txt': 'app-misc/hello-2.10:0::gentoo\n',
    'emerge.log': '',
    'dracut.log': '',
    'image.json': JSON.stringify({ 'kernel-release': '6.12.1-x', compiler: '16.0.1', cflags: '-O2', packages: 3 }),
    'squashfs.json': JSON.stringify({ 'raw-bytes': 100, 'squashfs-bytes': 4 }),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}
