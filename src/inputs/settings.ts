import { parseCacheInput } from '../cache/cache-input.js';
import type { CacheEntry } from '../cache/entry.js';
import { compilerVersionRule, kernelVersionRule } from '../image/rules.js';
import { didYouMean, quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { readLocation } from '../store/location.js';
import { readBinhost } from './binhost.js';
import { camelKeys } from './camel.js';
import type { CamelKeys } from './camel.js';
import { readCompilerCaches } from './compiler-cache.js';
import { asItIs, choice, decimal, flag, judged, maybeEmpty, optional, readFields, whole } from './fields.js';
import type { Reader, ValuesOf } from './fields.js';
import { readRegistryMirrors } from './registry-mirrors.js';
import * as rules from './rules.js';
import { bootInputs, buildInputs } from './table.js';

const boot = {
  'boot-minutes': whole(1, 360, 'minutes'),
  'boot-memory': whole(256, 1024 * 1024, 'MiB'),
};

const stored = {
  upload: flag,
  'retention-days': optional(whole(1, 400, 'days')),
  summary: flag,
};

const buildReaders = {
  config: judged(rules.pathRule),
  stage3: optional(judged(rules.sourceRule)),
  snapshot: optional(judged(rules.sourceRule)),
  kernel: optional(judged(kernelVersionRule)),
  compiler: optional(judged(compilerVersionRule)),
  target: judged(rules.stageRule),
  'image-ref': maybeEmpty(judged(rules.imageNameRule)),
  'image-output': choice('none', 'load', 'push'),
  builder: maybeEmpty(judged(rules.builderRule)),
  'buildkit-image': judged(rules.pulledImageRule),
  'builder-options': rules.readDriverOptions,
  'registry-mirrors': readRegistryMirrors,
  'ca-certificates': rules.readPaths,
  jobserver: choice('auto', 'steve', 'fifo', 'private', 'off'),
  jobs: optional(whole(1, 1024, 'jobs')),
  'load-average': optional(decimal(0.1, 4096)),
  'memory-per-job': rules.readSize,
  'free-disk-space': flag,
  output: judged(rules.outputRule),
  'artifact-name': maybeEmpty(judged(rules.prefixRule)),
  boot: choice('auto', 'kvm', 'emulation', 'off'),
  ...boot,
  ...stored,
  cache: asItIs,
  'cache-layers': choice('auto', 'all'),
  'cache-bytes': optional(rules.readSize),
  'cache-write': flag,
  'package-store': readLocation,
  'distfiles-store': readLocation,
  'compiler-cache': readCompilerCaches,
  binhost: readBinhost,
  'binhost-verify': flag,
  rebuild: rules.readAtoms,
  'no-cache': flag,
  'no-cache-filter': rules.readStages,
  pull: flag,
  'job-minutes': optional(whole(10, 5 * 24 * 60, 'minutes')),
  'gentoo-mirrors': rules.readMirrors,
  'http-proxy': maybeEmpty(judged(rules.proxyRule)),
  'no-proxy': maybeEmpty(judged(rules.noProxyRule)),
  'password-hash': maybeEmpty(judged(rules.passwordHashRule)),
  'authorized-keys': maybeEmpty(rules.readAuthorizedKeys),
} satisfies Record<keyof typeof buildInputs, Reader<unknown>>;

const bootReaders = {
  folder: optional(judged(rules.pathRule)),
  squashfs: optional(judged(rules.pathRule)),
  initramfs: optional(judged(rules.pathRule)),
  kernel: optional(judged(rules.pathRule)),
  manifest: optional(judged(rules.pathRule)),
  boot: choice('auto', 'kvm', 'emulation'),
  ...boot,
  ...stored,
} satisfies Record<keyof typeof bootInputs, Reader<unknown>>;

/**
 * The inputs of the build, read; each has the input's name in camel case. `builderOptions` are arguments of `--driver-opt`,
 * `authorizedKeys` the content of a file, `gentooMirrors` what GENTOO_MIRRORS holds, `bootMemory` MiB. What was left empty
 * and has no default is '' or, where nothing of its kind can be empty, undefined.
 */
export type BuildSettings = Omit<CamelKeys<ValuesOf<typeof buildReaders>>, 'cache'> & {
  readonly cache: readonly CacheEntry[];
  /** What could be written better about the caches. */
  readonly cacheHints: readonly Problem[];
};

/** The inputs of the boot test alone, read: either `folder`, or the four paths. */
export type BootSettings = CamelKeys<ValuesOf<typeof bootReaders>>;

/**
 * Reads the inputs of the build. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
export function readBuildSettings(platform: Pick<Platform, 'input' | 'mask' | 'env'>): BuildSettings {
  const given = readTexts(buildInputs, platform);
  platform.mask(given['password-hash']);
  platform.mask(given['authorized-keys']);
  for (const word of `${given['gentoo-mirrors']} ${given.binhost} ${given['http-proxy']}`.split(/\s+/)) {
    if (!URL.canParse(word)) continue;
    // A token may stand where the user's name does.
    const { username, password } = new URL(word);
    platform.mask(password === '' ? username : password);
  }

  const cache = parseCacheInput(given.cache, platform.env);
  for (const secret of cache.secrets) platform.mask(secret);

  const read = readFields(buildReaders, given);
  const problems = [...(read.values ? [] : read.problems), ...cache.problems];
  const clash = (message: string, hint: string): void => {
    problems.push({ message, hint });
  };
  if (given['image-ref'] === '' && given['image-output'] !== 'none') {
    clash('image-output: There is no name for the image.', 'Give one by image-ref.');
  }
  if (given['image-ref'] !== '' && given['image-output'] === 'none') {
    clash('image-ref: Nothing is done with the image.', 'Write image-output: load or push.');
  }
  if (given['image-ref'] !== '' && given.target !== 'artifacts') {
    clash('image-ref: An image is made after the artifacts, but target names another stage.', 'Remove one of the two.');
  }
  for (const name of ['builder-options', 'registry-mirrors', 'ca-certificates'] as const) {
    if (given.builder === '' || given[name] === '') continue;
    clash(
      `${name}: They are for a builder that is made here, but builder names one that exists.`,
      'Remove one of the two.',
    );
  }
  if (given['no-proxy'] !== '' && given['http-proxy'] === '') {
    clash('no-proxy: There is no proxy to go around.', 'Name one by http-proxy, or remove it.');
  }
  if (given.output !== '' && rules.overlap(given.config, given.output)) {
    clash(
      `output: ${quote(given.output)} and the folder of config are not apart.`,
      'Name a folder of its own, such as out.',
    );
  }
  if (!read.values || problems.length > 0) throw new UserError(problems);
  return { ...camelKeys(read.values), cache: cache.entries, cacheHints: cache.hints };
}

/**
 * Reads the inputs of the boot test alone.
 * @throws UserError with everything that is wrong with them
 */
export function readBootSettings(platform: Pick<Platform, 'input'>): BootSettings {
  const given = readTexts(bootInputs, platform);
  const read = readFields(bootReaders, given);
  const problems = read.values ? [] : [...read.problems];
  const files = ['squashfs', 'initramfs', 'kernel', 'manifest'] as const;
  const missing = files.filter((name) => given[name] === '');
  if (given.folder === '' && missing.length > 0) {
    const message =
      missing.length === files.length
        ? 'folder: It is not given, so there is nothing to boot.'
        : `${missing.join(', ')}: missing.`;
    problems.push({ message, hint: `Give the folder that a build wrote, or all of ${files.join(', ')}.` });
  }
  if (given.folder !== '' && missing.length < files.length) {
    const message = `folder: The folder is given, and ${files.filter((name) => given[name] !== '').join(', ')} too.`;
    problems.push({ message, hint: 'Give the folder or the files.' });
  }
  if (!read.values || problems.length > 0) throw new UserError(problems);
  return camelKeys(read.values);
}

/**
 * Looks for options that a command does not have. An action cannot see inputs that it does not have; GitHub warns of them.
 * @param names without the leading dashes
 * @param known table of the command's inputs, and whatever else it takes
 */
export function unknownOptions(names: Iterable<string>, known: readonly string[]): Problem[] {
  return [...names]
    .filter((name) => !known.includes(name))
    .map((name) => ({ message: `There is no option ${quote(`--${name}`)}.`, hint: didYouMean(name, known) }));
}

type Texts<Table> = { [Name in keyof Table]: string };

/** Every input as text. What a caller passes on as empty is what the caller was not given: it gets the default too. */
export function readTexts<Table extends Readonly<Record<string, { readonly default: string }>>>(
  table: Table,
  platform: Pick<Platform, 'input'>,
): Texts<Table> {
  const texts = Object.entries(table).map(([name, { default: fallback }]) => [name, platform.input(name) || fallback]);
  return Object.fromEntries(texts) as Texts<Table>;
}
