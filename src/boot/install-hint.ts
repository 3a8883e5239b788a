import { readFile } from 'node:fs/promises';

/** How QEMU for x86-64 is installed, by distribution family as in `ID` and `ID_LIKE` of os-release(5). */
const COMMANDS: Readonly<Record<string, string>> = {
  debian: 'apt-get install qemu-system-x86',
  ubuntu: 'apt-get install qemu-system-x86',
  fedora: 'dnf install qemu-system-x86-core',
  rhel: 'dnf install qemu-kvm',
  suse: 'zypper install qemu-x86',
  opensuse: 'zypper install qemu-x86',
  arch: 'pacman -S qemu-system-x86',
  alpine: 'apk add qemu-system-x86_64',
  gentoo: "emerge app-emulation/qemu with QEMU_SOFTMMU_TARGETS='x86_64'",
  nixos: 'nix-shell -p qemu',
  void: 'xbps-install qemu',
};

/**
 * @param osRelease content of /etc/os-release; '' when there is none
 * @returns a sentence that says what to install
 */
export function installHint(osRelease: string): string {
  const field = (name: string): string[] =>
    (new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '').split(/\s+/);
  const family = [...field('ID'), ...field('ID_LIKE')].find((id) => id in COMMANDS);
  return family === undefined
    ? 'Install qemu-system-x86_64 with its firmware (SeaBIOS), or switch the boot test off.'
    : `Install it (${COMMANDS[family] ?? ''}), or switch the boot test off.`;
}

export async function readInstallHint(): Promise<string> {
  return installHint(await readFile('/etc/os-release', 'utf8').catch(() => ''));
}
