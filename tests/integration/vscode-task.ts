import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';

const pattern = z.object({
  regexp: z.string(),
  file: z.number(),
  line: z.number(),
  column: z.number(),
  code: z.number(),
  severity: z.number(),
  message: z.number(),
});

const tasks = z.object({
  tasks: z.array(
    z.object({
      type: z.literal('npm'),
      script: z.string(),
      isBackground: z.boolean().default(false),
      runOptions: z.object({ runOn: z.string() }).optional(),
      problemMatcher: z.object({
        severity: z.string(),
        pattern,
        background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }).optional(),
      }),
    }),
  ),
});

const scripts = z.object({ scripts: z.record(z.string(), z.string()) });

/** A line of VS Code's list of problems. */
export interface ListedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** The tasks that VS Code runs in this repository, with what each calls of Node. */
export function vscodeTasks() {
  const { scripts: commands } = scripts.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const { tasks: all } = tasks.parse(JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')));
  return all.map((task) => {
    const [program, ...args] = (commands[task.script] ?? '').split(' ');
    return { ...task, program, args };
  });
}

/** What VS Code lists of a task's output, by the expression that the task has. */
export function listedProblems(
  output: string,
  { severity: usual, pattern: at }: ReturnType<typeof vscodeTasks>[number]['problemMatcher'],
): ListedProblem[] {
  const line = new RegExp(at.regexp);
  return output.split(/\r?\n/).flatMap((text) => {
    const match = line.exec(text);
    if (match === null) return [];
    const part = (index: number) => match[index] ?? '';
    return [
      {
        file: part(at.file),
        line: Number(part(at.line)),
        column: Number(part(at.column)),
        rule: part(at.code),
        severity: part(at.severity) === '' ? usual : part(at.severity),
        message: part(at.message),
      },
    ];
  });
}
