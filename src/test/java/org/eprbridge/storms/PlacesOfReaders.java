package org.eprbridge.storms;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** Watches where every reader is, as the database knows it, and who holds it there. */
final class PlacesOfReaders implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final MongoCollection<Document> places;
    private final Map<String, Long> furthest = new ConcurrentHashMap<>();
    private final List<String> stepsBack = new ArrayList<>();
    private final Thread watch;
    private volatile boolean closed;

    PlacesOfReaders(MongoDatabase database) {
        this.places = database.getCollection("reader_places");
        this.watch = Thread.ofPlatform().name("watches-places").start(this::look);
    }

    private void look() {
        while (!closed) {
            for (Document place : places.find()) {
                var reader = place.getString("processorName") + "/" + place.getInteger("segment");
                long now = position(place);
                var before = furthest.put(reader, now);
                if (before != null && now < before) {
                    stepsBack.add("%s went back from %d to %d".formatted(reader, before, now));
                }
            }
        }
    }

    private static long position(Document place) {
        var token = NUMBER.matcher(String.valueOf(place.getString("token")));
        return token.find() ? Long.parseLong(token.group()) : -1;
    }

    Set<String> holders() {
        return StreamSupport.stream(places.find().spliterator(), false)
                .map(place -> String.valueOf(place.getString("owner")))
                .collect(Collectors.toSet());
    }

    /** Whether every reader has read everything before this position. */
    boolean allBehind(long head) {
        return StreamSupport.stream(places.find().spliterator(), false).allMatch(place -> position(place) >= head - 1);
    }

    /** Each time that the place of a reader was earlier than it had been, until this is asked. */
    List<String> stepsBack() throws InterruptedException {
        close();
        return stepsBack;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watch.join();
    }
}
