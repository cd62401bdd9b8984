/** Whether a value that came out of JSON is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value that came out of JSON is an object or a list, whose fields can be looked at. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
