import { inFile } from './rule.js';
import type { LintRule, LintRules } from './rule.js';

const script = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('smoke.d/90-own.sh', `#!/bin/sh\n${bad}`, line, `#!/bin/sh\n${fixed}`);
const dockerfile = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('Dockerfile', bad, line, fixed);

/** Rules about files that other programs know better: shellcheck, and BuildKit's own check of a Dockerfile. */
export const PROGRAM_RULES = {
  'shell-error': {
    severity: 'error',
    about:
      "shellcheck calls it an error: the shell cannot read the script, or it does something else than it says. The number in the message leads to shellcheck's explanation.",
    example: script('cp $@ /run\n', 2, 'cp "$@" /run\n'),
  },
  'shell-warning': {
    severity: 'warning',
    about: 'shellcheck warns of it: the script goes wrong when something else does, or on another shell.',
    example: script('cd /run\nrm -f own.log\n', 2, 'cd /run || exit 1\nrm -f own.log\n'),
  },
  'shell-note': {
    severity: 'note',
    about: 'shellcheck makes a note of it: the script does what it says as long as no name has a blank or a star.',
    example: script('rm -f $1\n', 2, 'rm -f "$1"\n'),
  },
  'dockerfile-error': {
    severity: 'error',
    about:
      'BuildKit refuses the Dockerfile, so nothing can be built: it cannot be read, or `# check=error=true` at its head, as the default one has it, makes an error of what its check finds.',
    example: dockerfile('FROM stage3 AS artifacts\nRUNN true\n', 2, 'FROM stage3 AS artifacts\nRUN true\n'),
  },
  'dockerfile-check': {
    severity: 'warning',
    about:
      "BuildKit's own check of a Dockerfile (`docker buildx build --check`) finds fault with it. The message begins with the name of its rule, which `# check=skip=NAME` at the head of the file switches off.",
    example: dockerfile('FROM stage3 AS artifacts\nENV LANG C\n', 2, 'FROM stage3 AS artifacts\nENV LANG=C\n'),
  },
  'dockerfile-image': {
    severity: 'warning',
    about:
      'An image that the Dockerfile names cannot be had. Perhaps it is the name of a stage, misspelt: what is the name of no stage and of no build context is an image.',
    example: dockerfile(
      'FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=127.0.0.1:1/worlds / /\n',
      3,
      'FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=world / /\n',
    ),
  },
} as const satisfies LintRules;

/** Whether a rule needs a program that is not ours. */
export function isByProgram(rule: string): boolean {
  return rule in PROGRAM_RULES;
}
