export const id = 8087;
export const ids = [8087];
export const modules = {

/***/ 58087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnvironment),
/* harmony export */   findBuildx: () => (/* binding */ findBuildx)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43491);


/** `--call`, `--progress=rawjson`, `history`, devices and secrets by environment are all there from this one on. */
const OLDEST_BUILDX = [0, 20];
/**
 * Finds buildx: `docker buildx`, else a `buildx` (or `docker-buildx`) program on PATH.
 * @throws UserError when there is none, or one too old for what the build needs
 */
async function findBuildx(run, env) {
    const candidates = [['docker', 'buildx'], ['buildx'], ['docker-buildx']];
    for (const [program = '', ...prefix] of candidates) {
        const version = await buildxVersion(run, program, prefix);
        if (version === undefined)
            continue;
        if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, OLDEST_BUILDX)) {
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                message: `buildx ${version} is too old: the build needs ${OLDEST_BUILDX.join('.')} or newer.`,
                hint: 'Update Docker, or put a newer buildx into ~/.docker/cli-plugins/docker-buildx.',
            });
        }
        const command = (args) => ({ command: program, args: [...prefix, ...args], env });
        return {
            version,
            command,
            run: (args, options = {}) => {
                const { env: extra, ...rest } = options;
                return run({ ...command(args), env: { ...env, ...extra } }, rest);
            },
        };
    }
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: 'buildx was found neither as `docker buildx` nor as a program of its own.',
        hint: 'Install Docker with its buildx plugin, or buildx alone together with a BuildKit that the input `builder` names.',
    });
}
/** The same buildx with more in its environment. */
function withEnvironment(buildx, more) {
    return {
        version: buildx.version,
        command: (args) => {
            const spec = buildx.command(args);
            return { ...spec, env: { ...spec.env, ...more } };
        },
        run: (args, options = {}) => buildx.run(args, { ...options, env: { ...more, ...options.env } }),
    };
}
async function buildxVersion(run, program, prefix) {
    try {
        const result = await run({ command: program, args: [...prefix, 'version'] });
        return result.code === 0 ? (/\bv?(\d+\.\d+\.\d+\S*)/.exec(result.stdout)?.[1] ?? 'unknown') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 43491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLDEST_BUILDKIT),
/* harmony export */   t: () => (/* binding */ isOlder)
/* harmony export */ });
/** `RUN --device` is part of the stable Dockerfile syntax from this one on (BuildKit, Dockerfile reference, "RUN --device": 1.27). */
const OLDEST_BUILDKIT = [0, 33];
/** Whether a version is older than a release. One without numbers is a build from source: assumed to be new enough. */
function isOlder(version, [major, minor]) {
    const match = /^v?(\d+)\.(\d+)\./.exec(version);
    if (!match || version.startsWith('0.0.0'))
        return false;
    const [haveMajor, haveMinor] = [Number(match[1]), Number(match[2])];
    return haveMajor < major || (haveMajor === major && haveMinor < minor);
}


/***/ })

};
