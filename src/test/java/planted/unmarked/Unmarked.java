package planted.unmarked;

/** Breach: lives in a package without a word about null. */
class Unmarked {}
