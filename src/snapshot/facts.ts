import { isVersion } from '../image/atom.js';
import { readPattern } from '../portage/matching.js';
import type { Advisory } from '../verdict/advisories.js';
import { parseAdvisory } from './glsa.js';
import { parseNews } from './news.js';
import type { NewsItem } from './news.js';
import type { RepositoryFiles } from './wanted-files.js';

/** What a snapshot has of one package. */
export interface PackageFacts {
  /** category/name */
  readonly name: string;
  /** Names of the files in its folder. */
  readonly files: readonly string[];
  /** KEYWORDS of a version; empty where nothing is known of them, as with a live ebuild. */
  readonly keywords: (version: string) => readonly string[];
  /** Whether profiles/package.mask masks a version. */
  readonly isMasked: (version: string) => boolean;
}

/** What a repository says of a package by its files. */
export function packageFacts(files: RepositoryFiles, name: string): PackageFacts {
  const [category = '', own = ''] = name.split('/');
  const masks = masksOf(files, name);
  return {
    name,
    files: [...files.keys()].filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1)),
    keywords: (version) => {
      const cached = files.get(`metadata/md5-cache/${name}-${version}`);
      const ebuild = files.get(`${name}/${own}-${version}.ebuild`);
      const line =
        cached === undefined
          ? /^[ \t]*KEYWORDS=(["']?)([^"'\n]*)\1/m.exec(ebuild ?? '')?.[2]
          : /^KEYWORDS=(.*)$/m.exec(cached)?.[1];
      return (line ?? '').split(/\s+/).filter((word) => word !== '');
    },
    isMasked: (version) => isVersion(version) && masks.some((mask) => mask({ category, name: own, version })),
  };
}

function masksOf(files: RepositoryFiles, name: string): ReturnType<typeof masksIn> {
  const texts = [...files].filter(([path]) => path.startsWith('profiles/package.mask')).map(([, text]) => text ?? '');
  return texts.flatMap((text) => masksIn(text, name));
}

/** Lines that name the package; a gigantic list has few of them. */
function masksIn(text: string, name: string): NonNullable<ReturnType<typeof readPattern>>[] {
  return text.split('\n').flatMap((line) => {
    const atom = line.replace(/#.*/, '').trim();
    return atom.includes(name) ? (readPattern(atom) ?? []) : [];
  });
}

/** Everything that has happened, by the metadata of a repository. */
export interface Announcements {
  readonly advisories: readonly Advisory[];
  readonly news: readonly NewsItem[];
  /** Paths of advisories and news items that cannot be read. */
  readonly unread: readonly string[];
}

/** Advisories and news of a repository. A file that cannot be read is told of: it may be the one that matters. */
export function announcementsIn(files: RepositoryFiles): Announcements {
  const advisories: Advisory[] = [];
  const news: NewsItem[] = [];
  const unread: string[] = [];
  for (const [path, text] of files) {
    if (path.startsWith('metadata/glsa/')) {
      const found = text === undefined ? undefined : parseAdvisory(text);
      if (found) advisories.push(...found);
      else unread.push(path);
    } else if (path.startsWith('metadata/news/')) {
      const found = text === undefined ? undefined : parseNews(text);
      if (found) news.push(found);
      else unread.push(path);
    }
  }
  return { advisories, news, unread };
}
