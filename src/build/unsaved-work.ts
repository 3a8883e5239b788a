import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exportLayers } from './export-layers.js';
import { withEnvironment, type Buildx } from '../builder/buildx.js';
import { certificateFolder } from '../builder/certificates.js';
import { certificateEnvironment } from '../builder/registries.js';
import type { CachedPlan } from '../cache/cached-plan.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Problem } from '../platform/errors.js';
import { exists, makeTemporaryFolder, writeFileAtomic } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import type { Location } from '../store/location.js';
import { distfilesFingerprint } from '../store/fingerprint.js';
import { openStore } from '../store/open-store.js';
import { StoreSession, type SessionState } from '../store/session.js';
import { KINDS, StoreError, type Kind, type Store } from '../store/store.js';
import { stageRunner } from './run-stage.js';

/** Everything that storing a build's work takes: JSON without secrets, so that a post step can do it. */
export interface Work {
  /** Folder with the build's context; whoever saves the work last removes it. */
  readonly folder: string;
  readonly plan: BuildPlan;
  readonly locations: Readonly<Record<Kind, Location>>;
  /** Which packages lie together, see `storeFingerprint`. */
  readonly fingerprint: string;
  readonly state?: SessionState;
  /** Finished stages whose layers are still to be exported. */
  readonly layers?: readonly CachedPlan[];
}

export interface WorkDeps {
  readonly platform: Platform;
  readonly run: Runner;
  readonly buildx: Buildx;
  readonly warn: (problem: Problem) => void;
}

/** Opens the stores that a build was given. @returns undefined when the builder's own disk is all there is */
export async function openSession(
  work: Work,
  { platform, run, buildx, warn }: WorkDeps,
): Promise<StoreSession | undefined> {
  const stores = new Map<Kind, Store>();
  for (const kind of KINDS) {
    // Distfiles are the same whatever they are compiled with.
    const below = kind === 'packages' ? work.fingerprint : distfilesFingerprint();
    try {
      const store = await openStore(work.locations[kind], kind, below, { env: platform.env, run });
      if (store) stores.set(kind, store);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      warn({ message: `No store for ${kind}: ${error.message}`, hint: 'The build goes on without it.' });
    }
  }
  if (stores.size === 0) return undefined;
  return new StoreSession(
    stores,
    {
      folder: await makeTemporaryFolder(platform.env),
      now: () => Math.floor(platform.now() / 1000),
      warn,
      // No stage of the store takes a secret, and a post step has none.
      stage: stageRunner({ ...work.plan, secrets: {} }, { platform, buildx, secrets: {}, from: [] }),
    },
    work.state,
  );
}

const FILE = 'unsaved-work.json';
/** A post step has five minutes (GitHub, "Canceling a workflow"). */
const LAYERS_MS = 200_000;

/** Writes what is still to be stored beside the build's context. @returns the file */
export async function writeUnsavedWork(work: Work): Promise<string> {
  const file = join(work.folder, FILE);
  await writeFileAtomic(file, JSON.stringify(work));
  return file;
}

/** Stores what an earlier process left, and removes its folder. */
export async function saveUnsavedWork(
  file: string,
  given: WorkDeps,
  signal: AbortSignal,
): Promise<StoreSession | undefined> {
  const work = JSON.parse(await readFile(file, 'utf8')) as Work;
  const certificates = certificateFolder(work.folder);
  const trusted = (await exists(certificates)) ? certificateEnvironment(certificates, given.platform.env) : {};
  const deps = { ...given, buildx: withEnvironment(given.buildx, trusted) };
  try {
    const session = work.state && (await openSession(work, deps));
    await session?.save(signal);
    await session?.close();
    const time = AbortSignal.any([signal, AbortSignal.timeout(LAYERS_MS)]);
    await exportLayers(work.layers ?? [], { ...deps, secrets: {} }, time);
    return session;
  } finally {
    await rm(work.folder, { recursive: true, force: true });
  }
}
