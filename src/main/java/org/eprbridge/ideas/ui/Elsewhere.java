package org.eprbridge.ideas.ui;

import java.util.List;

/** What does not belong here, and what to do instead so that somebody acts on it today. */
enum Elsewhere {
    SERVICE_DESK(
            "Tell the service desk",
            "Ideas are read within days. Something that is broken needs somebody today.",
            List.of(
                    "If patients could be at risk, follow your ward's downtime procedure first and tell the nurse or"
                            + " doctor in charge.",
                    "Call the digital service desk, or report it through the service desk page of your intranet.",
                    "Copy the text below, so that you type it only once."),
            "What I wanted to do:\nWhat happened instead:\nMessage on the screen:\nWhich computer or device:\nSince when:\n"),
    INCIDENT_REPORT(
            "Report it as an incident",
            "A patient who was harmed, or could have been, comes before any idea.",
            List.of(
                    "Make sure that the patient is safe, and tell the nurse or doctor in charge now.",
                    "Report it in your hospital's incident reporting system today. Choose the category for digital"
                            + " systems, so that the clinical safety officer hears of it.",
                    "Copy the text below, so that you type it only once. Name the patient only in the incident report,"
                            + " never here."),
            "What happened:\nWhat the record showed or did:\nWhat should have happened:\nWhen and where:\nWhat was done to"
                    + " keep people safe:\n");

    private final String heading;
    private final String intro;
    private final List<String> steps;
    private final String template;

    Elsewhere(String heading, String intro, List<String> steps, String template) {
        this.heading = heading;
        this.intro = intro;
        this.steps = steps;
        this.template = template;
    }

    String heading() {
        return heading;
    }

    String intro() {
        return intro;
    }

    List<String> steps() {
        return steps;
    }

    String template() {
        return template;
    }
}
