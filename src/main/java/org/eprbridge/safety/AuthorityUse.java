package org.eprbridge.safety;

/** What an officer's authority was used for. */
public enum AuthorityUse {
    SIGNATURE,
    RELEASE,
    /** Of a decision that there is no impact. */
    AUDIT
}
