/** Tells the process that has started Jest the path of each file of tests that has come to its end (jestjs.io, "reporters"). */
export default class TellFiles {
  onTestFileResult({ path }) {
    process.send?.(path);
  }
}
