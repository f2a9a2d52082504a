package org.eprbridge.safety;

import java.time.LocalDate;

/**
 * What somebody who has no account here answered when a hazard was offered to them, as one of us wrote it down.
 *
 * @param answeredBy who said so for them, by role or name
 * @param date on which they said so
 * @param reference of the letter, ticket or minutes in which it can be read
 * @param words what they do about it, or why it is not theirs
 */
public record OutsideAnswer(
        OfferDecision decision, String answeredBy, LocalDate date, String reference, String words) {}
