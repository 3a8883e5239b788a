import { parseAtom } from '../image/atom.js';
import type { Advisory, AdvisoryRange } from '../verdict/advisories.js';

const RANGES: ReadonlySet<string> = new Set(['lt', 'le', 'eq', 'ge', 'gt', 'rlt', 'rle', 'rge', 'rgt']);
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Longer texts than these are no versions and no titles. */
const LONGEST_VERSION = 80;
const LONGEST_TITLE = 300;

/**
 * Reads a Gentoo Linux Security Advisory (metadata/glsa, glsa.dtd; GLEP 14).
 * @param arch whose packages count: an advisory may be about some architectures only
 * @returns one for each package that it is about; undefined for what is no advisory
 */
export function parseAdvisory(xml: string, arch = 'amd64'): Advisory[] | undefined {
  const text = xml.replace(/<!--.*?-->/gs, '');
  const id = /<glsa\s[^>]*?\bid="(\d{6}-\d{2,3})"/.exec(text)?.[1];
  const title = /<title>([^<]*)<\/title>/.exec(text)?.[1];
  if (id === undefined || title === undefined) return undefined;
  const severity = /<impact\s[^>]*?\btype="(low|normal|high)"/.exec(text)?.[1];
  const advisories: Advisory[] = [];
  for (const [, attributes = '', body = ''] of text.matchAll(/<package\s([^>]*)>(.*?)<\/package>/gs)) {
    const name = attribute(attributes, 'name');
    if (name === undefined || !parseAtom(name).ok) return undefined;
    const ranges = { vulnerable: rangesOf(body, 'vulnerable'), unaffected: rangesOf(body, 'unaffected') };
    if (!ranges.vulnerable || !ranges.unaffected) return undefined;
    const arches = (attribute(attributes, 'arch') ?? '*').split(/\s+/);
    if (!arches.includes('*') && !arches.includes(arch)) continue;
    advisories.push({
      id,
      title: plain(title).slice(0, LONGEST_TITLE),
      ...(severity === undefined ? {} : { severity: severity as 'low' | 'normal' | 'high' }),
      package: name,
      vulnerable: ranges.vulnerable,
      unaffected: ranges.unaffected,
    });
  }
  return advisories;
}

/** The ranges of a kind; undefined when there is one that cannot be read, for half of them would say another thing. */
function rangesOf(body: string, kind: 'vulnerable' | 'unaffected'): AdvisoryRange[] | undefined {
  const ranges: AdvisoryRange[] = [];
  for (const [, attributes = '', limit = ''] of body.matchAll(
    new RegExp(`<${kind}\\s([^>]*)>([^<]*)</${kind}>`, 'g'),
  )) {
    const [range = '', slot] = [attribute(attributes, 'range'), attribute(attributes, 'slot')];
    const version = plain(limit);
    if (!RANGES.has(range) || !/^\d[\w.-]*\*?$/.test(version) || version.length > LONGEST_VERSION) return undefined;
    ranges.push({ range: range as AdvisoryRange['range'], version, ...(slot === undefined ? {} : { slot }) });
  }
  return ranges;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** The text of an element: entities resolved, white space as XML's readers show it. */
function plain(text: string): string {
  return text
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
