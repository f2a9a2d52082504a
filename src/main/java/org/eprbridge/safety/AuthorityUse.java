package org.eprbridge.safety;

/** What an officer's authority was used for. */
public enum AuthorityUse {
    SIGNATURE,
    RELEASE
}
