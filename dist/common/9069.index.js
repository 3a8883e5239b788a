export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const { XDG_CACHE_HOME: cache = '' } = process.env;
// Half of what a short command takes is V8 reading our own code, unless it did before. Not in the folder for temporary files that
// Node would take, which others can write to. Where it cannot be kept all goes on without.
(0,node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache') : cache, 'gentoo-min', 'compiled'));
const { runCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(6330), __webpack_require__.e(343), __webpack_require__.e(3471), __webpack_require__.e(1893)]).then(__webpack_require__.bind(__webpack_require__, 11893));
process.exitCode = await runCommandLine(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
