package org.eprbridge.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Queries;

/** Answers the questions of a screen under test from lambdas, and remembers what was asked. */
public final class Answers implements Queries {

    private final Map<Class<?>, Function<Object, Object>> answers = new HashMap<>();
    private final List<Query<?>> asked = new ArrayList<>();

    public <R, Q extends Query<R>> Answers to(Class<Q> question, Function<? super Q, ? extends R> answer) {
        answers.put(question, each -> answer.apply(question.cast(each)));
        return this;
    }

    /** Every question of this kind so far, in order. */
    public <Q extends Query<?>> List<Q> asked(Class<Q> question) {
        return asked.stream().filter(question::isInstance).map(question::cast).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> question) {
        asked.add(question);
        var answer = answers.get(question.getClass());
        if (answer == null) {
            throw new AssertionError("No answer is prepared for " + question);
        }
        return (R) answer.apply(question);
    }
}
