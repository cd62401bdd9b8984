import { describe, expect, it } from 'vitest';
import { DeviceStore } from '../../../src/sessions/device-store.ts';
import { unavailableStore, MemoryStorage } from './memory-storage.ts';

describe('the store on the device', () => {
  it('brings back what was written, and lists it by its kind', () => {
    const store = new DeviceStore(() => new MemoryStorage());
    const storage = new MemoryStorage();
    const same = new DeviceStore(() => storage);
    expect(same.write('walk', 'a', 'one')).toBe('saved');
    expect(same.write('wait', 'a', 'two')).toBe('saved');
    expect(same.read('walk', 'a')).toBe('one');
    expect(same.ids('walk')).toEqual(['a']);
    expect(store.read('walk', 'a')).toBeUndefined();
    same.remove('walk', 'a');
    expect(same.ids('walk')).toEqual([]);
    expect(same.read('wait', 'a')).toBe('two');
  });

  it('passes over what other programs keep on the same host', () => {
    const storage = new MemoryStorage();
    storage.setItem('theme', 'dark');
    expect(new DeviceStore(() => storage).ids('walk')).toEqual([]);
  });

  it('says when it is full, and leaves what was there', () => {
    const storage = new MemoryStorage();
    const store = new DeviceStore(() => storage);
    store.write('walk', 'a', 'one');
    storage.room = 1;
    expect(store.write('walk', 'b', 'two')).toBe('full');
    expect(store.read('walk', 'a')).toBe('one');
    expect(store.available).toBe(true);
  });

  it('says when the browser forbids it, and throws at nothing', () => {
    expect(unavailableStore.available).toBe(false);
    expect(unavailableStore.ids('walk')).toEqual([]);
    expect(unavailableStore.read('walk', 'a')).toBeUndefined();
    expect(unavailableStore.write('walk', 'a', 'one')).toBe('unavailable');
    expect(() => unavailableStore.remove('walk', 'a')).not.toThrow();
  });
});
