import { quote } from '../../image/text.js';
import { readWorld } from '../../image/world.js';
import type { Edit } from '../../refresh/edit.js';
import type { Imported, ImportNote, OldFile } from './note.js';

/** Packages whose version or slot image.yaml pins; world names them alone. */
const PINNED: Readonly<Record<string, string>> = {
  'dev-lang/python': 'python',
  'sys-devel/gcc': 'compiler',
  'sys-kernel/gentoo-sources': 'kernel',
};

/** Names that never were, or are no more, and what is meant. */
const RENAMED: Readonly<Record<string, { readonly to: string; readonly why: string }>> = {
  'dev-libc/libtool': { to: 'dev-build/libtool', why: 'There is no such category, so that Portage dropped the line.' },
  'sys-devel/libtool': { to: 'dev-build/libtool', why: 'It moved there.' },
  'net-misc/dhcp': { to: 'net-misc/dhcpcd', why: 'Its authors ended its life in 2022, and the services start dhcpcd.' },
};

/** What of the default world an image can do without: tools for people. The rest is needed by other parts of the definition. */
const DISPENSABLE = new Set(['app-portage/eix', 'app-portage/gentoolkit', 'dev-build/steve', 'dev-tcltk/expect']);

/**
 * A world file. Versions and slots of what is pinned go to image.yaml, and what services, initramfs and checks of the
 * default definition need is added.
 * @param defaults the world file of the default definition
 */
export function importWorld({ path, bytes }: OldFile, defaults: string): Imported {
  const notes: ImportNote[] = [];
  const edits: Edit[] = [];
  const { entries, problems } = readWorld(bytes, path);
  for (const { message, hint, at } of problems) {
    const said = hint === undefined ? message : `${message} ${hint}`;
    notes.push({ file: path, outcome: 'left', message: said, ...(at?.line === undefined ? {} : { line: at.line }) });
  }
  const atoms: string[] = [];
  for (const { text, atom, line } of entries) {
    const name = `${atom.category}/${atom.name}`;
    const renamed = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
    const key = Object.hasOwn(PINNED, name) ? PINNED[name] : undefined;
    const carried = renamed?.to ?? (key === undefined ? text : name);
    if (renamed) {
      notes.push({ file: path, line, outcome: 'changed', message: `${name} became ${renamed.to}. ${renamed.why}` });
    } else if (key !== undefined && text !== name) {
      const python = key === 'python' ? /^3\.(\d{1,2})(?:\/.*)?$/.exec(atom.slot ?? '')?.[1] : undefined;
      if (python !== undefined) edits.push({ path: ['python'], value: `python3_${python}` });
      const where =
        python === undefined ? `the pin in image.yaml (${key}) says which` : `image.yaml says python3_${python}`;
      notes.push({ file: path, line, outcome: 'changed', message: `${quote(text)} became ${name}: ${where}.` });
    }
    if (!atoms.includes(carried)) atoms.push(carried);
  }
  const named = new Set(atoms.map((text) => text.replace(/^[<>=~]+/, '').replace(/[:[].*$/, '')));
  const needed = readWorld(Buffer.from(defaults), 'world')
    .entries.map(({ text }) => text)
    .filter((name) => !named.has(name) && !DISPENSABLE.has(name));
  if (needed.length > 0) {
    const message = `Added, because services, initramfs or checks of the default definition need them: ${needed.join(', ')}.`;
    notes.push({ file: path, outcome: 'changed', message });
  }
  notes.unshift({ file: path, outcome: 'carried', message: 'It is world.' });
  const added =
    needed.length === 0
      ? []
      : ["# Needed by the default definition's services, initramfs and checks", ...needed.toSorted()];
  const lines = [
    '# One package a line, without versions: those that are pinned are pinned in image.yaml.',
    ...atoms,
    ...added,
  ];
  return { files: [{ path: 'world', content: `${lines.join('\n')}\n` }], edits, notes };
}
