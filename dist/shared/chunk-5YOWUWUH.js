import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/platform/secret-mask.ts
var SecretMask = class {
  #parts = [];
  /** Remembers a value. @returns the parts that are new */
  add(value) {
    const parts = [.../* @__PURE__ */ new Set([value, ...value.split(/\r?\n/)])];
    const fresh = parts.filter((part) => part.trim() !== "" && !this.#parts.includes(part));
    this.#parts = [...this.#parts, ...fresh].sort((a, b) => b.length - a.length);
    return fresh;
  }
  /** The text with `***` in the place of each remembered value. */
  redact(text) {
    return this.#parts.reduce((shown, part) => shown.replaceAll(part, "***"), text);
  }
};

// src/platform/signals.ts
function cancelledBy(source) {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) {
    source.once(name, () => {
      controller.abort(new Error(`cancelled by ${name}`));
    });
  }
  return controller.signal;
}

export {
  SecretMask,
  cancelledBy
};
