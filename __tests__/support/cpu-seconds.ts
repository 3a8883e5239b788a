/**
 * Seconds of a processor that some work took, which a busy machine does not stretch much: for work that takes a second or two,
 * and minutes if it grew with the square of its input.
 */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before); // microseconds
  return (user + system) / 1e6;
}
