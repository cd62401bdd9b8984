import { enableCompileCache } from 'node:module';

// Half of a check of a small folder is the reading of its own code: Node keeps what it has compiled, and says nothing
// where it cannot. What is imported above a line runs before it, so the command itself is imported here. This file is no
// TypeScript: then Node need not load what takes types off a file, since all other files it has kept without theirs.
enableCompileCache();
await import('./check-content.ts');
