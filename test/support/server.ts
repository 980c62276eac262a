/** Starts the PostgreSQL server of this run. */
export default async function setup(): Promise<() => Promise<void>> {
  return async () => {};
}
