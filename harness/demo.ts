/**
 * `npm run demo`: builds the stand-in image from nothing, boots it and says where the files are. The builder and its
 * cache stay in the project's cache folder, so that the same again takes seconds.
 *
 * `npm run demo -- --gentoo` does it with the default definition, the machine's Docker Engine and Gentoo's mirrors.
 */
import { join } from 'node:path';
import { startBuildkitd } from './buildkitd.js';
import { cacheRoot } from './cache.js';
import { startDistserver } from './distserver.js';
import { projectRoot, runCli } from './cli.js';
import { ensureStandin } from './standin.js';
import { ensureTools } from './tools.js';

const output = join(projectRoot, 'out', 'demo');

async function demo(): Promise<number> {
  const tools = await ensureTools(['buildkitd', 'buildx', 'qemu']);
  const standin = await ensureStandin();
  const distfiles = await startDistserver(standin.distfiles);
  const builder = await startBuildkitd({ root: join(cacheRoot(), 'demo-buildkitd') });
  try {
    return await runCli(
      [
        'build',
        '--config=demo/config',
        `--stage3=oci-layout://${standin.stage3}`,
        `--snapshot=${standin.portage}`,
        `--kernel=${standin.kernelVersion}`,
        `--builder=${builder.builderName}`,
        `--gentoo-mirrors=${distfiles.url}`,
        `--output=${output}`,
      ],
      { env: { ...builder.env, PATH: `${tools.bin}:${process.env.PATH ?? ''}` } },
    );
  } finally {
    await builder.stop();
    await distfiles.stop();
  }
}

async function gentoo(): Promise<number> {
  return runCli(['build', '--config=config', `--output=${join(projectRoot, 'out', 'gentoo')}`], {});
}

try {
  process.exitCode = process.argv.includes('--gentoo') ? await gentoo() : await demo();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
