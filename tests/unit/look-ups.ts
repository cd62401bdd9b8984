/**
 * Counts how often a piece of work looks something up in a map or a set: work that goes through a text or a catalogue
 * again for each of its parts shows in the count, whatever the machine is doing meanwhile.
 */
export function countLookUps(work: () => void): number {
  const { get, has } = Map.prototype;
  const { has: hasInSet } = Set.prototype;
  let count = 0;
  Map.prototype.get = function (key: unknown) {
    count += 1;
    return get.call(this, key);
  };
  Map.prototype.has = function (key: unknown) {
    count += 1;
    return has.call(this, key);
  };
  Set.prototype.has = function (key: unknown) {
    count += 1;
    return hasInSet.call(this, key);
  };
  try {
    work();
  } finally {
    Object.assign(Map.prototype, { get, has });
    Object.assign(Set.prototype, { has: hasInSet });
  }
  return count;
}
