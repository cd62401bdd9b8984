import { contentFolder, outputFolder } from '../content/files/content-folder.ts';
import { siteCheck } from '../content/files/site-check.ts';
import { movesOfFolder } from '../integrations/old-addresses.ts';
import { serveSite } from './site-server.ts';

/** `npm start`, after the build: serves the built site on the port of the variable PORT, or 4321, or any that is free where that is taken. */
const PORT = Number(process.env['PORT'] ?? 4321);
const check = siteCheck(contentFolder());
const moves = await movesOfFolder(contentFolder());
const site = await serveSite(outputFolder(), PORT, check, moves).catch((error: unknown) => {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!busy) throw error;
  console.log(`Port ${PORT} is taken; a free one is used instead.`);
  return serveSite(outputFolder(), 0, check, moves);
});
console.log(`Rahgosha is at ${site.origin}/ (Ctrl+C stops it)`);
