package org.eprbridge.people.register;

/** Everybody knows the password of the demo people, so a production start stops here. */
class DemoInProduction extends IllegalStateException {

    DemoInProduction(String sentence) {
        super(sentence);
    }
}
