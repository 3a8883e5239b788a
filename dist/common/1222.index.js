export const id = 1222;
export const ids = [1222];
export const modules = {

/***/ 19309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24370);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);




const IDLE_MS = 60_000;
const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 400;
/**
 * One exchange over HTTP. Overload (429, 503) and passing troubles (5xx, broken connections) are tried again a few times,
 * with growing pauses or the one that the server asks for; a host that is not there only once more.
 * @returns what `use` makes of the answer
 * @throws StoreError; LostError and ChangedFileError of `use` and of the request's body as they are
 */
async function exchange(tools, spec) {
    for (let attempt = 1;; attempt++) {
        const failure = await once(tools, spec);
        if ('value' in failure)
            return failure.value;
        const { kind, reason, hint, attempts, waitMs } = failure;
        if (attempt >= attempts || (waitMs ?? 0) > LONGEST_WAIT_MS) {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(kind, `${spec.place}: could not ${spec.doing}: ${reason}.${hint === '' ? '' : ` ${hint}`}`);
        }
        const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
        await tools.pause(waitMs ?? backoff, spec.signal).catch((error) => {
            throw spec.signal.aborted ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedError */ .Wm)(spec.place) : error;
        });
    }
}
async function once(tools, spec) {
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
    const idle = new AbortController();
    const idleMs = spec.idleMs ?? IDLE_MS;
    const timer = setTimeout(() => {
        idle.abort();
    }, idleMs);
    const alive = () => {
        timer.refresh();
    };
    try {
        const request = await spec.request(alive);
        const answer = await tools.client(request, AbortSignal.any([spec.signal, idle.signal]));
        alive();
        try {
            const expected = answer.ok || spec.expect?.includes(answer.status);
            return expected ? { value: await spec.use(answer, alive) } : await judge(answer, spec);
        }
        finally {
            answer.discard();
        }
    }
    catch (error) {
        const own = ownError(error);
        if (own)
            throw own;
        (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
        if (idle.signal.aborted)
            return unreachable(`nothing moved for ${idleMs / 1000} seconds`, 2);
        return judgeNetwork(error);
    }
    finally {
        clearTimeout(timer);
    }
}
async function judge(answer, spec) {
    const { status } = answer;
    const { code, message } = await explanation(answer);
    const said = [code, message === '' ? '' : (0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(message, 160)].filter((part) => part !== '').join(' ');
    const reason = `the server answered ${status}${said === '' ? '' : ` (${said})`}`;
    const hint = spec.hint?.(status, code, answer);
    if (status === 429 || (status === 503 && /slow ?down/i.test(code))) {
        const waitMs = retryAfter(answer.header('retry-after'));
        return {
            kind: 'throttled',
            reason,
            hint: hint ?? 'Let fewer jobs use it at the same time, or try later.',
            attempts: 5,
            ...(waitMs === undefined ? {} : { waitMs }),
        };
    }
    if (status === 507 || status === 413 || /quota|insufficientstorage|toolarge|storagefull/i.test(code)) {
        return { kind: 'full', reason, hint: hint ?? 'Remove what is not needed, or raise its limit.', attempts: 1 };
    }
    if (status >= 500 || status === 408)
        return { ...unreachable(reason, 4), hint: hint ?? '' };
    return { kind: 'refused', reason, hint: hint ?? 'Check the credentials and their rights.', attempts: 1 };
}
/** What an error answer says of itself: XML of S3, JSON of registries (OCI distribution specification, "Error Codes"). */
async function explanation(answer) {
    const text = (await answer.text().catch(() => '')).slice(0, 8192);
    const pick = (pattern) => pattern.exec(text)?.[1]?.trim() ?? '';
    const code = pick(/<Code>([A-Za-z0-9.]{1,64})<\/Code>/) || pick(/"code"\s*:\s*"([A-Za-z0-9_.]{1,64})"/);
    const message = pick(/<Message>([^<]{1,500})<\/Message>/) || pick(/"message"\s*:\s*"((?:[^"\\]|\\.){1,500})"/);
    return { code, message };
}
/** Seconds or a date (RFC 9110, "Retry-After"). @returns milliseconds, undefined where there is none */
function retryAfter(header, now = Date.now()) {
    if (header === undefined || header.trim() === '')
        return undefined;
    const seconds = Number(header);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
// Who is not there now will hardly be there in a second.
const ABSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
const TIMED_OUT = /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
function judgeNetwork(error) {
    const { code, message } = deepest(error);
    const reason = code ?? (0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(message, 160);
    if (code !== undefined && TIMED_OUT.test(code))
        return unreachable(reason, 1);
    if (code !== undefined && ABSENT.test(code))
        return unreachable(reason, 2);
    if (code !== undefined && /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
        return { ...unreachable(reason, 1), hint: 'Its certificate is not trusted here; NODE_EXTRA_CA_CERTS adds one.' };
    }
    return unreachable(reason, 4);
}
function unreachable(reason, attempts) {
    return { kind: 'unreachable', reason, hint: 'Check its address, and that it can be reached from here.', attempts };
}
/** What went wrong may be wrapped in something else. */
function deepest(error) {
    for (const one of chain(error)) {
        const { code } = one;
        if (typeof code === 'string')
            return { code, message: one.message };
    }
    return { message: chain(error).at(-1)?.message ?? String(error) };
}
/** An error of ours, thrown by the body of a request or by `use`, is not the network's. */
function ownError(error) {
    return chain(error).find((one) => one instanceof _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .LostError */ .zO ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangedFileError */ .LD ||
        ('syscall' in one && 'path' in one));
}
function chain(error) {
    const found = [];
    for (let one = error; (0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(one) && found.length < 8; one = one.cause)
        found.push(one);
    return found;
}


/***/ }),

/***/ 36092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ IndexedStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bring_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21051);
/* harmony import */ var _converge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21172);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24370);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32124);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67824);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60334);
/* harmony import */ var _send_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27877);









const TRANSFERS = 8;
/** After this long what was sent is listed, so that a kill loses no more. */
const CHECKPOINT_MS = 15_000;
/** Everything of a Store that does not depend on the kind of place. */
class IndexedStore {
    shelf;
    tools;
    /** What was found lost: dropped from the index by the next write, and sent anew although it is listed. */
    #lost = new Map();
    constructor(shelf, tools) {
        this.shelf = shelf;
        this.tools = tools;
    }
    get place() {
        return this.shelf.place;
    }
    async list(signal) {
        const index = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .Nj)(this.place, signal, () => this.#read(signal));
        return [...index.entries.values()].filter((entry) => !this.#isLost(entry)).map(_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .publicEntry */ .cF);
    }
    async get(entries, folder, signal) {
        return (0,_bring_all_js__WEBPACK_IMPORTED_MODULE_2__/* .bringAll */ .a)(this.place, entries, signal, ({ got, lost }) => (0,_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(entries, TRANSFERS, signal, async (entry, either) => {
            const { path } = entry;
            if (!(0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStorePath */ .zP)(path)) {
                lost.set(path, 'its path leaves the store');
                return;
            }
            try {
                await this.shelf.bring(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), either);
                got.add(path);
            }
            catch (error) {
                if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_4__/* .LostError */ .zO))
                    throw error;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { force: true });
                lost.set(path, error.reason);
                this.#lost.set(path, entry);
            }
        }));
    }
    async put(entries, folder, signal) {
        const ledger = new _ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .Ledger */ .O((change, last, limit) => this.#update(change, last, limit), {
            now: this.tools.now,
            checkpointMs: CHECKPOINT_MS,
            removals: () => [...this.#lost.values()].map(({ path, sha256 }) => ({ path, sha256 })),
        });
        try {
            await (0,_send_all_js__WEBPACK_IMPORTED_MODULE_6__/* .sendAll */ .S)(this.place, ledger, signal, async () => {
                const changed = [];
                const wanted = await this.#missing(await this.#read(signal), entries, signal);
                await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(wanted, TRANSFERS, signal, async ({ entry, replace }, either) => {
                    try {
                        const bytes = await this.shelf.take(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.path), replace, either);
                        ledger.note(entry, bytes, signal);
                    }
                    catch (error) {
                        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangedFileError */ .LD))
                            throw error;
                        changed.push(error.file);
                    }
                });
                return changed;
            });
        }
        finally {
            for (const entry of ledger.listed)
                this.#lost.delete(entry.path);
        }
        return { added: ledger.added, bytes: ledger.bytes };
    }
    async touch(paths, at, signal) {
        if (paths.length === 0)
            return;
        // A time that gets lost to another writer is no loss that is worth waiting for.
        await (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .Nj)(this.place, signal, () => this.#update({ used: new Map(paths.map((path) => [path, at])) }, false, signal));
    }
    async remove(paths, signal) {
        if (paths.length === 0)
            return;
        await (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .Nj)(this.place, signal, async () => {
            // First the index: a reader must not be offered what is gone.
            await this.#update({ remove: paths.map((path) => ({ path })) }, true, signal);
            await this.shelf.discard(paths.filter(_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStorePath */ .zP), signal);
        });
        for (const path of paths)
            this.#lost.delete(path);
    }
    /** What is to be sent of these: not what is listed already, unless it is known or found to be lost. */
    async #missing(index, entries, signal) {
        const bad = entries.find((entry) => !(0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStorePath */ .zP)(entry.path));
        if (bad)
            throw new Error(`${bad.path} cannot be a path in a store`);
        const wanted = new Map();
        await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(entries, TRANSFERS, signal, async (entry, either) => {
            const known = index.entries.get(entry.path);
            if (known === undefined)
                wanted.set(entry, this.#lost.has(entry.path));
            else if (this.#isLost(known))
                wanted.set(entry, true);
            // Somebody made it again: because two did at once, or because it could not be had. The place knows which.
            else if (!(0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .sameContent */ .Cm)(known, entry) && !(await this.shelf.intact(known, either))) {
                this.#lost.set(known.path, known);
                wanted.set(entry, true);
            }
        });
        return entries.flatMap((entry) => {
            const replace = wanted.get(entry);
            return replace === undefined ? [] : { entry, replace };
        });
    }
    #isLost(entry) {
        const lost = this.#lost.get(entry.path);
        return lost !== undefined && (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .sameContent */ .Cm)(lost, entry);
    }
    async #read(signal) {
        return (await this.shelf.read(signal)).index;
    }
    async #update(change, verify, signal) {
        const work = async () => {
            const index = await (0,_converge_js__WEBPACK_IMPORTED_MODULE_3__/* .converge */ .c)(this.shelf, change, {
                place: this.place,
                signal,
                pause: this.tools.pause,
                now: () => Math.floor(this.tools.now() / 1000),
                settleMs: this.shelf.settleMs,
                verify,
            });
            if (change.add || change.remove)
                await this.shelf.publish?.(index, signal);
        };
        await (this.shelf.exclusively ? this.shelf.exclusively(signal, work) : work());
    }
}


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLogin: () => (/* binding */ findLogin),
/* harmony export */   g: () => (/* binding */ RegistryAuth)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19309);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97208);





// Docker Hub is known to `docker login` by the address that it had first.
const HUB_LOGIN = 'https://index.docker.io/v1/';
/**
 * Finds the login that `docker login` left for a registry: in the `auths` of docker's config.json or by the helper that
 * `credHelpers` or `credsStore` name (Docker documentation, "docker login", "Credential helpers").
 * @returns undefined when there is none: the registry is asked as anybody may
 */
async function findLogin(registry, sources) {
    const { DOCKER_CONFIG = '', HOME = '' } = sources.env;
    const folder = DOCKER_CONFIG === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(HOME === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() : HOME, '.docker') : DOCKER_CONFIG;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), 'utf8').catch(() => '{}');
    const config = parseObject(text);
    const names = registry === 'docker.io' ? [HUB_LOGIN, 'docker.io', 'index.docker.io'] : [registry, `https://${registry}`];
    for (const name of names) {
        const helper = textOf(objectOf(config.credHelpers)[name]) ?? textOf(config.credsStore);
        const login = (helper === undefined ? undefined : await askHelper(helper, name, sources.run)) ??
            readAuth(objectOf(objectOf(config.auths)[name]));
        if (login)
            return login;
    }
    return undefined;
}
function readAuth(entry) {
    const token = textOf(entry.identitytoken);
    if (token !== undefined)
        return { kind: 'identity', token };
    const [, user, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(textOf(entry.auth) ?? '', 'base64').toString()) ?? [];
    return user === undefined || password === undefined
        ? undefined
        : { kind: 'password', user, password: password.replace(/\0+$/, '') };
}
async function askHelper(helper, name, run) {
    if (!/^[\w.-]+$/.test(helper))
        return undefined;
    // A helper that is not installed or knows nothing is the same as no login.
    const answer = await run({ command: `docker-credential-${helper}`, args: ['get'], input: name }).catch(() => undefined);
    if (answer?.code !== 0)
        return undefined;
    const { Username, Secret } = parseObject(answer.stdout);
    const [user, secret] = [textOf(Username), textOf(Secret)];
    if (user === undefined || secret === undefined)
        return undefined;
    return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, password: secret };
}
/**
 * Gets the Authorization headers that a registry wants: basic, or a token from the service that it names (distribution
 * documentation, "Token Authentication Specification", "OAuth2").
 */
class RegistryAuth {
    tools;
    options;
    #headers = new Map();
    #asking = new Map();
    #login;
    constructor(tools, options) {
        this.tools = tools;
        this.options = options;
    }
    /** What worked last for this access; undefined until the registry has asked for something. */
    header(access) {
        return this.#headers.get(access) ?? (access === 'pull' ? this.#headers.get('pull,push') : undefined);
    }
    /**
     * Answers a challenge; several at once get one answer.
     * @param challenge the header WWW-Authenticate of an answer with status 401
     * @throws StoreError `refused` when nothing that we have answers it
     */
    answer(challenge, access, signal) {
        const asking = this.#asking.get(access) ??
            this.#answer(challenge, access, signal).finally(() => {
                this.#asking.delete(access);
            });
        this.#asking.set(access, asking);
        return asking;
    }
    async #answer(challenge, access, signal) {
        const login = await (this.#login ??= this.options.login());
        const { scheme = '', rest = '' } = /^\s*(?<scheme>\w+)\s*(?<rest>.*)$/s.exec(challenge ?? '')?.groups ?? {};
        if (/^bearer$/i.test(scheme)) {
            this.#headers.set(access, `Bearer ${await this.#token(parameters(rest), login, access, signal)}`);
        }
        else if (/^basic$/i.test(scheme) && login?.kind === 'password') {
            this.#headers.set(access, basic(login));
        }
        else {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${this.options.place}: the registry wants a login${login ? ' of another kind than there is' : ', and there is none'}. ` +
                'Log in before, with `docker login` or docker/login-action.');
        }
    }
    async #token(challenge, login, access, signal) {
        const { place, repository } = this.options;
        const realm = challenge.get('realm') ?? '';
        if (!URL.canParse(realm))
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${place}: the registry names no service that gives tokens.`);
        const scope = `repository:${repository}:${access}`;
        const service = challenge.get('service') ?? '';
        const url = new URL(realm);
        let request;
        if (login?.kind === 'identity') {
            const form = {
                grant_type: 'refresh_token',
                service,
                scope,
                client_id: 'gentoo-min-action',
                refresh_token: login.token,
            };
            const headers = { 'content-type': 'application/x-www-form-urlencoded' };
            request = { method: 'POST', url: url.href, headers, body: new URLSearchParams(form).toString() };
        }
        else {
            if (service !== '')
                url.searchParams.set('service', service);
            url.searchParams.set('scope', scope);
            request = { method: 'GET', url: url.href, headers: login ? { authorization: basic(login) } : {} };
        }
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)(this.tools, {
            place,
            doing: `get a token to ${access === 'pull' ? 'read' : 'write'}`,
            signal,
            request: () => Promise.resolve(request),
            hint: () => 'Log in before, with `docker login` or docker/login-action, as a user who may do that.',
            use: async (response) => parseObject(await response.text()),
        });
        const token = textOf(answer.token) ?? textOf(answer.access_token);
        if (token === undefined)
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${place}: the service that gives tokens gave none.`);
        return token;
    }
}
function basic({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** `realm="…",service="…"` (RFC 9110, "WWW-Authenticate"). */
function parameters(text) {
    const found = new Map();
    for (const [, key = '', quoted, bare] of text.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
        found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    return found;
}
function parseObject(text) {
    try {
        return objectOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RegistryClient)
/* harmony export */ });
/* unused harmony export registryAddress */
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19309);
/* harmony import */ var _registry_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4693);


/** Speaks to one repository of a registry (OCI distribution specification), with the token or login that it wants. */
class RegistryClient {
    options;
    /** For messages: `registry docker.io/gentoo/stage3`. */
    place;
    /** The address below which everything of this repository is, with a slash at its end. */
    address;
    #auth;
    constructor(options) {
        this.options = options;
        const { registry, repository, login } = options;
        this.place = `registry ${registry}/${repository}`;
        this.address = `${registryAddress(registry)}/v2/${repository}/`;
        this.#auth = new _registry_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryAuth */ .g(options, { place: this.place, repository, login });
    }
    /**
     * One exchange, with the retries of `exchange`. A challenge is answered once; a second one is an answer like any other.
     * @throws StoreError, also where nothing that we have answers the challenge
     */
    async ask(question) {
        const first = await this.#send({
            ...question,
            expect: [...(question.expect ?? []), 401],
            use: async (answer, alive) => answer.status === 401
                ? { challenge: answer.header('www-authenticate') }
                : { value: await question.use(answer, alive) },
        });
        if ('value' in first)
            return first.value;
        await this.#auth.answer(first.challenge, question.access, question.signal);
        return await this.#send(question);
    }
    #send({ access, method, headers, body, follow, ...question }) {
        const url = question.url.includes('://') ? question.url : this.address + question.url;
        return (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(this.options, {
            ...question,
            place: this.place,
            request: (alive) => {
                const content = body?.(alive);
                const authorization = this.#auth.header(access);
                // What the registry gave us is not for the storage that it sends us to.
                const own = new URL(url).origin === new URL(this.address).origin;
                return Promise.resolve({
                    url,
                    method,
                    headers: {
                        'accept-encoding': 'identity',
                        ...headers,
                        ...(own && authorization !== undefined ? { authorization } : {}),
                    },
                    follow,
                    ...(content === undefined ? {} : { body: content }),
                });
            },
        });
    }
}
/** Loopback is spoken to without TLS, as Docker and BuildKit do. */
function registryAddress(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);
    return `${local ? 'http' : 'https'}://${registry}`;
}


/***/ }),

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryStore: () => (/* binding */ registryStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24370);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32124);
/* harmony import */ var _indexed_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36092);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17856);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96840);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97208);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96578);








const SETTLE_MS = 1000;
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const ARTIFACT = 'application/vnd.gentoo-min.store.v1';
const INDEX = 'application/vnd.gentoo-min.store.index.v1+json';
const FILE = 'application/vnd.gentoo-min.store.file.v1';
/** Registries take no larger manifest (OCI distribution specification, "Pushing Manifests": at least this must be taken). */
const LARGEST_MANIFEST = 4 * 1024 * 1024;
/**
 * A store as one OCI artifact: each file is a blob, the index is the config, and the manifest lists all of them, so that
 * the registry keeps them (OCI image specification, "Guidelines for Artifact Usage"; OCI distribution specification).
 * What is known of a file stands in the index; the manifest holds nothing but descriptors, to stay small.
 */
function registryStore(options) {
    return new _indexed_store_js__WEBPACK_IMPORTED_MODULE_3__/* .IndexedStore */ .R(new RegistryShelf(options), options);
}
class RegistryShelf {
    options;
    place;
    settleMs;
    #registry;
    /** The index by the digest of its blob: looking again costs a manifest only. */
    #known;
    constructor(options) {
        this.options = options;
        this.#registry = new _registry_client_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryClient */ .b(options);
        this.place = this.#registry.place;
        this.settleMs = options.settleMs ?? SETTLE_MS;
    }
    read = async (signal) => {
        const manifest = await this.#ask({
            doing: 'read the manifest',
            access: 'pull',
            method: 'GET',
            url: `manifests/${this.options.tag}`,
            headers: { accept: MANIFEST },
            expect: [404],
            signal,
        }, async (answer) => (answer.status === 404 ? undefined : await answer.text()));
        const config = manifest === undefined ? undefined : configOf(manifest);
        if (config === undefined)
            return { index: (0,_read_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndexText */ .G)(undefined, this.place) };
        if (this.#known?.digest !== config.digest) {
            const text = await this.#ask({
                doing: 'read the index',
                access: 'pull',
                method: 'GET',
                url: `blobs/${config.digest}`,
                expect: [404],
                signal,
            }, async (answer) => (answer.status === 404 ? undefined : await answer.text()));
            const damaged = text !== undefined && `sha256:${sha256(text)}` !== config.digest;
            this.#known = { digest: config.digest, index: (0,_read_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndexText */ .G)(damaged ? undefined : text, this.place) };
        }
        return { index: this.#known.index };
    };
    write = async (index, _mark, signal) => {
        const text = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renderIndex */ .rC)(index);
        const config = { mediaType: INDEX, digest: `sha256:${sha256(text)}`, size: Buffer.byteLength(text) };
        const manifest = renderManifest(config, index);
        if (manifest.length > LARGEST_MANIFEST) {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .AD('full', `${this.place}: ${index.entries.size} files are more than one manifest can list. Remove what is not needed.`);
        }
        await this.#upload(config, () => text, 'write the index', signal);
        await this.#ask({
            doing: 'write the manifest',
            access: 'pull,push',
            method: 'PUT',
            url: `manifests/${this.options.tag}`,
            headers: { 'content-type': MANIFEST },
            body: () => manifest,
            signal,
        }, () => Promise.resolve());
        this.#known = { digest: config.digest, index };
        return true;
    };
    // Blobs are named by their content: both are there, and the one that was listed first stays.
    ours = () => Promise.resolve(new Set());
    bring = (entry, target, signal) => this.#ask({
        doing: `get ${entry.path}`,
        access: 'pull',
        method: 'GET',
        url: `blobs/sha256:${entry.sha256}`,
        expect: [404],
        signal,
    }, async (answer, alive) => {
        if (answer.status === 404)
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .LostError */ .zO('it is gone');
        await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_7__/* .receive */ .uZ)(answer.body, entry, target, alive);
    });
    take = async (entry, file, replace, signal) => {
        await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_7__/* .checkFile */ .vH)(file, entry);
        if (!replace && (await this.holds(entry, signal)))
            return 0;
        const blob = { mediaType: FILE, digest: `sha256:${entry.sha256}`, size: entry.bytes };
        await this.#upload(blob, (alive) => (0,_transfer_js__WEBPACK_IMPORTED_MODULE_7__/* .contentOf */ .$E)(file, entry, alive), `put ${entry.path}`, signal);
        return entry.bytes;
    };
    holds = (entry, signal) => this.#ask({
        doing: `look for ${entry.path}`,
        access: 'pull',
        method: 'HEAD',
        url: `blobs/sha256:${entry.sha256}`,
        expect: [404],
        signal,
    }, (answer) => {
        const length = answer.header('content-length');
        return Promise.resolve(answer.ok && (length === undefined || length === String(entry.bytes)));
    });
    // A registry does not look into its blobs: what was damaged on its disk shows to who reads it.
    intact = async (entry, signal) => {
        if (entry.bytes > _transfer_js__WEBPACK_IMPORTED_MODULE_7__/* .LARGEST_LOOK */ .pT)
            return this.holds(entry, signal);
        const read = { doing: `look at ${entry.path}`, access: 'pull', method: 'GET', expect: [404], signal };
        return this.#ask({ ...read, url: `blobs/sha256:${entry.sha256}` }, (answer, alive) => answer.ok ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_7__/* .isContent */ .az)(answer.body, entry, alive) : Promise.resolve(false));
    };
    // A blob goes with the garbage collection of the registry, once no manifest lists it.
    discard = () => Promise.resolve();
    /** POST and PUT (OCI distribution specification, "Pushing a blob monolithically", "POST then PUT"). */
    async #upload(blob, body, doing, signal) {
        const post = { doing, access: 'pull,push', method: 'POST', url: 'blobs/uploads/', signal };
        const location = await this.#ask(post, (answer) => Promise.resolve(answer.header('location')));
        const target = location === undefined ? undefined : new URL(location, `${this.#registry.address}blobs/uploads/`);
        if (target === undefined) {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .AD('refused', `${this.place}: could not ${doing}: the registry did not say where to send it.`);
        }
        target.searchParams.set('digest', blob.digest);
        await this.#ask({
            doing,
            access: 'pull,push',
            method: 'PUT',
            url: target.href,
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
            ...(blob.size === 0 ? {} : { body }),
            signal,
        }, () => Promise.resolve());
    }
    #ask(request, use) {
        return this.#registry.ask({
            ...request,
            use,
            // Registries keep blobs elsewhere.
            follow: request.method === 'GET' || request.method === 'HEAD',
            hint: (status) => status === 401 || status === 403
                ? 'Log in before, with `docker login` or docker/login-action; in a workflow the job needs `packages: write`.'
                : undefined,
        });
    }
}
function renderManifest(config, index) {
    const sizes = new Map([...index.entries.values()].map(({ sha256: digest, bytes }) => [digest, bytes]));
    const files = [...sizes].map(([digest, size]) => ({ mediaType: FILE, digest: `sha256:${digest}`, size }));
    // A manifest has at least one layer: for a store without files, its index once more.
    const layers = files.length === 0 ? [config] : files.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, artifactType: ARTIFACT, config, layers });
}
/** The index of a manifest of ours; undefined for what somebody else put under our tag. */
function configOf(text) {
    try {
        const { config } = JSON.parse(text);
        const digest = config?.digest ?? '';
        return config?.mediaType === INDEX && /^sha256:[0-9a-f]{64}$/.test(digest) ? { digest } : undefined;
    }
    catch {
        return undefined;
    }
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
