import { quote } from '../image/text.js';
import { parseReference } from './reference.js';
import type { Reference } from './reference.js';

/** Where a stage3 or snapshot is taken from. */
export type Source =
  | { readonly kind: 'registry'; readonly reference: Reference }
  | { readonly kind: 'oci-layout'; readonly folder: string; readonly tag?: string; readonly digest?: string }
  | { readonly kind: 'folder'; readonly folder: string };

export type SourceResult =
  { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly reason: string };

const OCI_LAYOUT = 'oci-layout://';

/**
 * Reads what the inputs stage3 and snapshot take: an image reference with a tag, `oci-layout://FOLDER[:TAG][@DIGEST]` as
 * buildx writes it, or a folder, which starts with `/`, `./` or `../`.
 * @returns the source, or why there is none, as the end of a sentence that starts with the text
 */
export function parseSource(text: string): SourceResult {
  const fail = (reason: string): SourceResult => ({ ok: false, reason });
  if (/\p{Cc}/u.test(text)) return fail('contains a control character');
  if (text.startsWith(OCI_LAYOUT)) {
    const {
      folder = '',
      tag,
      digest,
    } = /^(?<folder>[^@:]*)(?::(?<tag>[^@]*))?(?:@(?<digest>.*))?$/s.exec(text.slice(OCI_LAYOUT.length))?.groups ?? {};
    if (folder === '') return fail('names no folder');
    // The grammar of tags and digests is the one of references.
    const parsed = parseReference(
      `layout${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`,
    );
    if (!parsed.ok) return fail(parsed.reason);
    return {
      ok: true,
      source: {
        kind: 'oci-layout',
        folder,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
      },
    };
  }
  if (/^\.{0,2}\//.test(text)) return { ok: true, source: { kind: 'folder', folder: text } };
  const parsed = parseReference(text);
  if (!parsed.ok) return parsed;
  if (parsed.reference.tag === undefined) return fail('has no tag');
  return { ok: true, source: { kind: 'registry', reference: parsed.reference } };
}

/** The same for a text that has been judged before. */
export function sourceOf(text: string): Source {
  const parsed = parseSource(text);
  if (!parsed.ok) throw new Error(`${quote(text)} ${parsed.reason}`);
  return parsed.source;
}
