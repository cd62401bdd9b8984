/**
 * The script of a guide's former address. Its text is the same at each, so that a policy knows it by one hash; where it leads stands
 * beside it. A refresh by the browser alone would lose what stands behind the `#`.
 */
export const LEAD_ON = 'location.replace(document.currentScript.dataset.to+location.search+location.hash)';
