import { closest, quote } from '../image/text.js';
import type { Report } from './finding.js';
import { partOfLine } from './text-file.js';
import type { TextFile } from './text-file.js';

/** Options of dracut.conf(5) that hold a list to which `+=` adds. */
const LISTS = new Set(
  `add_device add_drivers add_dracutmodules add_fstab dracutmodules drivers filesystems force_add_dracutmodules force_drivers fscks
  install_items install_optional_items omit_drivers omit_dracutmodules`.split(/\s+/),
);
/** Those that are yes or no. */
const SWITCHES = new Set(
  `acpi_override aggressive_strip do_hardlink do_prelink do_strip early_microcode enhanced_cpio hostonly hostonly_cmdline i18n_install_all
  kernel_only lvmconf mdadmconf no_kernel nofscks parallel reproducible ro_mnt show_modules uefi use_fstab`.split(
    /\s+/,
  ),
);
const OPTIONS = [
  ...LISTS,
  ...SWITCHES,
  ...`acpi_table_dir compress fileloglvl fw_dir hostonly_mode hostonly_nics i18n_default_font i18n_vars initrdname journald kernel_cmdline
  kernel_image kmsgloglvl libdirs logfile loginstall machine_id persistent_policy prefix print_cmdline squash_compress stdloglvl
  sysloglvl sysroot systemdsystemconfdir tmpdir udevconfdir udevdir uefi_secureboot_cert uefi_secureboot_engine uefi_secureboot_key
  uefi_splash_image uefi_stub`.split(/\s+/),
];

const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w*)(\+?=)(.*)$/;
const SPACED = /^\s*([a-z_]\w*)(?:\s+(\+?=)\s*|\s*(\+?=)\s+)(\S.*)$/;
// The files are sourced by bash: whoever writes a script there means it.
const SCRIPT =
  /^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|\[\[?|\.|source|function|\w+\s*\(\)|[{}(])/;

/** What is wrong with one file of dracut.conf.d (dracut.conf(5)). */
export function* checkDracut(file: TextFile): Generator<Report> {
  for (let index = 0; index < file.lines.length; index++) {
    const text = file.lines[index] ?? '';
    const line = index + 1;
    if (/^\s*(?:#|$)/.test(text) || SCRIPT.test(text)) continue;
    const spaced = SPACED.exec(text);
    const [, name, operator, rest] = ASSIGNMENT.exec(text) ?? [];
    if (spaced && (name === undefined || /^\s+\S/.test(rest ?? ''))) {
      const fixed = `${spaced[1] ?? ''}${spaced[2] ?? spaced[3] ?? ''}${spaced[4] ?? ''}`;
      yield syntax(
        file,
        line,
        'There are blanks around the "=", which bash takes for a command.',
        `Write ${quote(fixed)}.`,
        [fixed],
      );
      continue;
    }
    if (name === undefined || operator === undefined || rest === undefined) {
      yield syntax(file, line, `${quote(text.trim())} sets no option.`, 'Write NAME="value" or NAME+=" value ".');
      continue;
    }
    const sign = rest.charAt(0);
    const end = sign === '"' || sign === "'" ? rest.indexOf(sign, 1) : -1;
    if ((sign === '"' || sign === "'") && end < 0) {
      const last = file.lines.findIndex((other, at) => at > index && other.includes(sign));
      if (last < 0 || file.lines.slice(index + 1, last + 1).some((other) => ASSIGNMENT.test(other))) {
        yield syntax(file, line, `The quote of ${name} is never closed.`, 'Close it.', [`${text.trimEnd()}${sign}`]);
        return;
      }
      index = last;
      continue;
    }
    const value = end < 0 ? (/^\S*/.exec(rest)?.[0] ?? '') : rest.slice(1, end);
    yield* checkOption(file, line, { name, operator, value, quoted: end >= 0 });
  }
}

function* checkOption(
  file: TextFile,
  line: number,
  given: { readonly name: string; readonly operator: string; readonly value: string; readonly quoted: boolean },
): Generator<Report> {
  const { name, operator, value, quoted } = given;
  const text = file.lines[line - 1] ?? '';
  const column = text.indexOf(name) + 1;
  if (!OPTIONS.includes(name)) {
    const meant = closest(name, OPTIONS, name.length < 8 ? 1 : 2);
    if (meant === undefined) return;
    yield {
      rule: 'dracut-unknown-option',
      at: partOfLine(file, line, column, name.length),
      message: `dracut has no option ${quote(name)}.`,
      hint: `Did you mean "${meant}"?`,
    };
    return;
  }
  const start = text.indexOf(operator, column - 1) + operator.length + (quoted ? 2 : 1);
  const at = partOfLine(file, line, start, value.length);
  if (operator === '+=' && LISTS.has(name) && value !== '' && !/^\s.*\s$/.test(value)) {
    yield {
      rule: 'dracut-list-blanks',
      at,
      message: `Without blanks at both ends, ${quote(value)} grows together with what is in ${name} already.`,
      hint: `Write ${name}+=" ${value.trim()} ".`,
      suggestion: { line, endLine: line, lines: [`${name}+=" ${value.trim()} "`] },
    };
  }
  if (SWITCHES.has(name) && !['yes', 'no', ''].includes(value)) {
    yield {
      rule: 'dracut-yes-or-no',
      at,
      message: `${name} is "yes" or "no", and dracut does not know ${quote(value)}.`,
      hint: 'Write yes or no.',
    };
  }
}

function syntax(file: TextFile, line: number, message: string, hint: string, lines?: readonly string[]): Report {
  const text = file.lines[line - 1] ?? '';
  const column = text.search(/\S/) + 1;
  return {
    rule: 'dracut-syntax',
    at: partOfLine(file, line, column, text.trimEnd().length - column + 1),
    message,
    hint,
    ...(lines === undefined ? {} : { suggestion: { line, endLine: line, lines } }),
  };
}
