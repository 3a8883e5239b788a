import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/report/snapshot-signature.ts
var SNAPSHOT_SIGNATURES = ["good", "unsigned", "no-gemato", "no-keys", "ignored"];
var SENTENCES = {
  good: "The snapshot's signature is good.",
  unsigned: "The snapshot is not signed.",
  "no-gemato": "The snapshot's signature was not verified: the stage3 has no gemato.",
  "no-keys": "The snapshot's signature was not verified: the stage3 has no keys of Gentoo's releases.",
  ignored: "The snapshot's signature was not looked at."
};
function signatureSentence(signature) {
  return SENTENCES[signature];
}

export {
  SNAPSHOT_SIGNATURES,
  signatureSentence
};
