/** What a record file calls itself. Apart from the schema of its header, which only those need who read one. */
export const RECORD_FORMAT = 'tenfold-record';

/** Version of the lines. What the events themselves look like, each says with its `v`. */
export const RECORD_FILE_VERSION = 1;
