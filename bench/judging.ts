import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBuildkitd } from '../harness/buildkitd.js';
import { projectRoot } from '../harness/cli.js';
import { run } from '../harness/run.js';
import { ensureStandin } from '../harness/standin.js';
import { ensureTools } from '../harness/tools.js';
import { median, repeated, seconds, type Measurement } from './measurement.js';
import { grown } from './plan.js';

export const JUDGING = ['lint', 'verdict'] as const;

const cli = join(projectRoot, 'dist/cli/index.js');
const LINES = 2000;

/** What judging a definition takes. @param tell told each measurement as soon as it is there */
export async function judging(
  names: readonly string[],
  folder: string,
  tell: (found: Measurement) => void,
): Promise<void> {
  if (names.includes('lint')) tell(await lint(folder));
  if (names.includes('verdict')) tell(await verdict(folder));
}

/** The lint of two thousand lines more than the demo has, against the command that only says its version. */
async function lint(folder: string): Promise<Measurement> {
  const config = join(folder, 'lint');
  await cp(join(projectRoot, 'demo/config'), config, { recursive: true });
  const lines = Array.from({ length: LINES }, (_, index) => `app-misc/bench${String(index)} nls -doc ssl\n`);
  await writeFile(join(config, 'portage/package.use/bench'), lines.join(''));
  const ours = await repeated(9, () => seconds(process.execPath, [cli, 'lint', config]));
  const baseline = await repeated(9, () => seconds(process.execPath, [cli, '--version']));
  return {
    name: `lint of ${String(LINES)} lines`,
    ours: median(ours),
    baseline: median(baseline),
    goal: '<= 0.200 s over',
  };
}

/**
 * The verdict on a change that each time is another one, on a builder that has judged before: from the start of the command to
 * the comment as a file, against the same with the files alone. With a repository of two thousand ebuilds.
 */
async function verdict(folder: string): Promise<Measurement> {
  const tools = await ensureTools(['buildkitd', 'buildx']);
  const standin = await ensureStandin();
  const snapshot = await grown(standin.portage, folder);
  const repository = await makeRepository(join(folder, 'repo'));
  const builder = await startBuildkitd();
  try {
    const env = { ...process.env, ...builder.env, PATH: `${tools.bin}:${process.env.PATH ?? ''}` };
    const check = async (plan: boolean, change: number): Promise<number> => {
      const use = `app-misc/hello -nls\nsys-fs/squashfs-tools lz4 ${change % 2 === 0 ? '' : '-'}lzo\n`;
      await writeFile(join(repository, 'config/portage/package.use/demo'), `${use}# change ${String(change)}\n`);
      return await seconds(
        process.execPath,
        [
          cli,
          'check',
          join(repository, 'config'),
          `--plan=${String(plan)}`,
          `--stage3=oci-layout://${standin.stage3}`,
          `--snapshot=${snapshot}`,
          `--kernel=${standin.kernelVersion}`,
          `--builder=${builder.builderName}`,
          `--output=${await mkdtemp(join(folder, 'out-'))}`,
        ],
        env,
      );
    };
    await check(true, 0);
    const ours = await repeated(3, (time) => check(true, 1 + time));
    const baseline = await repeated(3, (time) => check(false, 10 + time));
    return {
      name: 'verdict, 2000 ebuilds, against the files alone',
      ours: median(ours),
      baseline: median(baseline),
      goal: '< 60 s',
    };
  } finally {
    await builder.stop();
  }
}

/** The demo's definition in a repository whose first commit is the base. @returns its folder */
async function makeRepository(folder: string): Promise<string> {
  await cp(join(projectRoot, 'demo/config'), join(folder, 'config'), { recursive: true });
  const git = (...args: readonly string[]): Promise<unknown> =>
    run('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { quiet: true });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message=The demo');
  return folder;
}
