import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/inputs/lint-table.ts
var lintInputs = {
  config: {
    default: "config",
    description: "Folder of the image definition. It is laid over the default definition file by file."
  },
  builder: {
    default: "",
    description: "Builder whose BuildKit checks a Dockerfile of the definition's own; empty for the one that buildx uses now. None is made or started."
  },
  format: {
    default: "text",
    description: "`text` for people, `json` for programs, `sarif` for code scanning (SARIF 2.1.0)."
  }
};

export {
  lintInputs
};
