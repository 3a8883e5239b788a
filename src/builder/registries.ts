import { posix } from 'node:path';

/** A server that gives images of another registry. */
export interface RegistryMirror {
  /** With its port, as it stands in an image's name: `mirror.example.org:5000`. */
  readonly host: string;
  /** What stands before the names of images there, without slashes around it; '' for nothing. */
  readonly path: string;
  /** Whether it speaks plain HTTP. Undefined leaves that to BuildKit, which speaks HTTP to loopback alone. */
  readonly http?: boolean;
}

/** A registry and who gives its images in its place, in the order in which they are asked. */
export interface MirroredRegistry {
  /** As it stands in an image's name: `docker.io`. */
  readonly registry: string;
  readonly mirrors: readonly RegistryMirror[];
}

/** What a builder of our own is told of registries. */
export interface RegistrySettings {
  readonly mirrors: readonly MirroredRegistry[];
  /** Path of a PEM file with the certificates that are trusted besides the usual ones. */
  readonly certificates?: string;
}

/** The one that every builder's certificates are for: buildx copies them into a builder as those of a registry. */
const HUB = 'docker.io';
/** Where Go programs on Linux look for certificates (Go, crypto/x509, root_linux.go). */
const GO_FOLDERS = ['/etc/ssl/certs', '/etc/pki/tls/certs'];
/** Where buildx puts the certificates of Docker Hub in a builder's container (buildx 0.36, util/confutil/container.go). */
const COPIED_TO = posix.join('/etc/buildkit/certs', HUB);

/**
 * The sections `[registry."…"]` of buildkitd.toml (BuildKit, docs/buildkitd.toml.md), one for each registry and mirror, and one
 * for Docker Hub where there are certificates. buildx copies the file that they name into the builder.
 */
export function registrySections({ mirrors, certificates }: RegistrySettings): string {
  const hosts = new Map<string, boolean | undefined>();
  if (certificates !== undefined) hosts.set(HUB, undefined);
  for (const { registry, mirrors: its } of mirrors) {
    hosts.set(registry, hosts.get(registry));
    for (const { host, http } of its) hosts.set(host, http ?? hosts.get(host));
  }
  const sections = [...hosts].map(([host, http]) => {
    const its = mirrors.find(({ registry }) => registry === host)?.mirrors ?? [];
    return [
      `[registry.${JSON.stringify(host)}]`,
      ...(its.length === 0 ? [] : [`  mirrors = ${JSON.stringify(its.map(mirrorName))}`]),
      ...(http === undefined ? [] : [`  http = ${String(http)}`]),
      ...(certificates === undefined || http === true ? [] : [`  ca = ${JSON.stringify([certificates])}`]),
    ];
  });
  return sections.map((lines) => `\n${lines.join('\n')}\n`).join('');
}

/** What stands before the names of a mirror's images: its host, and its path where it has one. */
export function mirrorName({ host, path }: RegistryMirror): string {
  return path === '' ? host : `${host}/${path}`;
}

/**
 * Values of `--driver-opt` by which BuildKit trusts the certificates wherever it goes: other registries, and caches in buckets.
 * The sections of buildkitd.toml are for one registry each.
 */
export function certificateDriverOptions({ certificates }: RegistrySettings): string[] {
  return certificates === undefined ? [] : [`env.SSL_CERT_DIR=${[...GO_FOLDERS, COPIED_TO].join(':')}`];
}

/**
 * The environment by which buildx itself trusts them, also where it asks a registry for an image or a token; it would take
 * mirrors from the builder's configuration, but not certificates (buildx 0.36, util/imagetools/inspect.go).
 * @param folder that holds the file with them and nothing else
 * @param env the environment that it is added to
 */
export function certificateEnvironment(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const { SSL_CERT_DIR: before = '' } = env;
  return { SSL_CERT_DIR: [...(before === '' ? GO_FOLDERS : [before]), folder].join(':') };
}
