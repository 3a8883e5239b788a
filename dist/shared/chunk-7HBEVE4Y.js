import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/builder/inspect.ts
async function inspectBuilder(buildx, name, options = {}) {
  const { bootstrap = false, signal } = options;
  const args = ["inspect", ...bootstrap ? ["--bootstrap"] : [], ...name === "" ? [] : [name]];
  const { code, stdout, stderr } = await buildx.run(args, signal ? { signal } : {});
  return { ...parseInspected(stdout), code, stderr };
}
function parseInspected(text) {
  const blocks = [];
  for (const line of text.split("\n")) {
    const [, indent, key, value] = /^(\s*)([^\s:][^:]*):\s*(.*?)\s*$/.exec(line) ?? [];
    if (indent === void 0 || key === void 0 || value === void 0) continue;
    if (indent === "") blocks.push({ key, value, inner: [] });
    else blocks.at(-1)?.inner.push([key, value]);
  }
  const border = blocks.findIndex(({ key }) => key === "Nodes");
  const head = border === -1 ? blocks : blocks.slice(0, border);
  const nodes = [];
  for (const block of border === -1 ? [] : blocks.slice(border + 1)) {
    if (block.key === "Name" || nodes.length === 0) nodes.push([]);
    nodes.at(-1)?.push(block);
  }
  const errors = blocks.filter(({ key, value }) => key === "Error" && value !== "");
  return {
    name: valueOf(head, "Name"),
    driver: valueOf(head, "Driver"),
    nodes: nodes.map(readNode),
    error: errors.map(({ value }) => value).join("; ")
  };
}
function readNode(blocks) {
  const inner = (key) => blocks.find((block) => block.key === key)?.inner ?? [];
  return {
    name: valueOf(blocks, "Name"),
    endpoint: valueOf(blocks, "Endpoint"),
    status: valueOf(blocks, "Status"),
    buildkit: valueOf(blocks, "BuildKit version").replace(/^v/, ""),
    labels: Object.fromEntries(inner("Labels")),
    devices: inner("Devices").flatMap(([key, value]) => key === "Name" ? [value] : []),
    collection: blocks.filter(({ key }) => key.startsWith("GC Policy rule#")).map((block) => {
      const { Filters: filters = "", ...limits } = Object.fromEntries(block.inner);
      delete limits.All;
      return { filters: filters.split(/[\s,]+/).filter((filter) => filter !== ""), limits };
    })
  };
}
function valueOf(blocks, key) {
  return blocks.find((block) => block.key === key)?.value ?? "";
}

export {
  inspectBuilder
};
