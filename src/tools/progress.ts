import { createRequire } from 'node:module';
import type * as CliProgress from 'cli-progress';

/** Reads the package when it is asked for, and at once. */
const load: (name: 'cli-progress') => typeof CliProgress = createRequire(import.meta.url);

/** What a command that takes long says meanwhile. */
export interface Progress {
  /**
   * The step before is done and the next one begins.
   * @param label what is being done now; the same as before where it is left out.
   */
  readonly step: (label?: string) => void;
  /** Nothing more is said; a bar is wiped away. Call it before anything else is printed, and after an error too. */
  readonly stop: () => void;
}

/** Where progress is written to. */
export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean | undefined;
}

interface Display {
  readonly show: (place: number, label: string) => void;
  readonly end: () => void;
}

/** The seconds in it change once a second, so it need not be drawn often. */
const look = { barCompleteChar: '█', barIncompleteChar: '░', barsize: 30, fps: 4 };

function barOf(stream: ProgressStream, text: () => string): CliProgress.SingleBar {
  // Read when something takes long: most commands are done before, and it is twenty files.
  const { Format, SingleBar } = load('cli-progress');
  return new SingleBar({
    ...look,
    stream,
    format: (options, { progress }) => `${Format.BarFormat(progress, options)} ${text()}`,
    clearOnComplete: true,
    // Ctrl+C ends the command at once: nothing of the terminal is changed that would have to be set back first.
    gracefulExit: false,
    linewrap: true,
  });
}

function drawBar(total: number, stream: ProgressStream): Display {
  const began = Date.now();
  let [place, label] = [0, ''];
  // By our own clock: the library's starts when the bar is first drawn.
  const text = () => `${place}/${total} ${label} (${Math.floor((Date.now() - began) / 1000)} s)`;
  let bar: CliProgress.SingleBar | undefined;
  return {
    show(nextPlace, nextLabel) {
      [place, label] = [nextPlace, nextLabel];
      // What has only begun does not fill the bar.
      if (bar !== undefined) {
        bar.update(place - 1);
        return;
      }
      bar = barOf(stream, text);
      bar.start(total, place - 1);
    },
    end: () => bar?.stop(),
  };
}

function writeLines(total: number, stream: ProgressStream): Display {
  let said = { label: '', tenth: 0 };
  return {
    show(place, label) {
      const tenth = Math.floor((10 * place) / total);
      if (label === said.label && tenth === said.tenth) return;
      said = { label, tenth };
      stream.write(`[${place}/${total}] ${label}\n`);
    },
    end: () => undefined,
  };
}

/**
 * Shows how far a command is: a bar where a person watches a terminal, plain lines elsewhere and in CI, one for each new
 * label and each ten per cent.
 * @param total how often `step` will be called.
 * @param label what the steps do, until one says otherwise.
 * @param stream where to; not stdout, which is for results.
 * @param quietMs what is done within so many milliseconds says nothing.
 * @example
 * const progress = createProgress(queries.length, 'asking');
 * for (const query of queries) {
 *   progress.step();
 *   await ask(query);
 * }
 * progress.stop();
 */
export function createProgress(
  total: number,
  label: string,
  stream: ProgressStream = process.stderr,
  quietMs = 0,
): Progress {
  const isWatched = stream.isTTY === true && (process.env['CI'] ?? '') === '';
  const display = isWatched ? drawBar(total, stream) : writeLines(total, stream);
  const shownFrom = Date.now() + quietMs;
  let place = 0;
  let current = label;
  return {
    step(next = current) {
      place += 1;
      current = next;
      if (Date.now() >= shownFrom) display.show(place, current);
    },
    stop: () => display.end(),
  };
}
