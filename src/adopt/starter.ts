import { featuresOfMarch, missingFeatures } from '../boot/cpu-features.js';
import { CPU_FLAGS } from '../lint/cpu-names.js';
import type { ActionReference } from '../inputs/adopt-settings.js';
import type { PlannedFile } from './planned-file.js';

/** Files of the default definition that a user's own begins with. */
export interface DefaultTexts {
  readonly imageYaml: string;
  readonly world: string;
  readonly makeConf: string;
}

export interface StarterOptions {
  /** CPU to compile for; undefined for that of the default definition. */
  readonly march: string | undefined;
  readonly action: ActionReference;
}

/** Path of the flags that follow from the CPU: that of the default definition's file, so that one takes the other's place. */
const CPU_FLAGS_FILE = 'portage/package.use/10-cpu-flags';

const OWN_USE = `# USE flags of your own, read after those of the default definition: of two lines about a flag the later one wins.
# The default leaves out desktop, sound, radio and IPv6, so what you want of it is switched on here:
#   */* ipv6
#   app-editors/vim -minimal
`;

const OWN_KERNEL = `# Kernel options of your own, merged after those of the default definition. An option that does not take fails the build,
# and says why. The driver of an Intel network card, for example, and what it depends on:
#   CONFIG_ETHERNET=y
#   CONFIG_NET_VENDOR_INTEL=y
#   CONFIG_E1000E=y
`;

/**
 * The definition that a repository begins with: of the default one only what people change, as paths below its folder.
 * Everything else comes from the default definition, which is laid below it.
 */
export function starterDefinition(
  { imageYaml, world, makeConf }: DefaultTexts,
  options: StarterOptions,
): PlannedFile[] {
  const { march } = options;
  const ofCpu =
    march === undefined
      ? []
      : [
          { path: 'portage/make.conf', content: withMarch(makeConf, march) },
          { path: CPU_FLAGS_FILE, content: cpuFlags(march) },
        ];
  return [
    { path: 'image.yaml', content: withSchema(imageYaml, options.action) },
    { path: 'world', content: world },
    ...ofCpu,
    { path: 'portage/package.use/50-own', content: OWN_USE },
    { path: 'kernel/50-own.config', content: OWN_KERNEL },
  ];
}

/** image.yaml as it stands in another repository, where the schema is not beside it. */
function withSchema(imageYaml: string, { repository, ref }: ActionReference): string {
  const schema = `https://raw.githubusercontent.com/${repository}/${ref}/schema/image.schema.json`;
  return imageYaml.replace(/(?<=^# yaml-language-server: \$schema=)\S+/m, () => schema);
}

/** A make.conf that compiles for another CPU: the flags of C and Rust, and the comment before them. */
export function withMarch(makeConf: string, march: string): string {
  return makeConf
    .replace(/(?:^#.*\n)+(?=COMMON_FLAGS=)/m, () => `${COMMENT_OF_MARCH}\n`)
    .replace(/(?<=-march=)[^\s"']+/g, () => march)
    .replace(/(?<=-C target-cpu=)[^\s"']+/g, () => march);
}

const COMMENT_OF_MARCH = `# The oldest CPU that has to run the image. The builder has to execute what it compiles, so it must be as good. The flags in
# ${CPU_FLAGS_FILE} follow from it.`;

function cpuFlags(march: string): string {
  const features = featuresOfMarch(march) ?? [];
  const flags = Object.entries(CPU_FLAGS)
    .filter(([, feature]) => missingFeatures([feature], features).length === 0)
    .map(([flag]) => flag);
  return `# What -march=${march} in make.conf has; \`-*\` clears what the profile assumes.
*/* CPU_FLAGS_X86: -* ${flags.sort().join(' ')}
`;
}
