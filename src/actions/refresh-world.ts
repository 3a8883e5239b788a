import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import type { RefreshWorld } from '../refresh/find-refresh.js';
import { RegistryReader } from '../refresh/registry-reader.js';
import { dayOf } from '../refresh/tags.js';
import type { HttpTools } from '../store/http.js';
import { findLogin } from '../store/registry-auth.js';

export interface RefreshDeps extends HttpTools {
  /** Runs credential helpers. */
  readonly run: Runner;
}

/** The registries that the pins name, with the logins of this machine, and today. */
export function refreshWorld(platform: Platform, { run, client, pause }: RefreshDeps): RefreshWorld {
  const { env, cancelled: signal, log } = platform;
  return {
    registry: ({ domain, path }, at) =>
      new RegistryReader({ domain, path, client, pause, signal, at, login: () => findLogin(domain, { env, run }) }),
    today: dayOf(platform.now()),
    say: (sentence) => {
      log.info(sentence);
    },
  };
}
