import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  parseReference
} from "./chunk-YBWY2CMD.js";
import {
  quote
} from "./chunk-CMGACONP.js";

// src/inputs/binhost.ts
var WAYS = /^(?:https?|file):$/;
function readBinhost(text) {
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const word of words) {
    const url = URL.canParse(word) ? new URL(word) : void 0;
    if (!url || !WAYS.test(url.protocol) || url.protocol === "file:" && !/^file:\/{3,}[^/]/i.test(word)) {
      return {
        message: `${quote(withoutUser(word), 120)} is not the address of a binhost.`,
        hint: "Write https://, http:// or file:/// addresses of folders with an index Packages, with white space between them."
      };
    }
    if (url.search !== "" || url.hash !== "") {
      return {
        message: `${quote(withoutUser(word), 120)} has more than the path of a folder.`,
        hint: 'Leave out what follows "?" or "#".'
      };
    }
  }
  if (words.filter(isFolder).length > 1) {
    return { message: "More than one binhost is a folder.", hint: "Serve the others by HTTP, or lay them together." };
  }
  return { value: words.map((word) => word.replace(/\/+$/, "")) };
}
function isFolder(address) {
  return /^file:/i.test(address);
}
function withoutUser(word) {
  return word.replace(/\/\/[^/]*@/, "//");
}

// src/pins/source.ts
var OCI_LAYOUT = "oci-layout://";
function parseSource(text) {
  const fail = (reason) => ({ ok: false, reason });
  if (new RegExp("\\p{Cc}", "u").test(text)) return fail("contains a control character");
  if (text.startsWith(OCI_LAYOUT)) {
    const {
      folder = "",
      tag,
      digest
    } = /^(?<folder>[^@:]*)(?::(?<tag>[^@]*))?(?:@(?<digest>.*))?$/s.exec(text.slice(OCI_LAYOUT.length))?.groups ?? {};
    if (folder === "") return fail("names no folder");
    const parsed2 = parseReference(
      `layout${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`
    );
    if (!parsed2.ok) return fail(parsed2.reason);
    return {
      ok: true,
      source: {
        kind: "oci-layout",
        folder,
        ...tag === void 0 ? {} : { tag },
        ...digest === void 0 ? {} : { digest }
      }
    };
  }
  if (/^\.{0,2}\//.test(text)) return { ok: true, source: { kind: "folder", folder: text } };
  const parsed = parseReference(text);
  if (!parsed.ok) return parsed;
  if (parsed.reference.tag === void 0) return fail("has no tag");
  return { ok: true, source: { kind: "registry", reference: parsed.reference } };
}
function sourceOf(text) {
  const parsed = parseSource(text);
  if (!parsed.ok) throw new Error(`${quote(text)} ${parsed.reason}`);
  return parsed.source;
}

export {
  readBinhost,
  isFolder,
  withoutUser,
  parseSource,
  sourceOf
};
