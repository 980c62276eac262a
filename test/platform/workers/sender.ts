/** A process that sends what is due; its token tells the Bot API of the test which process calls. */
import { openDatabase } from '../../../src/platform/database/client.ts';
import { registryOf } from '../../../src/platform/dispatch/kinds.ts';
import { startSender } from '../../../src/platform/dispatch/sender.ts';
import { atOnce, delivery, note, silentLog, testDeps } from '../support.ts';

const [url = '', root = '', token = ''] = process.argv.slice(2);
const database = await openDatabase(url, silentLog, 5);

startSender({
  deps: testDeps(database),
  registry: registryOf([note]),
  deliver: delivery(root, token),
  onUnreachable: async () => {},
  bundles: atOnce,
  timing: { leaseMs: 2500, renewMs: 400, standbyMs: 100, claimMs: 3000, idleMs: 100 },
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
