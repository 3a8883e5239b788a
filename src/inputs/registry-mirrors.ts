import type { MirroredRegistry, RegistryMirror } from '../builder/registries.js';
import { mirrorName } from '../builder/registries.js';
import { quote } from '../image/text.js';
import { isRegistry, isRepositoryPath } from '../pins/reference.js';
import type { Reading } from './fields.js';

const HINT = 'Write one registry a line, such as docker.io=mirror.example.org:5000.';
/** What people and programs call Docker Hub, whose images BuildKit knows by one name only. */
const HUB_HOSTS = /^(?:index|registry-1|registry|hub)\.docker\.(?:io|com)$/;

/**
 * Mirrors of registries: lines `REGISTRY=MIRROR[ MIRROR…]`; empty lines are skipped. A mirror is a host with its port, and may
 * have a path after it and `http://` or `https://` before it. Without that it is HTTPS, on loopback HTTP.
 */
export function readRegistryMirrors(text: string): Reading<readonly MirroredRegistry[]> {
  const found: MirroredRegistry[] = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '') continue;
    // A password must not be repeated, and would be of no use.
    if (line.includes('@')) {
      return {
        message: 'A mirror has a login in its address.',
        hint: 'Leave it out, and run `docker login MIRROR` before.',
      };
    }
    const equals = line.indexOf('=');
    const registry = line.slice(0, Math.max(equals, 0)).trim();
    const words = line
      .slice(equals + 1)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (equals < 0 || registry === '' || words.length === 0) {
      return { message: `The line ${quote(line)} is not REGISTRY=MIRROR.`, hint: HINT };
    }
    if (HUB_HOSTS.test(registry)) {
      return { message: `No image is named after ${quote(registry)}.`, hint: 'Write docker.io.' };
    }
    if (!isRegistry(registry)) return { message: `${quote(registry)} is not the name of a registry.`, hint: HINT };
    if (found.some((other) => other.registry === registry)) {
      return { message: `The registry ${quote(registry)} is there twice.`, hint: 'Write all its mirrors in one line.' };
    }
    const mirrors: RegistryMirror[] = [];
    for (const word of words) {
      const mirror = readMirror(word);
      if ('message' in mirror) return mirror;
      if (mirror.host === registry && mirror.path === '') {
        return { message: `${quote(registry)} is named as a mirror of itself.`, hint: HINT };
      }
      if (mirrors.some((other) => mirrorName(other) === mirrorName(mirror))) {
        return { message: `The mirror ${quote(word)} is there twice.`, hint: 'Keep one of the two.' };
      }
      mirrors.push(mirror);
    }
    found.push({ registry, mirrors });
  }
  return contradiction(found) ?? { value: found };
}

function readMirror(word: string): RegistryMirror | Exclude<Reading<never>, { value: never }> {
  const {
    scheme,
    host = '',
    path = '',
  } = /^(?:(?<scheme>\w+):\/\/)?(?<host>[^/]*)\/?(?<path>.*?)\/?$/.exec(word)?.groups ?? {};
  const bad = (reason: string, hint: string): ReturnType<typeof readMirror> => ({
    message: `The mirror ${quote(word, 120)} ${reason}.`,
    hint,
  });
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return bad('is neither http:// nor https://', 'Write HOST:PORT, or http://HOST:PORT for plain HTTP.');
  }
  if (!isRegistry(host)) return bad('has no host with a name of its own', 'Write HOST:PORT or HOST.DOMAIN.');
  if (path === 'v2' || path.startsWith('v2/')) {
    return bad('begins with /v2, which BuildKit adds', 'Write what comes after it.');
  }
  if (path !== '' && !isRepositoryPath(path)) {
    return bad('has a path that no image can have', 'Write HOST:PORT/PATH in lower case.');
  }
  return { host, path, ...(scheme === undefined ? {} : { http: scheme === 'http' }) };
}

/** BuildKit has one section for a host, whatever it is a mirror of. */
function contradiction(found: readonly MirroredRegistry[]): Reading<never> | undefined {
  const seen = new Map<string, boolean>();
  for (const { host, http } of found.flatMap(({ mirrors }) => mirrors)) {
    if (http === undefined) continue;
    if (seen.has(host) && seen.get(host) !== http) {
      return {
        message: `The mirror ${quote(host)} is there by http:// and by https://.`,
        hint: 'Write the same for all its lines.',
      };
    }
    seen.set(host, http);
  }
  return undefined;
}
