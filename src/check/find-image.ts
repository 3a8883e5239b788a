import { closest, quote } from '../image/text.js';
import type { Extent, Report } from '../lint/finding.js';
import { ConfigLines, plainName, type ConfigLine } from '../verdict/config-lines.js';
import type { DefinitionWords, ImageWords } from './definition-words.js';
import { extentOfLine } from './find-packages.js';
import type { Answers, Offline } from './parse-judgement.js';

/** What is wrong with the profile and the Python that image.yaml names. */
export function* findImage(image: ImageWords, { profile, python }: Answers): Generator<Report> {
  const { definition } = image;
  const at = placeIn(image, ['profile']);
  if (!profile.exists) {
    const near = closest(definition.profile, profile.near ?? []) ?? profile.near?.[0];
    yield {
      rule: 'unknown-profile',
      at,
      message: `The snapshot has no profile ${quote(definition.profile, 200)}.`,
      hint: near === undefined ? 'Take one of profiles/profiles.desc.' : `Did you mean "${near}"?`,
    };
    return;
  }
  if (profile.deprecated !== undefined && profile.deprecated !== null) {
    const instead = profile.deprecated;
    yield {
      rule: 'deprecated-profile',
      at,
      message: `The profile ${quote(definition.profile, 200)} is going to be removed.`,
      hint: instead === '' ? 'Take another one.' : `Take ${instead}; the news of Gentoo say how.`,
    };
  }
  for (const message of mismatches(profile)) {
    yield {
      rule: 'profile-mismatch',
      at,
      message,
      hint: 'Take a profile and a stage3 that were made for each other.',
    };
  }
  yield* findPython(image, python);
}

function* mismatches({ wants, stage3 }: Answers['profile']): Generator<string> {
  if (!wants || !stage3) return;
  if (wants.init !== null && stage3.init !== null && wants.init !== stage3.init) {
    yield `The profile is for ${wants.init}, and the stage3 has ${stage3.init}.`;
  }
  if (wants.multilib !== null && stage3.multilib !== null && wants.multilib !== stage3.multilib) {
    yield wants.multilib
      ? 'The profile builds 32-bit libraries too, and the stage3 has none to begin with.'
      : 'The stage3 has 32-bit libraries, which a profile without multilib never builds anew.';
  }
  if (wants.usr !== null && stage3.usr !== null && wants.usr !== stage3.usr) {
    yield `The profile is for a ${wants.usr} /usr, and the stage3 has a ${stage3.usr} one.`;
  }
}

function* findPython(image: ImageWords, { known, default: defaults }: Answers['python']): Generator<Report> {
  const target = image.definition.python;
  const instead = defaults.at(-1);
  const oldest = defaults.map(minorOf).toSorted((one, other) => one - other)[0];
  const gone = known.length > 0 && !known.includes(target);
  if (!gone && (oldest === undefined || minorOf(target) >= oldest)) return;
  yield {
    rule: 'outdated-python',
    at: placeIn(image, ['python']),
    message: gone
      ? `No package of the snapshot is built for ${quote(target)}.`
      : `${quote(target)} is older than the Python of the profile.`,
    hint: instead === undefined ? `There are ${known.join(', ')}.` : `Take ${instead}.`,
  };
}

/** `13` of `python3_13`. */
function minorOf(target: string): number {
  return Number(/_(\d+)/.exec(target)?.[1] ?? 0);
}

/** Packages of the plan that cannot be built without network, each at the line that lets them in, else the one that wants them. */
export function* findOffline(
  offline: Offline,
  words: DefinitionWords,
  lines: readonly ConfigLine[],
): Generator<Report> {
  const config = new ConfigLines(lines);
  for (const { cpv, is } of offline) {
    const line = config.lineFor('package.accept_keywords', cpv) ?? config.world(plainName(`=${cpv}`));
    const at: Extent = line ? extentOfLine(words, line.path, line.line) : { file: 'world' };
    yield is === 'live'
      ? {
          rule: 'live-package',
          at,
          message: `${quote(cpv)} is a live ebuild, which cannot be built without network.`,
          hint: 'Name a release, or accept ~amd64 instead of **.',
        }
      : {
          rule: 'fetch-restricted-package',
          at,
          message: `The sources of ${quote(cpv)} have to be downloaded by hand.`,
          hint: 'Put them into the distfiles store, or do without the package.',
        };
  }
}

const KERNEL_LINE = /^kernel\/([^/:]+\.config):(\d+): (.+)$/;

/** What Kconfig did not take of the fragments, as config/build/kernel-config says it. */
export function kernelReports(said: string): Report[] {
  return said.split('\n').flatMap((text): Report[] => {
    const [, file, line, message] = KERNEL_LINE.exec(text) ?? [];
    if (file === undefined || message === undefined) return [];
    const at = { file: `kernel/${file}`, line: Number(line) };
    return [{ rule: 'kernel-option-refused', at, message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` }];
  });
}

function placeIn({ place }: ImageWords, path: readonly PropertyKey[]): Extent {
  const { line, column } = place(path);
  return {
    file: 'image.yaml',
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
