import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProgress } from '../../../src/tools/progress.ts';

/** A stream that keeps what is written, as a terminal or as a file. */
class Recorder extends Writable {
  readonly isTTY: boolean;
  text = '';

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  get lines(): string[] {
    return this.text.split('\n').slice(0, -1);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('on a terminal a bar shows place, label and time, and is wiped away at the end', () => {
  const terminal = new Recorder(true);
  const progress = createProgress(4, 'asking', terminal);
  progress.step();
  expect(terminal.text).toContain(`${'░'.repeat(30)} 1/4 asking (0 s)`);
  progress.step();
  progress.step('counting');
  vi.advanceTimersByTime(3000);
  expect(terminal.text).toContain(`${'█'.repeat(15)}${'░'.repeat(15)} 3/4 counting (3 s)`);
  progress.stop();
  expect(terminal.lines, 'a bar stays on its line').toEqual([]);
  expect(terminal.text.endsWith('\u001b[1G\u001b[2K'), 'the line is cleared').toBe(true);
});

test('the bar moves while nothing lets timers run, and none is left running after the end', () => {
  const terminal = new Recorder(true);
  const progress = createProgress(3, 'linting', terminal);
  progress.step();
  vi.setSystemTime(Date.now() + 2000);
  progress.step();
  expect(terminal.text).toContain('2/3 linting (2 s)');
  progress.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('elsewhere there is a line for each ten per cent', () => {
  const file = new Recorder(false);
  const progress = createProgress(200, 'asking', file);
  for (let step = 0; step < 200; step++) progress.step();
  progress.stop();
  const tenths = Array.from({ length: 10 }, (_, index) => `[${(index + 1) * 20}/200] asking`);
  expect(file.lines).toEqual(['[1/200] asking', ...tenths]);
});

test('elsewhere there is a line for each new label, and of few steps for each', () => {
  const file = new Recorder(false);
  const progress = createProgress(30, 'building', file);
  progress.step();
  progress.step('loading');
  progress.step();
  progress.stop();
  expect(file.lines).toEqual(['[1/30] building', '[2/30] loading', '[3/30] loading']);
});

test('in CI there are lines, even on a terminal', () => {
  vi.stubEnv('CI', 'true');
  const terminal = new Recorder(true);
  const progress = createProgress(1, 'building', terminal);
  progress.step();
  progress.stop();
  expect(terminal.text).toBe('[1/1] building\n');
});

test.each([true, false])('what is done soon says nothing (terminal: %s)', (isTTY) => {
  const stream = new Recorder(isTTY);
  const progress = createProgress(3, 'linting', stream, 2000);
  progress.step();
  vi.setSystemTime(Date.now() + 1999);
  progress.step();
  expect(stream.text).toBe('');
  vi.setSystemTime(Date.now() + 1);
  progress.step();
  expect(stream.text).toContain('3/3');
  progress.stop();
});

test.each([true, false])('nothing is written where no step was taken (terminal: %s)', (isTTY) => {
  const stream = new Recorder(isTTY);
  createProgress(0, 'linting', stream).stop();
  expect(stream.text).toBe('');
});
