package org.eprbridge.similarity.meaning;

/** Turns a text into a direction; the smaller the angle between two, the closer the meaning. */
@FunctionalInterface
public interface LanguageModel {

    /** How many numbers a direction has. */
    int NUMBERS = 384;

    /** Of length one. */
    float[] directionOf(String text);
}
