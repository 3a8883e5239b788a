import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Recorded output of a real Portage. */
export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/portage/${name}.txt`, import.meta.url)), 'utf8');
}

export function lines(name: string): string[] {
  return fixture(name).split('\n');
}
