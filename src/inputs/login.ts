import type { ImageDefinition } from '../image/definition.js';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import type { BuildSettings } from './settings.js';

/**
 * Whether the secret that the chosen login needs is there. Without this the build would notice after hours.
 * @param place where a key of image.yaml was written
 */
export function loginProblems(
  { user }: ImageDefinition,
  settings: Pick<BuildSettings, 'passwordHash' | 'authorizedKeys'>,
  place: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const missing = (input: string): Problem[] => [
    {
      message: `The login is ${user.login}, but the input ${input} is empty.`,
      at: place(['user', 'login']),
      hint: `Hand the secret over by ${input}, or choose another login.`,
    },
  ];
  if (user.login === 'password' && settings.passwordHash === '') return missing('password-hash');
  if (user.login === 'ssh-keys' && settings.authorizedKeys === '') return missing('authorized-keys');
  return [];
}
