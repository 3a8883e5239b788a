import { quote } from '../image/text.js';
import type { Reading } from './fields.js';

/** Ways to a binhost; a folder is sent to the builder. */
const WAYS = /^(?:https?|file):$/;

/**
 * Addresses of binhosts, separated by white space: of folders that hold Portage's index `Packages` (binrepos.conf, sync-uri).
 * @returns them in order, without slashes at their ends
 */
export function readBinhost(text: string): Reading<readonly string[]> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const word of words) {
    const url = URL.canParse(word) ? new URL(word) : undefined;
    if (!url || !WAYS.test(url.protocol) || (url.protocol === 'file:' && !/^file:\/{3,}[^/]/i.test(word))) {
      return {
        message: `${quote(withoutUser(word), 120)} is not the address of a binhost.`,
        hint: 'Write https://, http:// or file:/// addresses of folders with an index Packages, with white space between them.',
      };
    }
    if (url.search !== '' || url.hash !== '') {
      return {
        message: `${quote(withoutUser(word), 120)} has more than the path of a folder.`,
        hint: 'Leave out what follows "?" or "#".',
      };
    }
  }
  if (words.filter(isFolder).length > 1) {
    return { message: 'More than one binhost is a folder.', hint: 'Serve the others by HTTP, or lay them together.' };
  }
  return { value: words.map((word) => word.replace(/\/+$/, '')) };
}

/** Whether a binhost is a folder of this machine. */
export function isFolder(address: string): boolean {
  return /^file:/i.test(address);
}

/** An address without the user name and the password that may stand in it. */
export function withoutUser(word: string): string {
  return word.replace(/\/\/[^/]*@/, '//');
}
