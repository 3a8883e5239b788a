/** A value as one field of a line of CSV (RFC 4180), as buildx reads the values of several of its options. */
export function csvField(value: string): string {
  return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
