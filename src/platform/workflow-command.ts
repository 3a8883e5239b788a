import { randomUUID } from 'node:crypto';
import type { Place } from './platform.js';

/**
 * One command to the GitHub runner, which reads them from standard output ("Workflow commands for GitHub Actions" in
 * GitHub's documentation). Whatever the parts contain stays inside the command.
 * @param properties left out where empty or undefined
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`;
}

/** The properties of an annotation at a place. A column counts only together with a line. */
export function annotationProperties(at: Place | undefined): Record<string, string | number | undefined> {
  if (at === undefined) return {};
  return { title: at.title, file: at.file, line: at.line, col: at.line === undefined ? undefined : at.column };
}

/** An entry of the files GITHUB_OUTPUT and GITHUB_STATE. Its delimiter cannot be guessed by whoever wrote the value. */
export function keyValueEntry(key: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${key}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
