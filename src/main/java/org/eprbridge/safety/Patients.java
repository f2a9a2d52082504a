package org.eprbridge.safety;

/** How many patients one event may harm: the columns of the NHS table that leads to a {@link Severity}. */
public enum Patients {
    ONE,
    MANY
}
