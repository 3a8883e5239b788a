import type { ResolverFinding } from '../portage/resolver-finding.js';
import { sentence } from '../progress/format.js';
import { at } from './chain.js';
import { plainName, type ConfigLines } from './config-lines.js';
import type { Explanation, FailureKind } from './explanation.js';

type ConfigFinding = Extract<
  ResolverFinding,
  {
    kind: 'invalid-atom' | 'syntax' | 'profile' | 'world-entries' | 'licence-group' | 'features' | 'metadata' | 'crash';
  }
>;

/** What Portage could not read, or read and passed over. */
export function explainConfig(finding: ConfigFinding, config: ConfigLines): Explanation[] {
  switch (finding.kind) {
    case 'invalid-atom': {
      const { atom, file } = finding;
      const line = file === undefined ? config.world(atom) : config.written(file, atom);
      return [
        {
          ...plain('invalid-atom', atom, [
            `${atom} is no package atom${file === undefined ? '' : `, so Portage passes over this line of ${file}`}.`,
            'An atom is CATEGORY/NAME, and with a version it needs an operator, as in =cat/name-1.2.',
          ]),
          ...(line ? at(line) : file === undefined ? {} : { at: { file } }),
        },
      ];
    }
    case 'syntax': {
      const { file, line, message } = finding;
      const sentences = [`Portage cannot read this line: ${sentence(message)}`];
      return [{ ...plain('syntax', file, sentences), at: { file, line } }];
    }
    case 'profile':
      return [
        {
          ...plain('profile', 'profile', [
            'The profile does not exist in the snapshot, so Portage does nothing at all.',
          ]),
          at: { file: 'image.yaml' },
        },
      ];
    case 'world-entries':
      return finding.entries.map((entry) => ({
        ...plain('world-entry', entry, [
          `No package that may be installed satisfies ${entry}: each is masked, or there is none.`,
          `Portage plans without it and calls that a success; the image would lack ${plainName(entry)}.`,
        ]),
        ...(config.world(entry) ? at(config.world(entry)) : { at: { file: 'world' } }),
      }));
    case 'licence-group':
      return [
        {
          ...plain('licence-group', finding.group, [
            `There is no group of licences called ${finding.group}, so @${finding.group} accepts nothing.`,
          ]),
          ...at(config.naming(`@${finding.group}`)),
        },
      ];
    case 'features':
      return [
        {
          ...plain('features', finding.names.join(' '), [
            `FEATURES has ${finding.names.join(', ')}, which Portage does not know and passes over.`,
          ]),
          at: { file: 'portage/make.conf' },
        },
      ];
    case 'metadata':
      return [
        plain('metadata', finding.package, [
          `Portage could not read ${finding.package} and planned as if it were not there: ${sentence(finding.message)}`,
        ]),
      ];
    case 'crash':
      return [plain('crash', 'emerge', [`emerge ended with an error of its own: ${sentence(finding.error)}`])];
  }
}

function plain(kind: FailureKind, subject: string, sentences: readonly string[]): Explanation {
  return { kind, subject, sentences, chain: [], ways: [] };
}
