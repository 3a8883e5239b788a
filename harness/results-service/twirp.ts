/** An answer other than success, in Twirp's form: HTTP status, code word and message. */
export class TwirpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * A request's JSON body. Field names arrive in snake_case or camelCase (protobuf allows both), wrapped values
 * (`StringValue`) either bare or as `{value}`; both forms read the same here.
 */
export class Message {
  private readonly fields: ReadonlyMap<string, unknown>;

  constructor(body: unknown) {
    const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    this.fields = new Map(
      entries.map(([name, value]) => [name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), value]),
    );
  }

  /** A text or number field as text; `undefined` when absent. */
  optional(name: string): string | undefined {
    let value = this.fields.get(name);
    if (typeof value === 'object' && value !== null && 'value' in value) {
      value = value.value;
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  /** The same, but an absent or empty field is the client's error. */
  text(name: string): string {
    const value = this.optional(name);
    if (value === undefined || value === '') {
      throw new TwirpError(400, 'invalid_argument', `${name} is required`);
    }
    return value;
  }

  texts(name: string): string[] {
    const value = this.fields.get(name);
    return Array.isArray(value) ? value.map(String) : [];
  }
}

/** One method of a service; `claims` have been verified. */
export type Method<C> = (request: Message, claims: C) => Promise<Record<string, unknown>>;
