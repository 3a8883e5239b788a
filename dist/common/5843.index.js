export const id = 5843;
export const ids = [5843];
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

/***/ 35843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Credentials: () => (/* binding */ s3Credentials),
  s3Store: () => (/* binding */ s3Store)
});

;// CONCATENATED MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



// EXTERNAL MODULE: ./lib/store/failures.js
var failures = __webpack_require__(24370);
// EXTERNAL MODULE: ./lib/store/http.js
var http = __webpack_require__(19309);
// EXTERNAL MODULE: ./lib/store/index-file.js
var index_file = __webpack_require__(32124);
// EXTERNAL MODULE: ./lib/store/indexed-store.js
var indexed_store = __webpack_require__(36092);
// EXTERNAL MODULE: ./lib/store/parallel.js
var parallel = __webpack_require__(60334);
// EXTERNAL MODULE: ./lib/store/read-index.js
var read_index = __webpack_require__(17856);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/transfer.js
var transfer = __webpack_require__(96578);
;// CONCATENATED MODULE: ./lib/store/s3-store.js









/** A put must be over, from reading the index to having written it, in less than this. */
const SETTLE_MS = 1000;
/** Where an object says what its content is: HEAD brings no content, and an ETag is not always its MD5. */
const SHA256_HEADER = 'x-amz-meta-sha256';
const REMOVALS = 8;
/** What is larger is asked for first: a service that refuses in the middle of it breaks the connection. */
const SMALL = 1024 * 1024;
/**
 * A store in a bucket of Amazon S3 or of a service that speaks its protocol (Amazon S3 API Reference: GetObject, PutObject,
 * HeadObject, DeleteObject; Signature Version 4). Conditional writes are asked for; a service that does not know them is
 * used without.
 */
function s3Store(options) {
    return new indexed_store/* IndexedStore */.R(new S3Shelf(options), options);
}
class S3Shelf {
    options;
    place;
    settleMs;
    #base;
    /** Keys derived from the secret, by day; deriving them takes longer than using them. */
    #keys = new Map();
    #conditional = true;
    constructor(options) {
        this.options = options;
        const { bucket, prefix, endpoint, region, below, settleMs = SETTLE_MS } = options;
        this.place = `bucket ${prefix === '' ? bucket : `${bucket}/${prefix}`}`;
        this.settleMs = settleMs;
        // A dot in the name does not fit Amazon's certificate (Amazon S3 User Guide, "Virtual hosting of buckets").
        const amazon = bucket.includes('.')
            ? `https://s3.${region}.amazonaws.com/${bucket}`
            : `https://${bucket}.s3.${region}.amazonaws.com`;
        const root = endpoint === undefined ? amazon : `${endpoint}/${bucket}`;
        this.#base = [root, ...(prefix === '' ? [] : [encodePath(prefix)]), encodePath(below)].join('/');
    }
    read = (signal) => this.#ask({ doing: 'read the index', method: 'GET', path: 'index.json', expect: [404], signal }, async (answer) => {
        const text = answer.status === 404 ? undefined : await answer.text();
        const etag = answer.status === 404 ? undefined : answer.header('etag');
        return { index: (0,read_index/* readIndexText */.G)(text, this.place), ...(etag === undefined ? {} : { mark: etag }) };
    });
    write = async (index, mark, signal) => {
        const body = (0,index_file/* renderIndex */.rC)(index);
        const send = (headers) => this.#ask({
            doing: 'write the index',
            method: 'PUT',
            path: 'index.json',
            headers: { ...headers, 'content-type': 'application/json' },
            body: () => body,
            expect: [409, 412, ...(this.#conditional ? [400, 501] : [])],
            signal,
        }, (answer) => Promise.resolve(answer.status));
        if (!this.#conditional)
            return (await send({})) < 300;
        const status = await send(mark === undefined ? { 'if-none-match': '*' } : { 'if-match': mark });
        if (status !== 400 && status !== 501)
            return status < 300;
        this.#conditional = false;
        return (await send({})) < 300;
    };
    ours = async (conflicts, signal) => {
        const held = new Set();
        await (0,parallel/* inParallel */.H)(conflicts, REMOVALS, signal, async (entry, either) => {
            if (await this.holds(entry, either))
                held.add(entry.path);
        });
        return held;
    };
    publish = async (index, signal) => {
        if (!this.options.binhost)
            return;
        const body = (0,index_file/* renderPackages */.MN)(index);
        const headers = { 'content-type': 'text/plain' };
        const request = { doing: 'write Packages', method: 'PUT', path: 'Packages', headers, signal };
        await this.#ask({ ...request, body: () => body }, () => Promise.resolve());
    };
    bring = (entry, target, signal) => this.#ask({ doing: `get ${entry.path}`, method: 'GET', path: entry.path, expect: [404], signal }, async (answer, alive) => {
        if (answer.status === 404)
            throw new failures/* LostError */.zO('it is gone');
        await (0,transfer/* receive */.uZ)(answer.body, entry, target, alive);
    });
    take = async (entry, file, replace, signal) => {
        await (0,transfer/* checkFile */.vH)(file, entry);
        const send = (conditional) => this.#ask({
            doing: `put ${entry.path}`,
            method: 'PUT',
            path: entry.path,
            headers: {
                'content-length': String(entry.bytes),
                'content-type': 'application/octet-stream',
                // Part of the signature: the service takes no other content.
                'x-amz-content-sha256': entry.sha256,
                [SHA256_HEADER]: entry.sha256,
                ...(conditional ? { 'if-none-match': '*' } : {}),
            },
            // One stream for up to 5 GB, the limit of PutObject: no part of a file is ever kept in memory.
            ...(entry.bytes === 0 ? {} : { body: (alive) => (0,transfer/* contentOf */.$E)(file, entry, alive) }),
            expect: conditional ? [400, 409, 412, 501] : [],
            signal,
        }, (answer) => Promise.resolve(answer.status));
        if (!replace && this.#conditional && entry.bytes <= SMALL) {
            const status = await send(true);
            if (status < 300)
                return entry.bytes;
            if (status === 400 || status === 501)
                this.#conditional = false;
            else if (await this.holds(entry, signal))
                return 0;
        }
        else if (!replace && (await this.holds(entry, signal)))
            return 0;
        await send(false);
        return entry.bytes;
    };
    holds = (entry, signal) => this.#ask({ doing: `look at ${entry.path}`, method: 'HEAD', path: entry.path, expect: [404], signal }, (answer) => {
        const same = answer.header(SHA256_HEADER) === entry.sha256 && answer.header('content-length') === String(entry.bytes);
        return Promise.resolve(answer.ok && same);
    });
    // What the object says of itself is not what became of it.
    intact = async (entry, signal) => {
        if (entry.bytes > transfer/* LARGEST_LOOK */.pT)
            return this.holds(entry, signal);
        const read = { doing: `look at ${entry.path}`, method: 'GET', path: entry.path, expect: [404], signal };
        return this.#ask(read, (answer, alive) => answer.ok ? (0,transfer/* isContent */.az)(answer.body, entry, alive) : Promise.resolve(false));
    };
    discard = (paths, signal) => (0,parallel/* inParallel */.H)(paths, REMOVALS, signal, (path, either) => {
        const request = { doing: `delete ${path}`, method: 'DELETE', path, expect: [404], signal: either };
        return this.#ask(request, () => Promise.resolve());
    });
    #ask(request, use) {
        const { method, path, headers = {}, body, expect = [], doing, signal } = request;
        const { credentials, region } = this.options;
        return (0,http/* exchange */.c)(this.options, {
            place: this.place,
            doing,
            signal,
            expect,
            use,
            hint: (status, code, answer) => this.#hint(status, code, answer),
            request: async (alive) => {
                const content = body?.(alive);
                const signer = new AwsV4Signer({
                    ...credentials,
                    method,
                    url: `${this.#base}/${encodePath(path)}`,
                    headers: { 'accept-encoding': 'identity', ...headers },
                    service: 's3',
                    region,
                    cache: this.#keys,
                });
                const signed = await signer.sign();
                return {
                    url: signed.url.href,
                    method,
                    headers: Object.fromEntries(signed.headers),
                    ...(content === undefined ? {} : { body: content }),
                };
            },
        });
    }
    #hint(status, code, answer) {
        const region = answer.header('x-amz-bucket-region');
        if (status === 301 || status === 307 || code === 'AuthorizationHeaderMalformed') {
            return region !== undefined && /^[a-z0-9-]+$/.test(region)
                ? `The bucket is in another region: write ?region=${region}.`
                : 'The bucket is in another region: name it by ?region=….';
        }
        if (code === 'NoSuchBucket')
            return 'Make the bucket, or correct its name.';
        if (code === 'RequestTimeTooSkewed')
            return 'Set the clock of this machine.';
        if (status === 403) {
            return ('Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and that this user may s3:GetObject, s3:PutObject, s3:DeleteObject ' +
                'and s3:ListBucket: without the last one, what is not there yet looks forbidden.');
        }
        return undefined;
    }
}
/**
 * The credentials that the environment gives, by the names that all tools of Amazon know.
 * @throws StoreError `refused` when there are none
 */
function s3Credentials(env, place) {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = env;
    if (AWS_ACCESS_KEY_ID === '' || AWS_SECRET_ACCESS_KEY === '') {
        const name = AWS_ACCESS_KEY_ID === '' ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
        throw new store/* StoreError */.AD('refused', `${place}: ${name} is not set. Set both parts of the key in the environment of the step.`);
    }
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN === '' ? {} : { sessionToken: AWS_SESSION_TOKEN }),
    };
}
/** As the canonical request of Signature Version 4 wants it: everything but unreserved characters is encoded. */
function encodePath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}


/***/ })

};
