/**
 * Runs some work and takes its processor time, in seconds, which a busy machine does not stretch much: for work that takes a
 * second or two, and minutes if it grew with the square of its input.
 */
export function cpuTime<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before); // microseconds
  return { result, seconds: (user + system) / 1e6 };
}
