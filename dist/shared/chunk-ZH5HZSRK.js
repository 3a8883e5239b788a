import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/inputs/adopt-table.ts
var folder = { default: ".", description: "Folder of the repository." };
var dryRun = { default: "false", switch: true, description: "Only says what would be done." };
var initInputs = {
  folder,
  config: { default: "config", description: "Folder of the definition, below that of the repository." },
  from: {
    default: "",
    description: "Takes over an older configuration, as the `docker_min` example of cl-py-generator has it. Its folder, or the one that has it as `config` beside a Dockerfile."
  },
  runner: {
    default: "",
    description: "Where images are built. `own` for a machine of your own, `hosted` for the free ones of GitHub. Empty asks on a terminal, and is `hosted` elsewhere."
  },
  labels: {
    default: "self-hosted,linux,x64,16-core",
    description: "Labels of a machine of your own, with commas between them."
  },
  march: {
    default: "",
    description: "CPU that the image is compiled for, as GCC's `-march=` knows it. Empty for `x86-64-v3` on hosted runners, and for the one of the default definition elsewhere."
  },
  branch: { default: "main", description: "Branch whose images are built." },
  action: {
    default: "org/gentoo-min-action@v1",
    description: "The action that the workflows use, as `OWNER/REPOSITORY@REF`."
  },
  "dry-run": dryRun
};
var upgradeInputs = {
  folder,
  to: { default: "", description: "Major version to move to, such as `v2`. Empty for the one of this program." },
  action: {
    default: "org/gentoo-min-action",
    description: "The action that the workflows use, as `OWNER/REPOSITORY`."
  },
  "dry-run": dryRun
};

export {
  initInputs,
  upgradeInputs
};
