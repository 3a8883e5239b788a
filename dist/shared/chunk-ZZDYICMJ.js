import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  readPattern,
  splitPackage
} from "./chunk-K7IHDZNF.js";

// src/verdict/config-lines.ts
var ConfigLines = class {
  #lines;
  constructor(lines) {
    this.#lines = lines.map((line) => ({ ...line, pattern: readPattern(line.atom) }));
  }
  /** The line of world with this very atom, else the last one that means the package. @param atom as Portage names it */
  world(atom) {
    const name = plainName(atom);
    return this.worldEntry(atom) ?? this.#lines.findLast((line) => line.path === "world" && plainName(line.atom) === name);
  }
  /** The line of world with this very atom. */
  worldEntry(atom) {
    return this.#lines.find((line) => line.path === "world" && line.atom === atom);
  }
  /** The last line of a package.* file, such as `package.mask`, that means this version: of several, the last counts. */
  lineFor(file, cpv, accept = () => true) {
    const candidate = splitPackage(cpv);
    return candidate && this.#last(file, candidate, accept);
  }
  /** The line with this very atom in a file, for atoms that Portage could not read. */
  written(path, atom) {
    return this.#lines.find((line) => line.path === path && line.atom === atom);
  }
  /** The last line that names this word behind its atom. */
  naming(value) {
    return this.#lines.findLast(({ values }) => values?.includes(value) === true);
  }
  /**
   * The line that sets a flag of a package: in package.use, else for all packages.
   * @param flag with a minus where it is turned off, as the line has it
   */
  flag(cpv, flag) {
    const sets = (values) => expanded(values).includes(flag);
    return this.lineFor("package.use", cpv, sets) ?? this.lineFor("make.conf", cpv, sets);
  }
  #last(file, candidate, accept) {
    return this.#lines.findLast(
      ({ path, pattern, values }) => inFile(path, file) && pattern?.(candidate) === true && accept(values ?? [])
    );
  }
};
function placeOf({ path, line }) {
  return { file: path, line };
}
function plainName(text) {
  const bare = text.replace(/^[!<>=~]+/, "").replace(/(?:::|[:[]).*$/, "").replace(/\*$/, "");
  const found = splitPackage(bare);
  return found ? `${found.category}/${found.name}` : bare;
}
function inFile(path, file) {
  return path === `portage/${file}` || path.startsWith(`portage/${file}/`);
}
function expanded(values) {
  let prefix = "";
  return values.flatMap((word) => {
    if (word.endsWith(":")) {
      prefix = `${word.slice(0, -1).toLowerCase()}_`;
      return [];
    }
    const off = word.startsWith("-");
    return [`${off ? "-" : ""}${prefix}${off ? word.slice(1) : word}`];
  });
}

export {
  ConfigLines,
  placeOf,
  plainName
};
