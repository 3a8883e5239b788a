import { describe, expect, it } from '@jest/globals';
import { findBuildx } from '../../../src/builder/buildx.js';
import { diskUsage, emptyCache, parseDiskUsage } from '../../../src/builder/disk-usage.js';
import { formatProblem, UserError } from '../../../src/platform/errors.js';
import type { CommandResult, Runner } from '../../../src/platform/process.js';

const signal = new AbortController().signal;
const id = (letter: string): string => letter.repeat(25);

/** As the templates of buildx 0.36 (commands/diskusage.go) print records. */
const NEW = `ID:           ${id('a')}
Created at:   2026-11-20 09:53:30.881558721 +0000 UTC
Mutable:      true
Reclaimable:  true
Shared:       false
Size:         3.217GB
Description:  cached mount /packages from exec /bin/sh -c with-packages world emerge @world with id "/gentoo-min-packages"
Usage count:  12
Last used:    3 hours ago
Type:         exec.cachemount

ID:           ${id('b')}
Parents:
 - ${id('c')}
Created at:   2026-11-20 09:53:30.881558721 +0000 UTC
Mutable:      false
Reclaimable:  false
Shared:       false
Size:         811.7MB
Description:  [world 3/9] RUN <<END (cat > /x <<E...)
Size:         99GB
Type:         exec.cachemount
Total:        77GB
Usage count:  1
Type:         regular

ID:           ${id('d')}
Created at:   2026-11-20 09:53:30.881558721 +0000 UTC
Mutable:      true
Reclaimable:  true
Shared:       false
Size:         8.224kB
Description:  cached mount /go/cache from exec /bin/sh -c go build
Usage count:  1
Type:         exec.cachemount

ID:           ${id('e')}
Created at:   2026-11-20 09:53:30.881558721 +0000 UTC
Mutable:      true
Reclaimable:  true
Shared:       false
Size:         0B
Usage count:  0
Type:         source.local

Shared:\t\t0B
Private:\t4.029GB
Reclaimable:\t3.217GB
Total:\t\t4.029GB
`;

/** buildx up to 0.28 aligns by tabs and names the first parent only. */
const OLD = `ID:\t\t${id('a')}
Parent:\t\t${id('b')}
Created at:\t2023-11-20 09:53:30.881558721 +0000 UTC
Mutable:\ttrue
Reclaimable:\ttrue
Shared:\t\tfalse
Size:\t\t1.5GB
Description:\tcached mount /pool from exec /bin/sh -c fetch with id "/gentoo-min-distfiles"
Usage count:\t3
Last used:\t24 hours ago
Type:\t\texec.cachemount

Reclaimable:\t1.5GB
Total:\t\t1.5GB
`;

describe('parseDiskUsage', () => {
  it('adds up by what is kept, whatever a description says', () => {
    expect(parseDiskUsage(NEW)).toEqual({
      bytes: 4.029e9,
      bytesInUse: 811.7e6,
      parts: {
        'built packages': 3.217e9,
        layers: 811.7e6,
        'other cache mounts': 8224,
        'sources and the rest': 0,
      },
    });
  });

  it('reads what an older buildx prints', () => {
    expect(parseDiskUsage(OLD)).toEqual({ bytes: 1.5e9, bytesInUse: 0, parts: { distfiles: 1.5e9 } });
  });

  it('reads an empty cache', () => {
    expect(parseDiskUsage('Reclaimable:\t0B\nTotal:\t\t0B\n')).toEqual({ bytes: 0, bytesInUse: 0, parts: {} });
  });

  it.each(['', 'something else', 'Total:\tmany\n'])('knows nothing from %j', (text) => {
    expect(parseDiskUsage(text)).toBeUndefined();
  });
});

describe('a builder that does not do it', () => {
  const answering = (result: Partial<CommandResult>): Runner => {
    const version: CommandResult = { code: 0, stdout: 'buildx v0.36.1\n', stderr: '', stopped: false };
    return (spec) => Promise.resolve(spec.args.includes('version') ? version : { ...version, stdout: '', ...result });
  };
  const problemOf = async (work: Promise<unknown>): Promise<string> => {
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    if (!(error instanceof UserError)) throw new Error('it did not complain');
    return error.problems.map(formatProblem).join('\n');
  };

  it('is told of with its own reason', async () => {
    const buildx = await findBuildx(answering({ code: 1, stderr: 'x\nERROR: no space left\n' }), {});
    expect(await problemOf(diskUsage(buildx, 'b', signal))).toMatch(
      /did not say what it holds: no space left\. Look at/,
    );
    expect(await problemOf(emptyCache(buildx, 'b', signal))).toMatch(/could not be removed: no space left\. Run/);
  });

  it('is told of where it gives no reason, and where it was stopped', async () => {
    const silent = await findBuildx(answering({ stdout: 'nothing' }), {});
    expect(await problemOf(diskUsage(silent, 'b', signal))).toMatch(/buildx du printed no total\./);
    const stopped = await findBuildx(answering({ code: 130, stopped: true }), {});
    expect(await problemOf(emptyCache(stopped, 'b', signal))).toMatch(/in part: the command was stopped/);
  });
});
