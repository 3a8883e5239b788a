import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/boot/format.ts
function formatBootResult(result) {
  const { status, accelerator, note, reason, seconds, checks, files } = result;
  const how = accelerator === void 0 ? "" : accelerator === "kvm" ? " with KVM" : " by software emulation";
  const parts = [
    seconds.kernel === void 0 ? void 0 : `kernel ${seconds.kernel} s`,
    seconds.userspace === void 0 ? void 0 : `userspace ${seconds.userspace} s`
  ].filter((part) => part !== void 0);
  const times = `${seconds.total} s${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
  const head = {
    booted: `Booted${how} in ${times}`,
    failed: `Boot test failed${how} after ${times}`,
    "not-booted": "Not booted: this machine cannot run the image, so nothing is known about it",
    skipped: "Boot test skipped"
  };
  return [
    head[status],
    ...note === void 0 ? [] : [note],
    ...reason ? [`${reason.kind}: ${reason.message}`, reason.hint] : [],
    ...checks.map(({ name, outcome, detail }) => `${outcome} ${name}${detail === "" ? "" : `: ${firstLine(detail)}`}`),
    ...reason && reason.lastLines.length > 0 ? ["Last lines of the console:", ...reason.lastLines.map((line) => `  ${line}`)] : [],
    ...files.serial === void 0 ? [] : [`Serial log: ${files.serial}`],
    ...files.screenshot === void 0 ? [] : [`Screenshot: ${files.screenshot}`]
  ];
}
function firstLine(text) {
  return text.split("\n")[0] ?? "";
}

export {
  formatBootResult
};
