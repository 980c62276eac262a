/** Charts as PNG; the caption says everything the picture says. */
export { barsPicture } from './bars.ts';
export { columnsPicture } from './columns.ts';
export { sparksPicture } from './sparks.ts';
