import { describe, expect, it } from '@jest/globals';
import { defaultFileName } from '../../../src/lint/default-file.js';
import { annotatedProblems } from '../../../src/lint/finding.js';
import { countFindings, formatFinding } from '../../../src/lint/format.js';
import { RULE_NAMES } from '../../../src/lint/rules.js';
import { sarifLog } from '../../../src/lint/sarif.js';
import { annotations } from '../../../src/report/annotations.js';
import { findingsOf } from './helpers.js';

const files = {
  'portage/make.conf': 'USE = "ssl"\nFEATURES="ccach"\n\tUSE "a"\n',
  'portage/package.use/a b#%.bak': 'hello x\n',
};
const findings = findingsOf(files);

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: {
      readonly driver: {
        readonly version: string;
        readonly rules: readonly { readonly id: string; readonly helpUri?: string }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
          readonly region?: Readonly<Record<string, number>>;
        };
      }[];
      readonly fixes?: readonly {
        readonly artifactChanges: readonly { readonly replacements: readonly unknown[] }[];
      }[];
    }[];
  }[];
}

describe('sarifLog', () => {
  const log = sarifLog(findings, { version: '1.0.0', documentation: 'https://example.org/docs' }) as Sarif;
  const [run] = log.runs;
  const results = run?.results ?? [];

  it('lists every rule, and where it is explained', () => {
    expect([log.version, run?.columnKind, run?.tool.driver.version]).toEqual(['2.1.0', 'utf16CodeUnits', '1.0.0']);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(RULE_NAMES);
    expect(run?.tool.driver.rules[0]?.helpUri).toBe('https://example.org/docs/rules.md#shell-syntax');
  });

  it('has a result for each finding, which points at its rule and its place', () => {
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'note space-around-equals',
      'warning unknown-feature',
      'error missing-equals',
      'warning backup-file-read',
      'error invalid-atom',
    ]);
    for (const { ruleId, ruleIndex } of results) expect(RULE_NAMES[ruleIndex]).toBe(ruleId);
    expect(results[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'portage/make.conf', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 11, endColumn: 16 },
        },
      },
    ]);
  });

  it('writes names as addresses', () => {
    const place = results.at(-1)?.locations[0]?.physicalLocation;
    expect(place?.artifactLocation.uri).toBe('portage/package.use/a%20b%23%25.bak');
    expect(results[3]?.locations[0]?.physicalLocation.region).toBeUndefined();
    const [finding] = findings;
    const located = (file: string): unknown => {
      const elsewhere = finding ? [{ ...finding, at: { ...finding.at, file } }] : [];
      const [result] = (sarifLog(elsewhere, { version: '1' }) as Sarif).runs[0]?.results ?? [];
      return result?.locations[0]?.physicalLocation.artifactLocation;
    };
    expect(located('/opt/config/world')).toEqual({ uri: 'file:///opt/config/world' });
    // It must not be taken for a file of that path in the repository.
    expect(located(defaultFileName('portage/make.conf'))).toEqual({ uri: 'file:///default-config/portage/make.conf' });
  });

  it('proposes whole lines', () => {
    expect(results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 },
        insertedContent: { text: 'USE="ssl"\n' },
      },
    ]);
  });
});

describe('formatFinding', () => {
  const shown = (index: number, text: string): string[] => {
    const finding = findings[index];
    return finding ? formatFinding(finding, text) : [];
  };

  it('shows the line with a caret below it', () => {
    expect(shown(1, 'FEATURES="ccach"')).toEqual([
      'portage/make.conf:2:11: warning: "ccach" is no feature of Portage. [unknown-feature]',
      '    2 | FEATURES="ccach"',
      '      |           ^^^^^',
      '      = Did you mean "ccache"?',
    ]);
  });

  it('keeps tabs before the caret', () => {
    expect(shown(2, '\tUSE "a"').slice(1, 3)).toEqual(['    3 | \tUSE "a"', '      | \t^^^']);
  });

  it('cuts long lines and shows nothing that moves a cursor', () => {
    const text = `${'x'.repeat(300)}\u001b[31m${'y'.repeat(300)}`;
    const at = { file: 'a\u202eb', line: 1, column: 301, endColumn: 602 };
    const lines = formatFinding({ rule: 'not-text', severity: 'error', at, message: 'm' }, text);
    expect(lines[0]).toBe('a\ufffdb:1:301: error: m [not-text]');
    expect(lines[1]).toMatch(/^ {4}1 \| …x{99}\ufffd\[31my{16}…$/);
    expect(lines[2]).toMatch(/^ {6}\| {101}\^{21}$/);
  });

  it('says no more of a file than its name', () => {
    expect(shown(3, 'unused')).toHaveLength(2);
  });
});

describe('the rest of the project', () => {
  it('takes findings as problems and annotations', () => {
    const list = annotations(annotatedProblems(findings));
    expect(list.map(({ severity, at }) => `${severity} ${at?.line ?? 0}`)).toEqual([
      'error 3',
      'error 1',
      'warning 2',
      'warning 0',
      'notice 1',
    ]);
    expect(list[2]?.message).toBe('"ccach" is no feature of Portage. [unknown-feature] Did you mean "ccache"?');
  });

  it('is told how many there are', () => {
    expect(countFindings(findings)).toBe('2 errors, 2 warnings, 1 note.');
    expect(countFindings([])).toBe('Nothing was found.');
  });
});
