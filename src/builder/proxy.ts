import { csvField } from '../platform/csv.js';

/** The inputs that say how the network is reached; '' where nothing is said. */
export interface ProxySettings {
  readonly httpProxy: string;
  readonly noProxy: string;
}

/** The same as the environment that wget, Python and Go go by (wget(1), "http_proxy"); nothing without a proxy. */
export function proxyEnvironment({ httpProxy, noProxy }: ProxySettings): Readonly<Record<string, string>> {
  if (httpProxy === '') return {};
  return { http_proxy: httpProxy, https_proxy: httpProxy, ...(noProxy === '' ? {} : { no_proxy: noProxy }) };
}

/** Values of `--driver-opt` that give a builder in a container that environment: BuildKit fetches images by itself. */
export function proxyDriverOptions(settings: ProxySettings): string[] {
  return Object.entries(proxyEnvironment(settings)).map(([name, value]) => csvField(`env.${name}=${value}`));
}
