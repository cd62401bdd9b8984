/** Whether a key of the browser's store is of this program. Apart from `keyOf`, which every page loads and this one page alone. */
export const isOwnKey = (key: string) => key.startsWith('rahgosha-');
