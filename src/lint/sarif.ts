import { defaultFilePath } from './default-file.js';
import { RULE_NAMES, ruleAddress, ruleOf } from './rules.js';
import type { Finding, Suggestion } from './finding.js';

export interface SarifOptions {
  /** Version of the program. */
  readonly version: string;
  /** Where the documentation of the rules can be read: address of the folder docs. */
  readonly documentation?: string;
}

/**
 * Findings in the Static Analysis Results Interchange Format, 2.1.0 (OASIS), as GitHub's code scanning takes them. Paths are
 * relative to the root of the repository (`%SRCROOT%`); columns count UTF-16 code units.
 */
export function sarifLog(findings: readonly Finding[], { version, documentation }: SarifOptions): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gentoo-min',
            version,
            rules: RULE_NAMES.map((name) => {
              const { about, severity } = ruleOf(name);
              return {
                id: name,
                shortDescription: { text: firstSentence(about) },
                fullDescription: { text: about },
                defaultConfiguration: { level: severity },
                ...(documentation === undefined ? {} : { helpUri: ruleAddress(name, documentation) }),
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(result),
      },
    ],
  };
}

function result(finding: Finding): object {
  const { rule, severity, at, message, hint, suggestion } = finding;
  const artifactLocation = locationOf(at.file);
  const { line, column, endColumn } = at;
  const region =
    line === undefined
      ? undefined
      : {
          startLine: line,
          ...(column === undefined ? {} : { startColumn: column }),
          ...(endColumn === undefined || column === undefined || endColumn <= column ? {} : { endColumn }),
        };
  return {
    ruleId: rule,
    ruleIndex: RULE_NAMES.indexOf(rule),
    level: severity,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation, ...(region === undefined ? {} : { region }) } }],
    ...(suggestion ? { fixes: [fix(suggestion, artifactLocation, hint)] } : {}),
  };
}

/** Whole lines, from the start of the first to the start of the one behind the last. */
function fix({ line, endLine, lines }: Suggestion, artifactLocation: object, hint: string | undefined): object {
  return {
    ...(hint === undefined ? {} : { description: { text: hint } }),
    artifactChanges: [
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: { startLine: line, startColumn: 1, endLine: endLine + 1, endColumn: 1 },
            ...(lines.length === 0 ? {} : { insertedContent: { text: lines.map((text) => `${text}\n`).join('') } }),
          },
        ],
      },
    ],
  };
}

/**
 * A path as a relative reference, or an address if it is absolute (RFC 3986, 8089): a name may hold any character. A file of the
 * default definition has an address too, so that it is not taken for one of that path in the repository.
 */
function locationOf(name: string): object {
  const ofDefault = defaultFilePath(name);
  const path = ofDefault === undefined ? name : `/default-config/${ofDefault}`;
  const uri = path
    .split('/')
    .map((step) => encodeURIComponent(step))
    .join('/');
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
