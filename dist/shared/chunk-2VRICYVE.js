import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/platform/actions-token.ts
var READ = 1;
var WRITE = 2;
function readActionsToken(token) {
  const parts = token.split(".");
  if (parts.length !== 3) return void 0;
  try {
    const claims = JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString());
    const { exp, nbf, ac } = claims;
    const list = typeof ac === "string" ? JSON.parse(ac) : void 0;
    return {
      ...typeof exp === "number" ? { expires: exp } : {},
      ...typeof nbf === "number" ? { notBefore: nbf } : {},
      ...Array.isArray(list) ? { scopes: list.flatMap(readScope) } : {}
    };
  } catch {
    return void 0;
  }
}
function readScope(value) {
  const { Scope: scope, Permission: permission } = value ?? {};
  return typeof scope === "string" && typeof permission === "number" ? [{ scope, permission }] : [];
}

export {
  READ,
  WRITE,
  readActionsToken
};
