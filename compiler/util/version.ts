/** The version of Palisade, as it is written into what it generates. A test holds it equal to package.json. */
export const VERSION = "0.1.0";
