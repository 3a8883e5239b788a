/** The device that the Dockerfile's steps ask for, by its full name: a layer's key holds that name and nothing else of it. */
export const JOBSERVER_DEVICE = 'gentoo.org/jobserver=pool';

const [KIND = '', NAME = ''] = JOBSERVER_DEVICE.split('=');
/** The path that make.conf names, whatever stands behind it. */
const PATH = '/dev/steve';
/** BuildKit gives the device to steps without `--allow device` (BuildKit's documentation, "CDI"). */
const AUTO_ALLOW = { 'org.mobyproject.buildkit.device.autoallow': 'true' };
/** Steps compile as Portage's own user, who takes tokens too. */
const EVERYBODY = 0o666;

/** A character device as the kernel knows it, and a node for it where the builder runs. */
export interface CharacterDevice {
  readonly node: string;
  readonly major: number;
  readonly minor: number;
}

/** What stands behind the path: a pipe, a device, or where each step makes a pipe of its own neither. */
export interface Pool {
  /** A named pipe where the builder runs. */
  readonly pipe?: string;
  readonly device?: CharacterDevice;
  /** How many jobs may run at a time; undefined where each step measures it. */
  readonly tokens?: number;
}

/**
 * A specification of the Container Device Interface (cncf-tags/container-device-interface, SPEC.md 0.6.0) with one device.
 * Its environment reaches the steps without being part of any layer's key.
 */
export function cdiSpec({ pipe, device, tokens }: Pool): string {
  const mounts = pipe === undefined ? [] : [{ hostPath: pipe, containerPath: PATH, options: ['bind', 'rw'] }];
  const deviceNodes = device === undefined ? [] : [deviceNode(device)];
  // Edits without any content are refused.
  const env = [`GENTOO_MIN_POOL=${tokens === undefined ? '' : String(tokens)}`];
  const pool = { name: NAME, annotations: AUTO_ALLOW, containerEdits: { env, mounts, deviceNodes } };
  return JSON.stringify({ cdiVersion: '0.6.0', kind: KIND, annotations: AUTO_ALLOW, devices: [pool] });
}

function deviceNode({ node, major, minor }: CharacterDevice): Readonly<Record<string, unknown>> {
  return { path: PATH, hostPath: node, type: 'c', major, minor, fileMode: EVERYBODY, permissions: 'rw' };
}
