import { quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import type { HttpAnswer } from '../store/http-client.js';

/** What GitHub refused. It says to the user what to do; whoever asked may understand some of the statuses. */
export class GitHubError extends UserError {
  /** @param status of the answer; undefined where none came, or none in time */
  constructor(
    readonly status: number | undefined,
    message: string,
    hint: string,
  ) {
    super({ message, ...(hint === '' ? {} : { hint }) });
    this.name = 'GitHubError';
  }
}

/** What the body of an error answer says (GitHub REST API, "Client errors"). */
export interface ErrorBody {
  readonly message: string;
  /** Of a 422: what is wrong with which field. */
  readonly errors: readonly string[];
}

/** Reads the body of an error answer. Whatever is not understood is left out. */
export function readErrorBody(text: string): ErrorBody {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { message: '', errors: [] };
  }
  const { message, errors } = (value ?? {}) as { message?: unknown; errors?: unknown };
  return {
    message: typeof message === 'string' ? message : '',
    errors: Array.isArray(errors) ? errors.slice(0, 5).map(readFieldError) : [],
  };
}

function readFieldError(error: unknown): string {
  if (typeof error === 'string') return error;
  const { message, field, code } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof message === 'string') return message;
  return [field, code].filter((each) => typeof each === 'string').join(': ');
}

/**
 * The error for an answer that is none of 2xx.
 * @param doing what was being done, as the rest of `could not …`
 * @param permission line of `permissions:` that it needs, where the answer does not name one
 */
export function refusal(
  answer: Pick<HttpAnswer, 'status' | 'header'>,
  body: ErrorBody,
  doing: string,
  permission: string | undefined,
): GitHubError {
  const { status } = answer;
  const said = [body.message, ...body.errors].filter((each) => each !== '').join('; ');
  const message = `GitHub: could not ${doing}: it answered ${String(status)}${said === '' ? '' : ` (${quote(said, 300)})`}.`;
  return new GitHubError(status, message, hintFor(answer, permission));
}

function hintFor({ status, header }: Pick<HttpAnswer, 'status' | 'header'>, permission: string | undefined): string {
  const needed = acceptedPermissions(header('x-accepted-github-permissions')) ?? permission;
  const grant = needed === undefined ? '' : `Add to the permissions of the job: ${needed}.`;
  switch (status) {
    case 401:
      return 'The token is wrong, or has expired: a job has a good one in github.token.';
    case 403:
      return grant === ''
        ? 'The token may not do that: see the permissions of the job.'
        : `${grant} A run for a fork never gets more than read.`;
    case 404:
      return `It does not exist, or the token may not see it.${grant === '' ? '' : ` ${grant}`}`;
    case 409:
      return 'Somebody else changed it at the same time: run the job again.';
    case 410:
      return 'It is gone, or switched off in the settings of the repository.';
    default:
      return '';
  }
}

/**
 * What GitHub says a request needs: `pull_requests=write` or `issues=write; pull_requests=write`, where one of the parts
 * between semicolons is enough.
 * @returns as `permissions:` takes it; undefined where the header says nothing
 */
export function acceptedPermissions(header: string | undefined): string | undefined {
  const ways = (header ?? '').split(';').map((way) => [...way.matchAll(/(\w{1,40})=(\w{1,10})/g)]);
  const texts = ways
    .filter((way) => way.length > 0)
    .map((way) => way.map(([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`).join(', '));
  return texts.length === 0 ? undefined : texts.join(', or ');
}
