import { readFileSync } from 'node:fs';

/** How much memory the image lets the bot take: a bench that runs it otherwise measures another one. */
export const IMAGE_MEMORY = readFileSync('Dockerfile', 'utf8').match(/--max-[a-z-]+=\d+/g) ?? [];
