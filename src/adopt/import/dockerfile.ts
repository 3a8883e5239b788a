import { quote } from '../../image/text.js';
import { decodeText } from '../../image/decode.js';
import type { Edit } from '../../refresh/edit.js';
import { leftOut } from './note.js';
import type { Imported, ImportNote, OldFile } from './note.js';

const LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };

/** What the default Dockerfile does itself, by the commands that do it in a Dockerfile of one's own. */
const DONE_OTHERWISE: readonly (readonly [command: RegExp, message: string])[] = [
  [
    /\bscripts\/config\b/,
    'Kernel options are set here. Those beyond the default definition belong to kernel/50-own.config, a line each: CONFIG_NAME=y, =m or =n. One that does not take then fails the build.',
  ],
  [/\bmksquashfs\b/, 'Packing is squashfs in image.yaml; what stays out is squashfs.exclude.'],
  [/\bdracut\b/, 'The initramfs is dracut/ of the definition.'],
  [/\buseradd\b|\bchpasswd\b|\bpasswd\b/, 'The user and how to get in is user in image.yaml.'],
  [/\bsteve\b.*--jobs|\bwith-steve\b/, 'The jobserver is brought by the build, for all steps at once.'],
  [/\brm -rf?\b/, 'What is not to be in the image belongs to squashfs.exclude.'],
];

/**
 * The Dockerfile of an older configuration. Its pins go to image.yaml; what its commands do is done by the default Dockerfile,
 * and each kind of them is told once.
 */
export function importDockerfile({ path, bytes }: OldFile): Imported {
  const decoded = decodeText(bytes, path, LIMITS);
  if (!decoded.ok) return leftOut(path, decoded.problem.message, decoded.problem.at?.line);
  const edits: Edit[] = [];
  const notes: ImportNote[] = [
    {
      file: path,
      outcome: 'left',
      message: 'Its stages are not carried over: the default Dockerfile has the same steps.',
    },
  ];
  const pin = (path_: Edit['path'], value: string, line: number): void => {
    if (edits.some((edit) => edit.path.join('.') === path_.join('.'))) return;
    edits.push({ path: path_, value });
    notes.push({ file: path, line, outcome: 'carried', message: `${path_.join('.')}: ${value} in image.yaml.` });
  };
  const variables = new Map<string, string>();
  const told = new Set<RegExp>();
  for (const [index, raw] of decoded.lines.entries()) {
    const line = index + 1;
    const text = expanded(raw, variables);
    if (/^\s*#/.test(text)) continue;
    const set = /^\s*(?:ENV|ARG)\s+(\w+)[=\s]\s*["']?([^\s"']+)["']?\s*$/i.exec(text);
    if (set?.[1] !== undefined && set[2] !== undefined) variables.set(set[1], set[2]);

    const from = /^\s*FROM\s+(?:--\S+\s+)*(?:docker\.io\/)?(gentoo\/(stage3|portage):(\S+))/i.exec(text);
    const [, image, kind, tag = ''] = from ?? [];
    if (image !== undefined) {
      const key = kind === 'stage3' ? 'stage3' : 'snapshot';
      if (/^(?:[\w.-]*-)?\d{8}(?:@sha256:[0-9a-f]{64})?$/.test(tag)) pin([key], image, line);
      else {
        const message = `${quote(image)} has no date and moves, so that ${key} of image.yaml stays as it is.`;
        notes.push({ file: path, line, outcome: 'left', message });
      }
    }
    const profile = /\beselect profile set (default\/linux\/amd64\/[\w./-]+)/.exec(text)?.[1];
    if (profile !== undefined) pin(['profile'], profile, line);
    const kernel = /\bsys-kernel\/gentoo-sources-(\d+\.\d+\.\d+(?:-r\d+)?)(?![\w.*])/.exec(text)?.[1];
    if (kernel !== undefined) pin(['kernel', 'version'], kernel, line);
    const user = /\buseradd\b.*\s([a-z_][a-z0-9_-]{0,31})\s*(?:[;&|\\].*)?$/.exec(text)?.[1];
    if (user !== undefined) pin(['user', 'name'], user, line);

    for (const [command, message] of DONE_OTHERWISE) {
      if (told.has(command) || !command.test(text)) continue;
      told.add(command);
      notes.push({ file: path, line, outcome: 'left', message });
    }
  }
  return { files: [], edits, notes };
}

/** `$NAME` and `${NAME}` of what ENV and ARG said before; others stay. */
function expanded(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced?: string, bare?: string) => {
    return variables.get(braced ?? bare ?? '') ?? all;
  });
}
