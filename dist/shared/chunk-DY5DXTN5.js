import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  code,
  details,
  table,
  text
} from "./chunk-GTC23TDE.js";
import {
  count
} from "./chunk-JM5X5PID.js";

// src/report/lost-sources.ts
var NAMED = 10;
var MANY = 200;
function lostSourcesProblem({ lost, store }, at) {
  if (lost.length === 0) return void 0;
  const named = lost.slice(0, NAMED).map((each) => `${each.name} (of ${each.package})`);
  const rest = lost.length > NAMED ? ` and ${String(lost.length - NAMED)} more` : "";
  const cannot = `${count(lost.length, "source")} can no longer be downloaded from anywhere`;
  return {
    message: `${cannot}: ${named.join(", ")}${rest}; ${holders(lost, store)}.`,
    hint: advice(lost, store),
    ...at ? { at } : {}
  };
}
var them = (lost) => lost.length === 1 ? "it" : "them";
function holders(lost, store) {
  const share = (of) => of.length === lost.length ? them(lost) : `${String(of.length)} of them`;
  const stored = lost.filter((each) => each.store);
  const pooled = lost.filter(({ pool }) => pool);
  const nowhere = lost.filter((each) => !each.store && !each.pool);
  return [
    ...store !== void 0 && stored.length > 0 ? [`the ${store} has ${share(stored)}`] : [],
    ...pooled.length > 0 && stored.length < lost.length ? [`this builder's pool has ${share(pooled)}`] : [],
    ...nowhere.length > 0 ? [`neither a store nor this builder's pool is known to have ${share(nowhere)}`] : []
  ].join(", ");
}
function advice(lost, store) {
  const move = `move to pins that do not need ${them(lost)}, such as a newer snapshot`;
  if (lost.every(({ pool, store: stored }) => !pool && !stored)) return `Name a mirror by gentoo-mirrors, or ${move}.`;
  if (store === void 0) return `Name a distfiles-store, which outlives this builder, or ${move}.`;
  const keep = lost.every((each) => each.store) ? "that store" : `what has ${them(lost)}`;
  return `Keep ${keep}, or ${move}.`;
}
function lostSourcesSection(sources) {
  if (!sources || sources.lost.length === 0) return void 0;
  const { lost, unknown, store } = sources;
  const rows = lost.slice(0, MANY).map((each) => [
    code(each.name),
    code(each.package),
    text([...each.store ? [store ?? ""] : [], ...each.pool ? ["this builder's pool"] : []].join(", "))
  ]);
  const notes = [
    ...lost.length > MANY ? [`… and ${String(lost.length - MANY)} more.`] : [],
    ...unknown > 0 ? [`${count(unknown, "other source")} could not be asked for.`] : []
  ];
  const body = table([{ title: "Source" }, { title: "Of" }, { title: "Kept in" }], rows);
  const title = `${count(lost.length, "source")} can no longer be downloaded`;
  return {
    name: "lost sources",
    importance: 45,
    markdown: details(title, [body, ...notes.map(text)].join("\n\n"))
  };
}

export {
  lostSourcesProblem,
  lostSourcesSection
};
