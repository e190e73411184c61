/** English, the source of this part. */
export const warningsEn = {};
