import '../browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOwnArea } from '../../../src/notices/keep-own-area.element.ts';
import { AREA_EVENT, readOwnArea } from '../../../src/notices/own-area.element.ts';
import { MemoryStorage } from '../sessions/memory-storage.ts';

const tehran = { id: 'tehran', name: 'تهران', near: ['tehran', 'tehran-center'] };
const mashhad = { id: 'mashhad', name: 'مشهد', near: ['mashhad', 'khorasan-razavi'] };

let storage: MemoryStorage;
const told = vi.fn();

beforeEach(() => {
  storage = new MemoryStorage();
  vi.stubGlobal('localStorage', storage);
  keepOwnArea(undefined);
  told.mockClear();
  document.addEventListener(AREA_EVENT, told);
});
afterEach(() => {
  document.removeEventListener(AREA_EVENT, told);
  vi.unstubAllGlobals();
});

describe('the customer’s area', () => {
  it('is kept on the device, told on the page, and forgotten', () => {
    expect(readOwnArea()).toBeUndefined();
    expect(keepOwnArea(tehran)).toBe('saved');
    expect(readOwnArea()).toEqual(tehran);
    expect(told).toHaveBeenCalledTimes(1);
    expect(keepOwnArea(undefined)).toBe('saved');
    expect(readOwnArea()).toBeUndefined();
    expect(storage.items.size).toBe(0);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['no JSON', 'تهران'],
    ['null', 'null'],
    ['without a name', '{"id":"tehran","near":[]}'],
    ['with something else for the areas near it', '{"id":"tehran","name":"تهران","near":"tehran"}'],
  ])('is none where what is kept is %s', (_, text) => {
    storage.setItem('rahgosha-area-own', text);
    expect(readOwnArea()).toBeUndefined();
  });

  it('holds for the page where there is no room, and the one before holds for none', () => {
    keepOwnArea(mashhad);
    storage.room = 0;
    expect(keepOwnArea(tehran)).toBe('full');
    expect(readOwnArea()).toEqual(tehran);
    expect(storage.items.size).toBe(0);
    keepOwnArea(undefined);
    expect(readOwnArea()).toBeUndefined();
  });

  it('holds for the page where the browser stores nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keepOwnArea(tehran)).toBe('unavailable');
    expect(readOwnArea()).toEqual(tehran);
  });
});
