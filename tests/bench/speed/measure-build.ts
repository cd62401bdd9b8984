import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What one build took. */
export interface BuildCost {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of the processor, all processes of the build together; undefined where there is no /proc. */
  readonly processorSeconds: number | undefined;
  /** The most memory that all its processes held at one time, in bytes; undefined where there is no /proc. */
  readonly memory: number | undefined;
  /** What it wrote, in bytes. */
  readonly output: number;
}

interface Sample {
  readonly memory: number;
  readonly ticks: number;
}

const PAGE_BYTES = 4096;
const TICKS_A_SECOND = 100;
/** How often the processes are looked at, in milliseconds. */
const INTERVAL = 100;

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      (readProc(pid, `task/${task}/children`) ?? '').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Resident memory and processor time of a process and all below it; time of those that ended counts in their parent. */
function sample(pid: number): Sample {
  const resident = Number(readProc(pid, 'statm')?.split(' ')[1] ?? 0) * PAGE_BYTES;
  // After the name in brackets: state is field 3; 14 to 17 are the times of the process and of its ended children.
  const fields =
    readProc(pid, 'stat')
      ?.replace(/^.*\) /, '')
      .split(' ') ?? [];
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return childrenOf(pid)
    .map(sample)
    .reduce((sum, child) => ({ memory: sum.memory + child.memory, ticks: sum.ticks + child.ticks }), {
      memory: resident,
      ticks,
    });
}

/** The bytes of all files below a folder. */
export async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Runs `astro build` in a folder and measures it. Memory is the resident set of the whole process tree, looked at
 * every 100 ms in /proc.
 * @param project the folder of the project.
 * @param astro the folder of the Astro that it is built with.
 * @param out where its output goes, as its configuration or the environment says.
 * @throws Error with the end of the build's output where it fails.
 */
export async function measureBuild(
  project: string,
  astro: string,
  out: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuildCost> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(astro, 'bin', 'astro.mjs'), 'build'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  let said = '';
  const listen = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let memory = 0;
  let ticks = 0;
  const timer = setInterval(() => {
    if (child.pid === undefined) return;
    const now = sample(child.pid);
    memory = Math.max(memory, now.memory);
    ticks = Math.max(ticks, now.ticks);
  }, INTERVAL);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`The build of ${project} failed:\n${said}`);
  const known = memory > 0;
  return {
    seconds,
    processorSeconds: known ? ticks / TICKS_A_SECOND : undefined,
    memory: known ? memory : undefined,
    output: await bytesBelow(out),
  };
}
