import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuilder, resolveImagePins, type OpenBuilderDeps, type OpenedBuilder } from '../build/open-builder.js';
import { secretsOf } from '../build/prepare-plan.js';
import { readCertificates } from '../builder/certificates.js';
import { requireBuildkit } from '../builder/capabilities.js';
import { fetchRepositories } from '../builder/repositories.js';
import { hasStage } from '../cache/fetch-build.js';
import { writeContext } from '../image/context.js';
import { withVersions } from '../image/definition.js';
import { loadImage, readContextFile, type LoadedImage } from '../image/load.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { Finding } from '../lint/finding.js';
import { lint } from '../lint/lint.js';
import { readFiles } from '../lint/read-definition.js';
import { Texts } from '../lint/texts.js';
import { planBinhost } from '../plan/binhost.js';
import { buildArgs, sourceDateEpoch } from '../plan/build-args.js';
import type { BuildPlan } from '../plan/build-plan.js';
import { formatProblem, UserError, type Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { makeConfText, storeFingerprint } from '../store/fingerprint.js';
import { askLostSources, SOURCES_STAGE } from './ask-lost-sources.js';
import { packageAsker } from './ask-package-store.js';
import { configLines, readDefinitionWords } from './definition-words.js';
import type { JudgeDefinition } from './judged-definition.js';
import { kernelReports } from './find-image.js';
import { findLostSources } from './find-lost-sources.js';
import { JudgeLayers } from './judge-layers.js';
import { judgeFailure, secondsOf } from './judge-run.js';
import { checkOwnDockerfile } from './own-dockerfile.js';
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
  | 'packageStore'
  | 'cache'
  | 'cacheHints'
  | 'cacheWrite'
> & {
  /** The folder of the change, of which layers are kept; its base is another folder. */
  readonly config: string;
};

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
  const told = new Set<string>();
  const warn = (problem: Problem): void => {
    const line = formatProblem(problem);
    if (!told.has(line)) deps.platform.log.warning(line);
    told.add(line);
  };
  const askStore = packageAsker(deps.settings.packageStore, deps);
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
    const { platform, settings } = deps;
    const layers = await JudgeLayers.open(settings, image.definition.name, builder, {
      platform,
      buildx: builder.buildx,
      secrets,
      warn,
    });
    const bring = (target: string): Promise<Brought> =>
      bringOut(
        { ...plan, target },
        {
          layers,
          keep: target === JUDGEMENT && user === settings.config,
          secrets,
          platform,
          folder,
        },
      );
    const fingerprint = storeFingerprint(image.definition, await makeConfText(image.context));

    const ofDockerfile = await checkOwnDockerfile(image.context, builder, platform, join(folder, 'dockerfile'));
    const [{ output, seconds }, kept] = await Promise.all([bring(JUDGEMENT), askStore(fingerprint)]);
    const judgement = parseJudgement(await readBounded(join(output, 'judgement.json')));
    const configured = kernel ? await kernelOf(bring, deps) : undefined;
    const lines = configLines(words);
    const { answers, offline, sources, ...facts } = judgement;
    const dockerfile = Buffer.from((await readContextFile(image.context, 'Dockerfile')) ?? []).toString('utf8');
    const askSources = async (names: readonly string[]): Promise<readonly Finding[]> => {
      const planned = names.map((name) => ({
        name,
        bytes: judgement.distfiles.get(name) ?? 0,
        package: sources.get(name) ?? '',
      }));
      const asking = { platform, buildx: builder.buildx, secrets };
      const gone = await askLostSources(plan, planned, asking, join(folder, 'sources'));
      return findLostSources(gone, { words, image, lines, silences: texts.silences });
    };
    return {
      ...facts,
      lines,
      findings: [
        ...ofDockerfile,
        ...secondTier({
          texts,
          words,
          image,
          lines,
          judgement: { offline, ...(answers ? { answers } : {}) },
          first: lint(files),
          defaults: new Set(image.context.files.flatMap(({ path, from }) => (from === 'default' ? [path] : []))),
          ...(configured ? { kernel: configured.said } : {}),
        }),
      ],
      ...(configured?.config === undefined ? {} : { kernelConfig: configured.config }),
      ...(kept ? { kept } : {}),
      // A Dockerfile of the definition's own may lack the stage.
      ...(hasStage(dockerfile, SOURCES_STAGE) ? { askSources } : {}),
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

interface BringDeps {
  readonly layers: JudgeLayers;
  /** Whether its layers are kept. */
  readonly keep: boolean;
  readonly secrets: Readonly<Record<string, string>>;
  readonly platform: Platform;
  readonly folder: string;
}

/** Builds the target of a plan and brings its files out. @throws UserError why it failed */
async function bringOut(plan: BuildPlan, { layers, keep, secrets, platform, folder }: BringDeps): Promise<Brought> {
  const { target } = plan;
  const output = join(folder, target);
  const time = AbortSignal.timeout(PATIENCE_MS);
  const started = platform.now();
  const { code, timeline } = await layers.build({ ...plan, output: `type=local,dest=${output}` }, keep, {
    signal: AbortSignal.any([platform.cancelled, time]),
    secrets,
    redact: (text) => platform.redact(text),
    onChanges: () => undefined,
  });
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
