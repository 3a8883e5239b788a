import { featuresOfMarch, KNOWN_MARCHES, missingFeatures } from '../boot/cpu-features.js';
import { closest, quote } from '../image/text.js';
import { CPU_FLAGS, COMPILER_FLAGS, OTHER_MARCHES } from './cpu-names.js';
import type { Report } from './finding.js';
import type { Assignment } from './makeconf.js';
import { extentOf } from './text-file.js';
import type { Word } from './text-file.js';
import { wordsOf } from './traced.js';
import type { TracedWord } from './traced.js';

const FLAG_VARIABLES = ['CFLAGS', 'CXXFLAGS', 'FCFLAGS', 'FFLAGS', 'OBJCFLAGS', 'OBJCXXFLAGS'];

/**
 * The CPU that a make.conf compiles for: the last `-march=` in the value that CFLAGS ends up with.
 * @returns undefined where none is given
 */
export function marchOfAssignments(assignments: readonly Assignment[]): string | undefined {
  const flags =
    assignments.findLast(({ name }) => name === 'CFLAGS') ??
    assignments.findLast(({ name }) => name === 'COMMON_FLAGS');
  const word = flags && wordsOf(flags.value).findLast(({ text }) => text.startsWith('-march='));
  return word?.text.slice('-march='.length);
}

/**
 * Compiler flags that do not go with each other or with the CPU that is compiled for.
 * @param march what `-march=` says
 */
export function* checkCompilerFlags(assignments: readonly Assignment[], march: string | undefined): Generator<Report> {
  const offered = march === undefined ? undefined : featuresOfMarch(march);
  for (const { name, value } of assignments) {
    const words = wordsOf(value);
    if (FLAG_VARIABLES.includes(name)) {
      yield* checkOverridden(words, name);
      for (const word of words) {
        if (word.text.startsWith('-march=')) yield* checkMarch(word);
        const needed = Object.hasOwn(COMPILER_FLAGS, word.text) ? COMPILER_FLAGS[word.text] : undefined;
        if (needed && offered) yield* checkOffered(word, [needed], offered, march);
      }
    }
    if (name === 'RUSTFLAGS' && offered) yield* checkRust(words, offered, march);
  }
}

function* checkMarch(word: TracedWord): Generator<Report> {
  const march = word.text.slice('-march='.length);
  if (march === 'native') {
    yield {
      rule: 'native-march',
      at: extentOf(word),
      message:
        '-march=native is whatever machine builds: the image may not start anywhere else, and no package can be kept.',
      hint: 'Name the oldest CPU that has to run it, such as x86-64-v3 or znver3.',
    };
  } else if (!KNOWN_MARCHES.includes(march) && !OTHER_MARCHES.has(march)) {
    const near = closest(march, KNOWN_MARCHES);
    yield {
      rule: 'unknown-march',
      at: extentOf(word),
      message: `${quote(march)} is not known as a CPU of x86-64.`,
      hint: near === undefined ? '`gcc --target-help` lists those that it knows.' : `Did you mean "${near}"?`,
    };
  }
}

/** Of two optimization levels, CPUs or tunings the last one counts. */
function* checkOverridden(words: readonly TracedWord[], name: string): Generator<Report> {
  const last = new Map<string, TracedWord>();
  for (const word of words) {
    const kind = /^-O|^-march=|^-mtune=/.exec(word.text)?.[0];
    if (kind === undefined) continue;
    const before = last.get(kind);
    if (before && before.text !== word.text) {
      yield {
        rule: 'overridden-compiler-flag',
        at: extentOf(before),
        message: `${quote(before.text)} has no effect in ${name}: ${quote(word.text)} follows.`,
        hint: 'Remove one of the two.',
      };
    }
    last.set(kind, word);
  }
}

function* checkRust(words: readonly TracedWord[], offered: readonly string[], march = ''): Generator<Report> {
  for (const word of words) {
    const cpu = /^(?:-C)?target-cpu=(.+)$/.exec(word.text)?.[1];
    const features = cpu === undefined ? undefined : featuresOfMarch(cpu);
    if (cpu === 'native') {
      yield {
        rule: 'native-march',
        at: extentOf(word),
        message: 'target-cpu=native is whatever machine builds: the image may not start anywhere else.',
        hint: `Write target-cpu=${march}, as in CFLAGS.`,
      };
    } else if (features) yield* checkOffered(word, features, offered, march);
  }
}

function* checkOffered(
  word: TracedWord,
  needed: readonly string[],
  offered: readonly string[],
  march = '',
): Generator<Report> {
  const missing = missingFeatures(needed, offered);
  if (missing.length === 0) return;
  yield {
    rule: 'flag-beyond-march',
    at: extentOf(word),
    message: `${quote(word.text)} uses what -march=${march} does not have: ${shortList(missing)}.`,
    hint: 'Programs compiled so die there of an illegal instruction. Remove it, or raise -march.',
  };
}

/** Words of CPU_FLAGS_X86, in make.conf or behind `CPU_FLAGS_X86:` in package.use. */
export function* checkCpuFlags(words: readonly Word[], march: string | undefined): Generator<Report> {
  if (words.length === 0) return;
  const offered = march === undefined ? undefined : featuresOfMarch(march);
  const beyond: Word[] = [];
  for (const word of words) {
    if (word.text.startsWith('-') || word.text === '*') continue;
    const needed = Object.hasOwn(CPU_FLAGS, word.text) ? CPU_FLAGS[word.text] : undefined;
    if (needed === undefined) {
      const near = closest(word.text, Object.keys(CPU_FLAGS));
      yield {
        rule: 'unknown-cpu-flag',
        at: extentOf(word),
        message: `${quote(word.text)} is no value of CPU_FLAGS_X86.`,
        hint: near === undefined ? 'Portage ignores it: remove it.' : `Did you mean "${near}"?`,
      };
    } else if (offered && missingFeatures([needed], offered).length > 0) beyond.push(word);
  }
  const [first] = beyond;
  if (!first) return;
  yield {
    rule: 'cpu-flag-beyond-march',
    at: extentOf(first),
    message: `-march=${march ?? ''} does not have ${shortList(beyond.map(({ text }) => text))}, but packages would be built to use it.`,
    hint: 'Write the line without what is too much, or raise -march in make.conf.',
  };
}

function shortList(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}
