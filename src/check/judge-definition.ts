import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuilder, resolveImagePins, type OpenBuilderDeps, type OpenedBuilder } from '../build/open-builder.js';
import { secretsOf } from '../build/prepare-plan.js';
import { readCertificates } from '../builder/certificates.js';
import { requireBuildkit } from '../builder/capabilities.js';
import { fetchRepositories } from '../builder/repositories.js';
import { runBuild } from '../builder/run-build.js';
import { writeContext } from '../image/context.js';
import { withVersions } from '../image/definition.js';
import { loadImage, type LoadedImage } from '../image/load.js';
import type { BuildSettings } from '../inputs/settings.js';
import { lint } from '../lint/lint.js';
import { readFiles } from '../lint/read-definition.js';
import { Texts } from '../lint/texts.js';
import { planBinhost } from '../plan/binhost.js';
import { buildArgs, sourceDateEpoch } from '../plan/build-args.js';
import type { BuildPlan } from '../plan/build-plan.js';
import { formatProblem, UserError } from '../platform/errors.js';
import { configLines, readDefinitionWords } from './definition-words.js';
import type { JudgeDefinition } from './judged-definition.js';
import { kernelReports } from './find-image.js';
import { judgeFailure, secondsOf } from './judge-run.js';
import { MOST_JUDGEMENT_BYTES, parseJudgement } from './parse-judgement.js';
import { questionsOf } from './questions.js';
import { secondTier } from './second-tier.js';

/** What decides where and with which sources a definition is judged. */
export type JudgeSettings = Pick<
  BuildSettings,
  | 'builder'
  | 'buildkitImage'
  | 'builderOptions'
  | 'registryMirrors'
  | 'caCertificates'
  | 'httpProxy'
  | 'noProxy'
  | 'gentooMirrors'
  | 'stage3'
  | 'snapshot'
  | 'kernel'
  | 'compiler'
>;

export interface JudgeDeps extends OpenBuilderDeps {
  readonly settings: JudgeSettings;
  /** Folder of the default definition. */
  readonly defaults: string;
  /** A folder of our own for what the builds mount and bring out; whoever made it removes it. */
  readonly folder: string;
}

/** Stages of the Dockerfile that are brought out. */
const JUDGEMENT = 'judgement';
const KERNEL = 'kernel-judgement';
/** An ebuild of a repository may do anything when it is read, never ending included. The stage3 may have to be pulled. */
const PATIENCE_MS = 45 * 60_000;

/**
 * Makes what judges definitions, on one builder for all of them: it is looked for, or made, with the first. The base of a change and
 * its head can be judged at the same time; what is equal in them is done once, by the builder.
 */
export function judgeDefinition(deps: JudgeDeps): JudgeDefinition {
  let opened: Promise<OpenedBuilder> | undefined;
  let count = 0;
  return async (user, { kernel }) => {
    const loaded = await loadImage({ defaults: deps.defaults, user, target: JUDGEMENT });
    const image: LoadedImage = { ...loaded, definition: withVersions(loaded.definition, deps.settings) };
    const builder = await (opened ??= open(deps));
    const folder = join(deps.folder, `judge-${String(++count)}`);
    await mkdir(folder, { recursive: true });

    const files = await readFiles(image.context);
    const texts = new Texts(files);
    const words = readDefinitionWords(texts, image);
    const { plan, secrets } = await planOf(image, questionsOf(words, image), deps, builder, folder);
    const bring = (target: string): Promise<Brought> => bringOut(plan, target, secrets, deps, builder, folder);

    const { output, seconds } = await bring(JUDGEMENT);
    const judgement = parseJudgement(await readBounded(join(output, 'judgement.json')));
    const configured = kernel ? await kernelOf(bring, deps) : undefined;
    const lines = configLines(words);
    const { answers, offline, ...told } = judgement;
    return {
      ...told,
      lines,
      findings: secondTier({
        texts,
        words,
        image,
        lines,
        judgement: { offline, ...(answers ? { answers } : {}) },
        first: lint(files),
        defaults: new Set(image.context.files.flatMap(({ path, from }) => (from === 'default' ? [path] : []))),
        ...(configured ? { kernel: configured.said } : {}),
      }),
      ...(configured?.config === undefined ? {} : { kernelConfig: configured.config }),
      seconds,
    };
  };
}

async function open(deps: JudgeDeps): Promise<OpenedBuilder> {
  const certificates = await readCertificates(deps.settings.caCertificates, 'ca-certificates');
  if ('problems' in certificates) throw new UserError(certificates.problems);
  const folder = join(deps.folder, 'builder');
  await mkdir(folder, { recursive: true });
  const opened = await openBuilder(deps.settings, certificates.pem, deps, folder);
  requireBuildkit(opened.builder);
  return opened;
}

interface Planned {
  readonly plan: BuildPlan;
  /** Values of the environment variables that the plan's secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** Writes what the stages mount, and says what to build. */
async function planOf(
  image: LoadedImage,
  questions: ReturnType<typeof questionsOf>,
  deps: JudgeDeps,
  opened: OpenedBuilder,
  folder: string,
): Promise<Planned> {
  const { settings, run } = deps;
  const { definition } = image;
  const [stage3, snapshot] = await resolveImagePins(settings, image, opened, deps);
  if (!stage3 || !snapshot) throw new Error('a pin was not resolved');
  const [repositories, asked] = [join(folder, 'repositories'), join(folder, 'questions')];
  const epoch = sourceDateEpoch(definition.snapshot);
  const context = await writeContext(image.context, folder, epoch);
  await fetchRepositories(run, definition.repositories, repositories, (index) =>
    image.place(['repositories', index, 'commit']),
  );
  await mkdir(asked);
  await writeFile(join(asked, 'questions.json'), JSON.stringify(questions));
  const secrets = secretsOf({
    'gentoo-mirrors': settings.gentooMirrors,
    'http-proxy': settings.httpProxy,
    'no-proxy': settings.noProxy,
  });
  return {
    plan: {
      builder: opened.builder.name,
      target: JUDGEMENT,
      context,
      contexts: { stage3: stage3.context, portage: snapshot.context, repositories, questions: asked },
      args: buildArgs(definition, {
        rebuild: '',
        compilerCache: [],
        binhost: planBinhost([], true).args,
        sourceDateEpoch: epoch,
        loginSecrets: [],
      }),
      secrets: secrets.variables,
      tags: [],
    },
    secrets: secrets.values,
  };
}

interface Brought {
  readonly output: string;
  readonly seconds: { readonly prepare: number; readonly judge: number };
}

/** Builds one of the stages and brings its files out. @throws UserError why it failed */
async function bringOut(
  plan: BuildPlan,
  target: string,
  secrets: Readonly<Record<string, string>>,
  { platform }: JudgeDeps,
  { buildx }: OpenedBuilder,
  folder: string,
): Promise<Brought> {
  const output = join(folder, target);
  const time = AbortSignal.timeout(PATIENCE_MS);
  const started = platform.now();
  const { code, timeline } = await runBuild(
    buildx,
    { ...plan, target, output: `type=local,dest=${output}` },
    {
      signal: AbortSignal.any([platform.cancelled, time]),
      secrets,
      redact: (text) => platform.redact(text),
      onChanges: () => undefined,
    },
  );
  if (code !== 0) throw judgeFailure(target, timeline, { late: time.aborted, cancelled: platform.cancelled.aborted });
  return { output, seconds: secondsOf(timeline, (platform.now() - started) / 1000) };
}

/** What Kconfig made of the fragments. Without it there is still a plan to judge: it is a warning that it cannot be had. */
async function kernelOf(
  bring: (target: string) => Promise<Brought>,
  { platform }: Pick<JudgeDeps, 'platform'>,
): Promise<{ readonly said: string; readonly config?: string } | undefined> {
  try {
    const { output } = await bring(KERNEL);
    const said = await readBounded(join(output, 'kernel-config.err'));
    const config = await readBounded(join(output, 'kernel.config')).catch(() => undefined);
    if (config === undefined && kernelReports(said).length === 0) {
      throw new UserError({ message: `The kernel could not be configured. ${said.trim().slice(-500)}` });
    }
    return { said, ...(config === undefined ? {} : { config }) };
  } catch (error) {
    if (!(error instanceof UserError) || platform.cancelled.aborted) throw error;
    for (const problem of error.problems) {
      platform.log.warning(
        formatProblem({ ...problem, message: `No kernel options are compared: ${problem.message}` }),
      );
    }
    return undefined;
  }
}

/** A file that a stage wrote. @throws UserError when it is longer than anything that is meant to be there */
async function readBounded(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > MOST_JUDGEMENT_BYTES) {
    throw new UserError({
      message: `What the stage judge wrote has ${String(size)} bytes, which is more than can be meant.`,
      hint: 'Look at the repositories that image.yaml adds.',
    });
  }
  return readFile(path, 'utf8');
}
