import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/store/store.ts
var ACTIONS_CACHE = "Actions cache";
var ACTIONS_CACHE_BYTES = 1e10;
var KINDS = ["packages", "distfiles"];
var StoreError = class extends Error {
  /**
   * @param kind `unreachable`: network, DNS, 5xx; `refused`: 401, 403, read-only; `throttled`: 429 beyond our patience; `full`:
   *   quota or disk; `stopped`: the signal fired
   */
  constructor(kind, message, added = []) {
    super(message);
    this.kind = kind;
    this.added = added;
    this.name = "StoreError";
  }
  kind;
  added;
};

export {
  ACTIONS_CACHE,
  ACTIONS_CACHE_BYTES,
  KINDS,
  StoreError
};
