import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/inputs/cache-table.ts
var stores = {
  config: {
    default: "config",
    description: "Folder of the image definition. Its profile, compiler and make.conf tell which packages are meant."
  },
  compiler: { default: "", description: "GCC version that is built with instead of the pinned one." },
  "package-store": { default: "builder", description: "Where built packages are kept, as `build` was told." },
  "distfiles-store": { default: "builder", description: "Where downloaded sources are kept, as `build` was told." },
  all: {
    default: "false",
    switch: true,
    description: "Packages of every other profile, compiler and make.conf too. For stores in folders."
  }
};
var cacheListInputs = {
  ...stores,
  json: {
    default: "false",
    switch: true,
    description: "Prints JSON with every file: bytes, seconds, and times in seconds since the epoch."
  }
};
var cachePruneInputs = {
  ...stores,
  kind: {
    default: "",
    description: "`packages` or `distfiles`. Empty for every store that is named; then the limits hold for each kind."
  },
  "unused-days": { default: "", description: "Removes what no build has used for so many days." },
  "keep-bytes": {
    default: "",
    description: "Removes, of the rest, what keeps the least work for its bytes until no more than this is left, such as `5GiB`."
  },
  "dry-run": { default: "false", switch: true, description: "Says what would be removed, and removes nothing." }
};
var cacheResetInputs = {
  builder: {
    default: "",
    description: "Name of a buildx builder. The one that `gentoo-min build` makes is called `gentoo-min`."
  },
  yes: {
    default: "false",
    switch: true,
    description: "Removes what the builder holds. Without it, it is only said what that is."
  }
};

export {
  cacheListInputs,
  cachePruneInputs,
  cacheResetInputs
};
