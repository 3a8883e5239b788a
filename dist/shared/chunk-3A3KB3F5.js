import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/actions/own-builder.ts
function ownBuilderName(runner) {
  const suffix = (runner ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return suffix === "" ? "gentoo-min" : `gentoo-min-${suffix}`;
}

export {
  ownBuilderName
};
