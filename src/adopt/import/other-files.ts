import { decodeText } from '../../image/decode.js';
import { leftOut } from './note.js';
import type { Imported, OldFile } from './note.js';

const LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };

/** Files that have no place in a definition, and what does their work there. */
const REPLACED: readonly (readonly [path: RegExp, message: string])[] = [
  [/^simple_password\.expect$/, 'Passwords are no file: user.login in image.yaml, and the secret password-hash.'],
  [
    /^(?:mount-overlayfs\.sh|\d\d(?:overlayfs|persistent-overlay)\/.*)$/,
    'The module 72persistence of the default definition does this, with the device on the kernel command line (rd.persistence).',
  ],
  [/^init_dracut.*\.sh$/, 'The initramfs of the default definition does this; what is special is dracut/ of yours.'],
  [
    /^(?:config-\d.*|\.config|kernel\.config)$/,
    'A whole kernel configuration is no fragment: kernel/*.config holds what differs from defconfig and kvm_guest.config. `make savedefconfig` of that kernel writes a short one to begin with.',
  ],
  [/^\d\d_\w+$/, 'No boot loader is part of the image.'],
  [/^world\.\d+$/, 'It is one of several variants; the one without a number is taken. Rename it to take it.'],
  [/(?:^|\/)[^/]+\.(?:md|txt)$/i, 'It is a document.'],
];

/** Where Portage keeps the saved configuration of packages that are configured by a header file. */
const SAVED_CONFIGS: Readonly<Record<string, string>> = {
  dmenu: 'x11-misc/dmenu',
  dwm: 'x11-wm/dwm',
  slock: 'x11-misc/slock',
  st: 'x11-terms/st',
  surf: 'www-client/surf',
};

/** Any other file of an older configuration. */
export function importOther(old: OldFile, defaults: ReadonlyMap<string, string>): Imported {
  const { path, bytes } = old;
  if (path === 'list_files.py') return importFirmwareList(old, defaults.get('firmware.allow') ?? '');
  const saved = /^(\w+)(-\d[\w.]*)?$/.exec(path);
  const atom = saved?.[1] !== undefined && Object.hasOwn(SAVED_CONFIGS, saved[1]) ? SAVED_CONFIGS[saved[1]] : undefined;
  if (atom !== undefined) return carried(path, `portage/savedconfig/${atom}${saved?.[2] ?? ''}`, bytes);
  if (/^(?:patches|env|savedconfig|profile)\//.test(path)) return carried(path, `portage/${path}`, bytes);
  const [, message] = REPLACED.find(([pattern]) => pattern.test(path)) ?? [];
  if (message !== undefined) return leftOut(path, message);
  if (/^\d\d[\w-]+\/[\w.-]+$/.test(path)) return carried(path, `dracut/modules.d/${path}`, bytes, path.endsWith('.sh'));
  return leftOut(path, 'It is nothing that a definition knows. What is to be in the image goes below rootfs/.');
}

function carried(path: string, target: string, content: Uint8Array, executable = false): Imported {
  const file = { path: target, content, ...(executable ? { executable } : {}) };
  return { files: [file], edits: [], notes: [{ file: path, outcome: 'carried', message: `It is ${target}.` }] };
}

/** The firmware that a script keeps: its globs become lines of firmware.allow, whose others stay. */
function importFirmwareList({ path, bytes }: OldFile, defaults: string): Imported {
  const decoded = decodeText(bytes, path, LIMITS);
  if (!decoded.ok) return leftOut(path, decoded.problem.message, decoded.problem.at?.line);
  const known = new Set(defaults.split('\n').map((line) => line.trim()));
  const globs = decoded.lines.flatMap((line) => /join\(directory, *["']([\w*?][\w.*?/-]*)["']\)/.exec(line)?.[1] ?? []);
  const added = [...new Set(globs)].filter((glob) => !known.has(glob) && !glob.startsWith('**'));
  const rest = 'firmware.allow is the list of the firmware that stays, as globs; nothing has to be run for it.';
  if (added.length === 0) return leftOut(path, `${rest} The default definition has every one of the globs here.`);
  const content = `${defaults.trimEnd()}\n\n# From ${path}\n${added.join('\n')}\n`;
  return {
    files: [{ path: 'firmware.allow', content }],
    edits: [],
    notes: [{ file: path, outcome: 'changed', message: `${rest} Added to it: ${added.join(', ')}.` }],
  };
}
