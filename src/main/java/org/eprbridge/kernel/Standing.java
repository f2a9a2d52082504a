package org.eprbridge.kernel;

/**
 * Where somebody stood when they acted: profession, division and organisation, so that the board can see who is not heard.
 *
 * @param profession for example "Registered nurse"
 * @param staffGroup an ESR staff group, for example "Nursing and Midwifery Registered"
 * @param division for example "Surgery"
 * @param organisation an ODS code, for example "RXX"
 */
public record Standing(String profession, String staffGroup, String division, String organisation) {

    public static final Standing NONE = new Standing("", "", "", "");
}
