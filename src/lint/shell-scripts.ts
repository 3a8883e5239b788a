/** How a script is run, as shellcheck is told it. */
export interface Shell {
  /** Name of the shell; undefined where the script's first line says it. */
  readonly name?: 'sh' | 'bash';
  /** Whether something else reads it in, which has variables of its own and uses those of the script. */
  readonly sourced: boolean;
}

/** Shells whose language shellcheck knows (shellcheck(1), `--shell`). */
const FIRST_LINE = /^#![ \t]*\S*\/(?:env[ \t]+(?:-S[ \t]+)?)?(?:sh|bash|dash|ksh|busybox[ \t]+sh)(?=\s|$)/;

/**
 * Which shell runs a file of a definition; undefined for one that is no script, or one in another language: those of OpenRC, for
 * example, are read by openrc-run.
 * @param path in the definition
 * @param start the first line
 */
export function shellOf(path: string, start: string): Shell | undefined {
  const [top, second] = path.split('/');
  // Portage's ebuild.sh reads it for each phase (portage(5)).
  if (path === 'portage/bashrc') return { name: 'bash', sourced: true };
  const sourced = top === 'dracut' && second === 'modules.d';
  if (FIRST_LINE.test(start)) return { sourced };
  if (start.startsWith('#!') || !path.endsWith('.sh')) return undefined;
  // dracut.modules(7): dracut itself, in bash, reads module-setup.sh; hooks are read by the initramfs's sh.
  if (sourced) return { name: path.endsWith('/module-setup.sh') ? 'bash' : 'sh', sourced };
  return top === 'smoke.d' ? { name: 'sh', sourced } : undefined;
}
