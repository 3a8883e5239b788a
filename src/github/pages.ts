/**
 * Where the next page of a list is (RFC 8288, as GitHub writes it: `<URL>; rel="next", <URL>; rel="last"`).
 * @param api address of the API: a link that leads elsewhere is not followed, since the token would go along
 */
export function nextPage(link: string | undefined, api: string): string | undefined {
  for (const [, url = '', parameters = ''] of (link ?? '').matchAll(/<([^<>]{1,2000})>([^<]*)/g)) {
    if (!/;\s*rel="?next"?/.test(parameters) || !URL.canParse(url)) continue;
    if (new URL(url).origin === new URL(api).origin) return url;
  }
  return undefined;
}
