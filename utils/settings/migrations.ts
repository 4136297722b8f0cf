/** Raised with every change of shape that `repairSettings` cannot bridge by defaults. */
export const SETTINGS_VERSION = 1;

/**
 * By target version: settings of the version before to settings of this one. Never changed after a release.
 * A step that throws is reported by the storage library and leaves the stored value as it is.
 */
export const SETTINGS_MIGRATIONS: Record<number, (stored: unknown) => unknown> = {};
