import { isDuplicate } from '../../platform/database/transaction.ts';

/**
 * Runs what creates a row under a unique key: a request id, or what the row is about. Where the key is taken (the same
 * tap again, another tap that was faster) nothing is created, and `made` answers with what there is.
 */
export async function once<T, M>(create: () => Promise<T>, made: () => M | PromiseLike<M>): Promise<T | M> {
  try {
    return await create();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return await made();
  }
}
