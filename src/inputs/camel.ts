type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** The same object type with `boot-minutes` called `bootMinutes`. */
export type CamelKeys<T> = { readonly [Name in keyof T as Camel<Name>]: T[Name] };

/** Renames the keys of an object from kebab case to camel case. */
export function camelKeys<T extends object>(object: T): CamelKeys<T> {
  const entries = Object.entries(object).map(([name, value]: [string, unknown]) => [
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(entries) as CamelKeys<T>;
}
