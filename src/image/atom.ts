import { quote } from './text.js';

/** A dependency specification as a user writes it, taken apart. */
export interface Atom {
  /** `''` when no version is given. */
  readonly operator: '' | '<' | '<=' | '=' | '~' | '>=' | '>';
  readonly category: string;
  readonly name: string;
  readonly version?: string;
  /** `=cat/pkg-1.2*`: every version that starts so. */
  readonly glob: boolean;
  /** What follows the colon: `3`, `3/3.13`, `3=`, `*`, `=`. */
  readonly slot?: string;
  /** USE conditions in brackets, in their order: `ssl`, `-doc`, `gtk(+)`. */
  readonly use: readonly string[];
  readonly repository?: string;
}

export type AtomResult = { readonly ok: true; readonly atom: Atom } | { readonly ok: false; readonly reason: string };

// Names and versions of the Package Manager Specification, EAPI 8, chapters 3 and 8. The lengths keep hostile input cheap.
const CATEGORY = /^[A-Za-z0-9_][A-Za-z0-9+_.-]*$/;
const PACKAGE = /^[A-Za-z0-9_][A-Za-z0-9+_-]*$/;
const SLOT = /^[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?$/;
const REPOSITORY = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const USE_CONDITION = /^(?:-?[A-Za-z0-9][A-Za-z0-9+_@-]*(?:\([+-]\))?|!?[A-Za-z0-9][A-Za-z0-9+_@-]*(?:\([+-]\))?[?=])$/;
const VERSION = String.raw`\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?`;
const WHOLE_VERSION = new RegExp(`^${VERSION}$`);
const NAME_AND_VERSION = new RegExp(`^(.+?)-(${VERSION})$`);
const LONGEST = 512;

/** Whether this is a version as an ebuild carries it, with or without a revision. */
export function isVersion(text: string): boolean {
  return text.length <= LONGEST && WHOLE_VERSION.test(text);
}

/** Whether this is a name that an ebuild repository may have. */
export function isRepositoryName(text: string): boolean {
  return REPOSITORY.test(text) && !NAME_AND_VERSION.test(text);
}

/**
 * Reads one package atom by the grammar of the Package Manager Specification (EAPI 8) plus Portage's `::repository`.
 * Blockers (`!cat/pkg`) and wildcard names are refused: nothing can be installed from them.
 * @returns the atom, or the reason why it is none, as the end of a sentence that starts with the atom
 */
export function parseAtom(text: string): AtomResult {
  const fail = (reason: string): AtomResult => ({ ok: false, reason });
  if (text.length > LONGEST) return fail('is too long for a package atom');
  if (text.startsWith('!')) return fail('is a blocker, which names nothing to install');

  const operator = (/^(?:<=|>=|<|>|=|~)/.exec(text)?.[0] ?? '') as Atom['operator'];
  let rest = text.slice(operator.length);

  let use: string[] = [];
  if (rest.includes('[')) {
    const open = rest.indexOf('[');
    if (!rest.endsWith(']')) return fail('has no "]" at its end');
    use = rest.slice(open + 1, -1).split(',');
    rest = rest.slice(0, open);
    const bad = use.find((condition) => !USE_CONDITION.test(condition));
    if (bad !== undefined) return fail(`has a USE condition ${quote(bad)} that is none`);
  }

  let repository: string | undefined;
  const doubleColon = rest.indexOf('::');
  if (doubleColon >= 0) {
    repository = rest.slice(doubleColon + 2);
    rest = rest.slice(0, doubleColon);
    if (!REPOSITORY.test(repository)) return fail(`names a repository ${quote(repository)} that cannot exist`);
  }

  let slot: string | undefined;
  const colon = rest.indexOf(':');
  if (colon >= 0) {
    slot = rest.slice(colon + 1);
    rest = rest.slice(0, colon);
    const named = slot.endsWith('=') ? slot.slice(0, -1) : slot;
    if (slot !== '*' && slot !== '=' && !SLOT.test(named)) return fail(`has a slot ${quote(slot)} that cannot exist`);
  }

  const parts = rest.split('/');
  const [category = '', packagePart = ''] = parts;
  if (parts.length !== 2 || category === '' || packagePart === '') {
    return fail('is not CATEGORY/NAME, such as app-misc/hello');
  }
  if (!CATEGORY.test(category)) return fail(`has a category ${quote(category)} that cannot exist`);

  const optional = {
    ...(slot === undefined ? {} : { slot }),
    ...(repository === undefined ? {} : { repository }),
  };
  if (operator === '') {
    if (NAME_AND_VERSION.test(packagePart)) {
      return fail(`has a version but no operator; to ask for exactly this version write ${quote(`=${text}`, LONGEST)}`);
    }
    if (!PACKAGE.test(packagePart)) return fail(`has a package name ${quote(packagePart)} that cannot exist`);
    return { ok: true, atom: { operator, category, name: packagePart, glob: false, use, ...optional } };
  }

  const glob = packagePart.endsWith('*');
  if (glob && operator !== '=') return fail(`has a "*" after its version, which goes with "=" only`);
  const [, name = '', version = ''] = NAME_AND_VERSION.exec(glob ? packagePart.slice(0, -1) : packagePart) ?? [];
  if (version === '') return fail(`has the operator "${operator}" but no version`);
  if (!PACKAGE.test(name) || NAME_AND_VERSION.test(name)) {
    return fail(`has a package name ${quote(name)} that cannot exist`);
  }
  return { ok: true, atom: { operator, category, name, version, glob, use, ...optional } };
}
