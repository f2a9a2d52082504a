package org.eprbridge.similarity.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Working out what texts mean")
class WorkingOutMeaningsTest {

    final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    final List<String> read = new CopyOnWriteArrayList<>();
    DirectionDesk desk = desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void happens_in_the_background_the_urgent_ones_first() {
        var done = new CopyOnWriteArrayList<String>();
        desk.later(2, "an idea", _ -> done.add("an idea"));
        desk.later(1, "a feature", _ -> done.add("a feature"));
        desk.open(this::model);

        await().until(() -> desk.waiting() == 0);
        assertThat(done).containsExactly("a feature", "an idea");
    }

    @Test
    void is_not_done_twice_for_the_same_text() {
        desk.later(1, "the same", _ -> {});
        desk.open(this::model);
        await().until(() -> kept.size() == 1);

        desk.close();
        desk = desk();
        desk.later(1, "the same", _ -> {});
        desk.open(this::model);
        await().until(() -> desk.waiting() == 0);

        assertThat(read).containsExactly("the same");
        assertThat(kept.keySet()).noneMatch(mark -> mark.contains("the same"));
    }

    @Test
    void is_skipped_where_the_model_does_not_run() {
        desk.later(1, "a feature", _ -> {});
        desk.open(() -> {
            throw new UnsatisfiedLinkError("another kind of machine");
        });

        await().until(() -> desk.waiting() == 0);
        assertThat(desk.now("a question")).isNull();
    }

    @Test
    void of_one_text_may_fail_and_the_others_do_not_wait() {
        var done = new CopyOnWriteArrayList<String>();
        desk.later(1, "unreadable", _ -> done.add("unreadable"));
        desk.later(1, "readable", _ -> done.add("readable"));
        desk.open(this::model);

        await().until(() -> desk.waiting() == 0);
        assertThat(done).containsExactly("readable");
    }

    private LanguageModel model() {
        return text -> {
            if (text.equals("unreadable")) {
                throw new IllegalStateException("unreadable");
            }
            read.add(text);
            var direction = new float[LanguageModel.NUMBERS];
            direction[0] = 1;
            return direction;
        };
    }

    private DirectionDesk desk() {
        return new DirectionDesk(new KeptDirections() {
            @Override
            public Map<String, byte[]> find(Collection<String> fingerprints) {
                return fingerprints.stream()
                        .filter(kept::containsKey)
                        .collect(java.util.stream.Collectors.toMap(mark -> mark, kept::get));
            }

            @Override
            public void keep(Map<String, byte[]> byFingerprint) {
                kept.putAll(byFingerprint);
            }
        });
    }
}
