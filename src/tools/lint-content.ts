import { enableCompileCache } from 'node:module';

// Most of a check of a small folder is the reading of its own code: Node keeps what it has compiled, and says nothing
// where it cannot. What is imported above a line runs before it, so the command itself is imported here.
enableCompileCache();
await import('./check-content.ts');
