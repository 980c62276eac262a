/** Codes belong to the school's invites; entry reads them. */
export * from '../organisations/rules-invites.ts';
