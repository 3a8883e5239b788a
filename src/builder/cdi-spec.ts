/** The device that the Dockerfile's steps ask for, by its full name: a layer's key holds that name and nothing else of it. */
export const JOBSERVER_DEVICE = 'gentoo.org/jobserver=pool';

const [KIND = '', NAME = ''] = JOBSERVER_DEVICE.split('=');
/** The path that make.conf names, whatever stands behind it. */
const PATH = '/dev/steve';
/** BuildKit gives the device to steps without `--allow device` (BuildKit's documentation, "CDI"). */
const AUTO_ALLOW = { 'org.mobyproject.buildkit.device.autoallow': 'true' };

/** What stands behind the path. */
export interface Pool {
  /** A named pipe where the builder runs; undefined when each step makes one of its own. */
  readonly pipe?: string;
  /** How many jobs may run at a time; undefined where each step measures it. */
  readonly tokens?: number;
}

/**
 * A specification of the Container Device Interface (cncf-tags/container-device-interface, SPEC.md 0.6.0) with one device.
 * Its environment reaches the steps without being part of any layer's key.
 */
export function cdiSpec({ pipe, tokens }: Pool): string {
  const mounts = pipe === undefined ? [] : [{ hostPath: pipe, containerPath: PATH, options: ['bind', 'rw'] }];
  // Edits without any content are refused.
  const env = [`GENTOO_MIN_POOL=${tokens === undefined ? '' : String(tokens)}`];
  const device = { name: NAME, annotations: AUTO_ALLOW, containerEdits: { env, mounts } };
  return JSON.stringify({ cdiVersion: '0.6.0', kind: KIND, annotations: AUTO_ALLOW, devices: [device] });
}
