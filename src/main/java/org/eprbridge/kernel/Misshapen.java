package org.eprbridge.kernel;

/** A message whose shape is wrong: names the field and says what to do, so that a form can show it where the person looks. */
public class Misshapen extends IllegalArgumentException {

    private final String field;

    public Misshapen(String field, String whatToDo) {
        super(whatToDo);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String whatToDo() {
        return String.valueOf(getMessage());
    }
}
