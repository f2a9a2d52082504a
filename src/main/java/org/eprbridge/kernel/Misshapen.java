package org.eprbridge.kernel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message whose shape is wrong: names each field and says what to do, so that a form can show it where the person looks. */
public class Misshapen extends IllegalArgumentException {

    private final List<Problem> problems;

    public Misshapen(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.whatToDo()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public Misshapen(String field, String whatToDo) {
        this(List.of(new Problem(field, whatToDo)));
    }

    /** The same with one problem more, after the others. */
    public Misshapen and(Problem more) {
        return new Misshapen(Stream.concat(problems.stream(), Stream.of(more)).toList());
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One field and what to do about it. */
    public record Problem(String field, String whatToDo) {}
}
