import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  checkInputs,
  refreshInputs
} from "./chunk-TWNSVPX5.js";

// src/inputs/refresh-table.ts
var config = {
  default: "config",
  description: "Folder of the image definition."
};
var refreshOptions = {
  config,
  only: {
    default: "all",
    description: "What is taken: `refresh` for stage3, snapshot and kernel, `compiler` for a compiler step, or `all`."
  },
  packages: {
    default: "",
    description: "List of packages that a build wrote, for news about them. Empty for none."
  },
  "dry-run": { default: "false", switch: true, description: "Changes nothing, and only tells." },
  plan: {
    default: "false",
    switch: true,
    description: "Has Portage plan the whole world with the pins as they are and with those that are found, and tells the difference. It needs a builder."
  },
  "emerge-log": checkInputs["emerge-log"],
  builder: refreshInputs.builder,
  "buildkit-image": refreshInputs["buildkit-image"],
  "builder-options": refreshInputs["builder-options"],
  "registry-mirrors": refreshInputs["registry-mirrors"],
  "ca-certificates": refreshInputs["ca-certificates"],
  "gentoo-mirrors": refreshInputs["gentoo-mirrors"],
  "http-proxy": refreshInputs["http-proxy"],
  "no-proxy": refreshInputs["no-proxy"]
};
var advisoriesOptions = {
  config,
  packages: { default: "", description: "List of packages that a build wrote, such as `out/gentoo-packages.txt`." },
  snapshot: {
    default: "",
    description: "Ebuild repository whose advisories count. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`; empty for the newest in the registry."
  }
};

export {
  refreshOptions,
  advisoriesOptions
};
