import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureRust } from '../../harness/rust.js';
import {
  CONTEXT,
  DEVICE,
  EMPTY_TIMES,
  FEATURES,
  PORTAGE,
  runSteps,
  waitFor,
  words,
  type PoolBuilder,
  type PoolGround,
  type Span,
} from './shared-pool.js';

/** GCC when it links, told to take tokens or to look for a jobserver by itself, and cargo. */
export const COMPILERS = ['-flto=jobserver', '-flto=auto', 'cargo'] as const;
export type Compiler = (typeof COMPILERS)[number];

/** Partitions of each program that is linked, one for each of its files, and crates of the one that cargo builds. */
export const PARTS = 12;
/** Seconds of one of them. */
const JOB = 0.4;
/** The first GCC whose lto-wrapper knows a jobserver behind a named pipe; a tiny world's own is 12. */
const GCC = '13';

/** Each process that compiled a part, as it wrote it down itself. */
export type CompilerUse = readonly (Span & { readonly client: Compiler })[];

/** Runs them in three steps beside each other, each as the Dockerfile of an image runs it. They begin together. */
export async function compileOnPool(builder: PoolBuilder, ground: PoolGround): Promise<CompilerUse> {
  const rust = await ensureRust();
  const contexts = [`--build-context=rust=${rust.toolchain}`, `--build-context=libraries=${rust.libraries}`];
  const options = [...(builder.options ?? []), ...contexts];
  const out = await runSteps({ ...builder, options }, ground, { name: 'compilers', files: FILES });
  return words(await readFile(join(out, 'jobs'), 'utf8')).map(([client, from, to]) => ({
    client: client as Compiler,
    from: Number(from),
    to: Number(to),
  }));
}

const numbers = Array.from({ length: PARTS - 1 }, (_, n) => `part${String(n)}`);
const objects = ['main', ...numbers].map((part) => `${part}.o`).join(' ');
const beginTogether = (own: string): string =>
  `touch /times/${own}; ${waitFor('with-jobserver', 'with-auto', 'with-cargo')}`;

const linkStage = (name: string, client: Compiler): string => `FROM gcc AS ${name}
${DEVICE} ${CONTEXT} \\
    cp -r /gm /link && cd /link && make -s ${objects} && ${beginTogether(name)} \\
    CLIENT=${client} /gm/with-jobserver --token make -s program && ./program
`;

const FILES: Readonly<Record<string, string>> = {
  Dockerfile: `FROM stage3 AS base
${EMPTY_TIMES}
FROM base AS gcc
RUN --network=none ${CONTEXT} ${PORTAGE} \\
    FEATURES="${FEATURES}" emerge --oneshot --nodeps --quiet-build=y sys-devel/gcc:${GCC} && gcc-config ${GCC} \\
 && real=$(gcc -print-prog-name=lto1) && mv "$real" "$real-real" && install /gm/lto1 "$real"
${linkStage('with-jobserver', '-flto=jobserver')}${linkStage('with-auto', '-flto=auto')}FROM base AS with-cargo
ENV LD_LIBRARY_PATH=/rust/usr/lib/x86_64-linux-gnu:/libraries/usr/lib/x86_64-linux-gnu PATH=$PATH:/rust/usr/bin
ENV CARGO_HOME=/cargo RUSTC_WRAPPER=/crates/rustc CLIENT=cargo
${DEVICE} ${CONTEXT} --mount=type=bind,from=rust,target=/rust --mount=type=bind,from=libraries,target=/libraries \\
    sh /gm/make-crates && cd /crates && ${beginTogether('with-cargo')} /gm/with-jobserver --token cargo build --offline
FROM base AS times
RUN --mount=type=cache,id=pool-times,target=/times --mount=from=with-jobserver,target=/a --mount=from=with-auto,target=/b \\
    --mount=from=with-cargo,target=/c mkdir /out && cp /times/jobs /out
FROM scratch
COPY --from=times /out /
`,
  Makefile: `program: ${objects}
	gcc -O1 $(CLIENT) -flto-partition=1to1 -o $@ $^
%.o: %.c
	gcc -O1 -flto -c -o $@ $<
part%.c:
	echo "__attribute__((noipa)) int part$*(int a) { return a ^ $*; }" > $@
`,
  'main.c': `${numbers.map((part) => `int ${part}(int);\n`).join('')}
int main(int n, char **a) { return ${numbers.map((part) => `${part}(n)`).join(' + ')} < 0; }
`,
  'make-crates': `set -e
mkdir /crates
install /gm/rustc /crates
printf '[workspace]\\nresolver = "2"\\nmembers = ["part*"]\\n' > /crates/Cargo.toml
for n in $(seq ${String(PARTS)}); do
  mkdir -p "/crates/part$n/src"
  printf '[package]\\nname = "part%s"\\nversion = "0.1.0"\\n' "$n" > "/crates/part$n/Cargo.toml"
  echo "pub fn part() -> u32 { $n }" > "/crates/part$n/src/lib.rs"
done
`,
  lto1: timed('-fltrans', '"$0-real"'),
  rustc: timed('--crate-name part', ''),
};

/** A script that runs a compiler, which takes its time for a part and writes it down. @param real what its arguments are for */
function timed(part: string, real: string): string {
  return `#!/bin/sh
case " $* " in *" ${part}"*) ;; *) exec ${real} "$@" ;; esac
from=$(date +%s.%N)
sleep ${String(JOB)}
${real} "$@" || exit
echo "$CLIENT $from $(date +%s.%N)" >> /times/jobs
`;
}
