/** The version of the command; a test keeps it equal to the package's and to the one in provenance. */
export const VERSION = '0.1.0';
