/** Charts as PNG; whatever a picture says stands in its caption too. */
export { barsPicture } from './bars.ts';
export { columnsPicture, linePicture } from './columns.ts';
export { sparksPicture } from './sparks.ts';
