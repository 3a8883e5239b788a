import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { readBuildSettings } from './settings.js';
import type { BuildSettings } from './settings.js';

export interface SharedInputs {
  /** Whether an input of the build is one of the front end too, and means the same there. */
  readonly takes: (name: string) => boolean;
  /** Folder of the definition; '' for the build's own default. */
  readonly config: string;
}

/** Settings of a build for a front end that has some of its inputs, under the same names; all others are as by default. */
export function readSharedSettings(
  platform: Pick<Platform, 'input' | 'mask' | 'env'>,
  { takes, config }: SharedInputs,
): { readonly settings: BuildSettings } | { readonly problems: readonly Problem[] } {
  try {
    const settings = readBuildSettings({
      env: platform.env,
      mask: (value) => {
        platform.mask(value);
      },
      input: (name) => (takes(name) ? platform.input(name) : name === 'config' ? config : ''),
    });
    return { settings };
  } catch (error) {
    if (error instanceof UserError) return { problems: error.problems };
    throw error;
  }
}
