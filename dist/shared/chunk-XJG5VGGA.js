import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/platform/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("hex").slice(0, 16);
}

export {
  fingerprint
};
