export const id = 6459;
export const ids = [6459];
export const modules = {

/***/ 36459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeArtifacts: () => (/* binding */ storeArtifacts)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);

/**
 * Stores what a run produced as artifacts, each file by itself: the image's files and the manifest when the run went
 * well, otherwise the logs that explain why not. One that cannot be stored does not keep the others from being stored.
 * @returns a problem for each file that could not be stored
 */
async function storeArtifacts(platform, report, wentWell, retentionDays) {
    const manifest = report.manifestFile?.path;
    // An image that was booted and did not come up is not published; one that failed later, at its budget say, is kept.
    const keepsImage = report.bootResult !== undefined && report.bootResult.status !== 'failed';
    const image = [...report.placed.map(({ path }) => path), ...(manifest === undefined ? [] : [manifest])];
    const files = [...(keepsImage ? image : []), ...(wentWell ? report.bootLogs : report.logs)];
    if (!platform.artifacts.available)
        return [];
    const problems = [];
    for (const file of files) {
        try {
            const { id } = await platform.artifacts.upload(file, retentionDays === undefined ? {} : { retentionDays });
            report.stored(file, id);
        }
        catch (error) {
            if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    return problems;
}


/***/ })

};
