import { inject } from 'vitest';

// Folders of tests, and the databases of the bots they start, lie in memory too: making one waits for the disk.
process.env['TMPDIR'] = inject('tmpFolder');
