import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/builder/registries.ts
import { posix } from "node:path";
var HUB = "docker.io";
var GO_FOLDERS = ["/etc/ssl/certs", "/etc/pki/tls/certs"];
var COPIED_TO = posix.join("/etc/buildkit/certs", HUB);
function registrySections({ mirrors, certificates }) {
  const hosts = /* @__PURE__ */ new Map();
  if (certificates !== void 0) hosts.set(HUB, void 0);
  for (const { registry, mirrors: its } of mirrors) {
    hosts.set(registry, hosts.get(registry));
    for (const { host, http } of its) hosts.set(host, http ?? hosts.get(host));
  }
  const sections = [...hosts].map(([host, http]) => {
    const its = mirrors.find(({ registry }) => registry === host)?.mirrors ?? [];
    return [
      `[registry.${JSON.stringify(host)}]`,
      ...its.length === 0 ? [] : [`  mirrors = ${JSON.stringify(its.map(mirrorName))}`],
      ...http === void 0 ? [] : [`  http = ${String(http)}`],
      ...certificates === void 0 || http === true ? [] : [`  ca = ${JSON.stringify([certificates])}`]
    ];
  });
  return sections.map((lines) => `
${lines.join("\n")}
`).join("");
}
function mirrorName({ host, path }) {
  return path === "" ? host : `${host}/${path}`;
}
function certificateDriverOptions({ certificates }) {
  return certificates === void 0 ? [] : [`env.SSL_CERT_DIR=${[...GO_FOLDERS, COPIED_TO].join(":")}`];
}
function certificateEnvironment(folder, env) {
  const { SSL_CERT_DIR: before = "" } = env;
  return { SSL_CERT_DIR: [...before === "" ? GO_FOLDERS : [before], folder].join(":") };
}

export {
  registrySections,
  mirrorName,
  certificateDriverOptions,
  certificateEnvironment
};
