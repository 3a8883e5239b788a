import { quote } from '../image/text.js';
import type { HttpAnswer } from '../store/http-client.js';
import type { RegistryReader } from './registry-reader.js';

/** Tags that are asked for at once; some registries refuse more. */
const PAGE = 1000;
/** Gentoo's repositories have some thousand tags. Whoever goes on for longer will not come to an end. */
const MOST_PAGES = 200;
const DOING = 'list its tags';

interface Page {
  readonly tags: readonly string[];
  /** The query of the next page. */
  readonly next?: string;
}

/**
 * Lists every tag of a repository, each once (OCI distribution specification, "Listing Tags"). Pages are followed by the
 * header Link; a registry that cuts the list at `n` without one is asked on with `last`.
 * @returns the tags as the registry spells them: nobody has looked at them yet
 * @throws UserError when the list cannot be had whole: half of it would hide what is newest
 */
export async function listTags(registry: RegistryReader): Promise<string[]> {
  const tags = new Set<string>();
  const asked = new Set<string>();
  let query: string | undefined = `?n=${PAGE}`;
  while (query !== undefined) {
    const current: string = query;
    asked.add(current);
    query = await registry.ask({
      doing: DOING,
      method: 'GET',
      path: `tags/list${current}`,
      accept: 'application/json',
      use: async (answer) => {
        const page = await readPage(registry, answer);
        const before = tags.size;
        for (const tag of page.tags) tags.add(tag);
        const rest = page.tags.length >= PAGE && tags.size > before ? after(page.tags) : undefined;
        const next = page.next ?? rest;
        if (next !== undefined && (asked.has(next) || asked.size >= MOST_PAGES)) {
          const reason = asked.has(next) ? 'its pages go in a circle' : `it has more than ${MOST_PAGES} pages`;
          throw registry.refusal(DOING, reason, 'Use another registry or mirror, and tell who runs this one.');
        }
        return next;
      },
    });
  }
  return [...tags];
}

function after(tags: readonly string[]): string {
  return `?${new URLSearchParams({ n: String(PAGE), last: tags.at(-1) ?? '' }).toString()}`;
}

async function readPage(registry: RegistryReader, answer: HttpAnswer): Promise<Page> {
  const body = (await registry.body(answer, DOING)).toString();
  let list: unknown;
  try {
    // A repository whose tags are all deleted has null for a list.
    list = (JSON.parse(body) as { readonly tags?: unknown } | null)?.tags ?? [];
  } catch {
    list = undefined;
  }
  if (!Array.isArray(list) || !list.every((tag): tag is string => typeof tag === 'string')) {
    throw registry.refusal(DOING, `its answer is no list of tags: ${quote(body, 100)}`, 'Is it a registry?');
  }
  const link = nextLink(answer.header('link'));
  if (link === undefined) return { tags: list };
  const target = URL.canParse(link, registry.address) ? new URL(link, registry.address) : undefined;
  if (target?.host !== new URL(registry.address).host) {
    throw registry.refusal(
      DOING,
      `the next page is said to be on another host (${quote(link, 120)})`,
      'No registry does that; check who answers under this name.',
    );
  }
  // Proxies before a registry spell the scheme and the path as it is known behind them: only the query counts.
  return { tags: list, next: target.search };
}

/** The address with `rel="next"` in a header Link (RFC 8288, section 3). */
function nextLink(header: string | undefined): string | undefined {
  for (const [, target, parameters = ''] of (header ?? '').slice(0, 8192).matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(parameters)) return target;
  }
  return undefined;
}
