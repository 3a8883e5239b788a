/** What became of the snapshot's OpenPGP signature, in the words of config/build/verify-snapshot. */
export const SNAPSHOT_SIGNATURES = ['good', 'unsigned', 'no-gemato', 'no-keys', 'ignored'] as const;

export type SnapshotSignature = (typeof SNAPSHOT_SIGNATURES)[number];

const SENTENCES: Readonly<Record<SnapshotSignature, string>> = {
  good: "The snapshot's signature is good.",
  unsigned: 'The snapshot is not signed.',
  'no-gemato': "The snapshot's signature was not verified: the stage3 has no gemato.",
  'no-keys': "The snapshot's signature was not verified: the stage3 has no keys of Gentoo's releases.",
  ignored: "The snapshot's signature was not looked at.",
};

/** The same for people. */
export function signatureSentence(signature: SnapshotSignature): string {
  return SENTENCES[signature];
}
