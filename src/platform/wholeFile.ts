import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a small file so that a crash, a power cut or a full disk leaves the old one or the new one, never half. It
 * writes a second file, syncs it to the disk and renames it. `mode` is that of a new file.
 */
export function writeWhole(file: string, text: string, mode = 0o644): void {
  const aside = `${file}.new`;
  try {
    const opened = openSync(aside, 'w', mode);
    try {
      writeFileSync(opened, text);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  syncFolder(path.dirname(file));
}

/** Brings a rename in this folder to the disk. */
export function syncFolder(folder: string): void {
  // Windows opens no folder, and keeps its names by itself.
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
