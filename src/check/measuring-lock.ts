/**
 * The Web Lock that a check holds alone while it measures, and the service worker shares around each of its downloads: neither
 * spoils the other. Who leaves the page lets go of it.
 */
export const MEASURING_LOCK = 'rahgosha-measuring';
