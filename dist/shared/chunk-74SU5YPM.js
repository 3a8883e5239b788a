import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/lint/default-file.ts
var PREFIX = "default config: ";
function defaultFileName(path) {
  return `${PREFIX}${path}`;
}
function defaultFilePath(name) {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : void 0;
}
function isInRepository(name) {
  return !name.startsWith("/") && defaultFilePath(name) === void 0;
}

export {
  defaultFileName,
  defaultFilePath,
  isInRepository
};
