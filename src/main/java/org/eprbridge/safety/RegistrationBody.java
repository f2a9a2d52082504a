package org.eprbridge.safety;

/** The statutory bodies that register clinicians in the United Kingdom. */
public enum RegistrationBody {
    GMC,
    NMC,
    HCPC,
    GPHC,
    GDC,
    GOC
}
