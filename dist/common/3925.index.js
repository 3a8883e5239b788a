export const id = 3925;
export const ids = [3925];
export const modules = {

/***/ 73925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownBuilderName: () => (/* binding */ ownBuilderName)
/* harmony export */ });
/**
 * Name of the builder that a run makes for itself. A runner does one job at a time, so a name for each runner keeps jobs
 * on one machine apart and lets the next job of the same runner find the cache of the last one.
 */
function ownBuilderName(runner) {
    const suffix = (runner ?? '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40);
    return suffix === '' ? 'gentoo-min' : `gentoo-min-${suffix}`;
}


/***/ })

};
