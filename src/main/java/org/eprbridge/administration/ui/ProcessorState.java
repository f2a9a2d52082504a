package org.eprbridge.administration.ui;

import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.ui.StatusTag;

/** How a processor is, in the order in which an administrator worries. */
enum ProcessorState {
    STOPPED("Stopped", StatusTag.Tone.URGENT),
    IN_TROUBLE("In trouble", StatusTag.Tone.URGENT),
    BEING_REBUILT("Being built again", StatusTag.Tone.ACTIVE),
    CATCHING_UP("Catching up", StatusTag.Tone.ACTIVE),
    UP_TO_DATE("Up to date", StatusTag.Tone.GOOD);

    private final String words;
    private final StatusTag.Tone tone;

    ProcessorState(String words, StatusTag.Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    static ProcessorState of(Processor processor) {
        if (!processor.running()) {
            return STOPPED;
        }
        if (processor.error() != null) {
            return IN_TROUBLE;
        }
        if (processor.beingRebuilt()) {
            return BEING_REBUILT;
        }
        return processor.lag() > 0 ? CATCHING_UP : UP_TO_DATE;
    }

    StatusTag tag() {
        return new StatusTag(words, tone);
    }
}
