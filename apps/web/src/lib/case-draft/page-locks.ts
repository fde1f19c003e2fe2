/** Names that one page at a time can hold; a page that is closed or killed lets go of its own. */
export type PageLocks = {
  /** Holds a name; gives the function that lets it go, or null where another page holds it. */
  hold(name: string): Promise<(() => void) | null>;
};

/** Locks of the browser, known to all its pages of this address. */
export function webLocks(locks: LockManager): PageLocks {
  return {
    hold: (name) =>
      new Promise((resolve, reject) => {
        locks
          .request(`openimr-draft-${name}`, { ifAvailable: true }, (lock) => {
            if (lock === null) return resolve(null);
            return new Promise<void>((release) => resolve(release));
          })
          .catch(reject);
      }),
  };
}
