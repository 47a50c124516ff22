/** As many curves in one drawing as have a dash and a marker of their own. */
export const MOST_CURVES = 6;
