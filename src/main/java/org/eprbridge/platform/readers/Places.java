package org.eprbridge.platform.readers;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where every reader is, on whichever node it runs, as the database knows it. */
final class Places {

    private final MongoTemplate collections;
    private final Serializer serializer;
    private final String holder;
    private final TokenStore held;

    Places(MongoTemplate collections, Serializer serializer, NodeName node) {
        this.collections = collections;
        this.serializer = serializer;
        this.holder = node.value() + ", exchanging";
        this.held = new OwnPlaces(collections, serializer, node, holder);
    }

    /** The position that comes after a token's. */
    static long after(@Nullable TrackingToken token) {
        var lower = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return lower == null ? 0 : lower.position().orElse(-1) + 1;
    }

    static @Nullable TrackingToken before(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    /** The position that the reader reads next in the part that is furthest behind; empty when it has never begun. */
    OptionalLong next(String reader) {
        var stored = collections.trackingTokensCollection().find(Filters.eq("processorName", reader));
        return StreamSupport.stream(stored.spliterator(), false)
                .mapToLong(place -> after(token(place)))
                .min();
    }

    private @Nullable TrackingToken token(Document place) {
        var type = place.getString("tokenType");
        return type == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(place.getString("token"), String.class, type, null));
    }

    /**
     * Takes the reader's place away from whoever has it. A reader that is at work elsewhere cannot store its place any
     * more, gives up what it is doing and asks again until the place is free.
     */
    Held hold(String reader) {
        collections
                .trackingTokensCollection()
                .updateMany(
                        Filters.eq("processorName", reader),
                        Updates.combine(
                                Updates.set("owner", holder),
                                Updates.set("timestamp", Clock.systemUTC().millis())));
        return new Held(reader, held.fetchSegments(reader));
    }

    /** A reader that stands still until it is let go. */
    final class Held implements AutoCloseable {

        private final String reader;
        private final int[] parts;

        private Held(String reader, int[] parts) {
            this.reader = reader;
            this.parts = parts;
        }

        /** The position behind everything that it has read in any part. */
        long next() {
            return Arrays.stream(parts)
                    .mapToLong(part -> after(held.fetchToken(reader, part)))
                    .max()
                    .orElse(0);
        }

        /** To the beginning nobody needs to be moved: a reader with nothing behind it is there. */
        void moveTo(long position) {
            var token = before(position);
            if (token != null) {
                for (int part : parts) {
                    held.storeToken(token, reader, part);
                }
            }
        }

        @Override
        public void close() {
            for (int part : parts) {
                held.releaseClaim(reader, part);
            }
        }
    }
}
