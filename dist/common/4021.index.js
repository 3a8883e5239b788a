export const id = 4021;
export const ids = [4021];
export const modules = {

/***/ 44021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatBootResult: () => (/* binding */ formatBootResult)
/* harmony export */ });
/** @returns short plain lines for a log, the result first */
function formatBootResult(result) {
    const { status, accelerator, note, reason, seconds, checks, files } = result;
    const how = accelerator === undefined ? '' : accelerator === 'kvm' ? ' with KVM' : ' by software emulation';
    const parts = [
        seconds.kernel === undefined ? undefined : `kernel ${seconds.kernel} s`,
        seconds.userspace === undefined ? undefined : `userspace ${seconds.userspace} s`,
    ].filter((part) => part !== undefined);
    const times = `${seconds.total} s${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
    const head = {
        booted: `Booted${how} in ${times}`,
        failed: `Boot test failed${how} after ${times}`,
        'not-booted': 'Not booted: this machine cannot run the image, so nothing is known about it',
        skipped: 'Boot test skipped',
    };
    return [
        head[status],
        ...(note === undefined ? [] : [note]),
        ...(reason ? [`${reason.kind}: ${reason.message}`, reason.hint] : []),
        ...checks.map(({ name, outcome, detail }) => `${outcome} ${name}${detail === '' ? '' : `: ${firstLine(detail)}`}`),
        ...(reason && reason.lastLines.length > 0
            ? ['Last lines of the console:', ...reason.lastLines.map((line) => `  ${line}`)]
            : []),
        ...(files.serial === undefined ? [] : [`Serial log: ${files.serial}`]),
        ...(files.screenshot === undefined ? [] : [`Screenshot: ${files.screenshot}`]),
    ];
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}


/***/ })

};
