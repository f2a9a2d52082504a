package org.eprbridge.similarity.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The directions of all papers of one kind, to be asked which ones are nearest. It looks at the signs of all of them, which
 * takes a millisecond for 100,000, and compares only the nearest of those in full. One at a time may add; anybody may ask.
 */
public final class Compass {

    /** Of papers, so many are compared in full; the nearest twenty were among them in all that was tried. */
    private static final int USUALLY_COMPARED = 1_500;

    private static final int WORDS = LanguageModel.NUMBERS / Long.SIZE;

    private final Map<String, Integer> places = new HashMap<>();
    private final int compared;
    private volatile Sheet sheet = new Sheet(new String[64], new byte[64][], new float[64], new long[64 * WORDS], 0);

    public Compass() {
        this(USUALLY_COMPARED);
    }

    /** @param compared so many are compared in full */
    Compass(int compared) {
        this.compared = compared;
    }

    /** In place of the direction that was known under the same id. */
    public synchronized void put(String id, byte[] direction) {
        var before = places.get(id);
        if (before != null) {
            sheet.ids[before] = null;
        }
        var roomy = sheet.count < sheet.ids.length ? sheet : sheet.twiceAsLarge();
        roomy.write(id, direction);
        places.put(id, roomy.count);
        sheet = roomy.withOneMore();
    }

    public synchronized void remove(String id) {
        var place = places.remove(id);
        if (place != null) {
            sheet.ids[place] = null;
        }
    }

    /** The nearest first. */
    public List<Near> nearest(float[] direction, int atMost) {
        var best = new PriorityQueue<Near>(Comparator.comparingDouble(Near::cosine));
        compare(direction, (id, cosine) -> {
            if (best.size() < atMost) {
                best.add(new Near(id, cosine));
            } else if (cosine > best.element().cosine()) {
                best.remove();
                best.add(new Near(id, cosine));
            }
        });
        var nearest = new ArrayList<>(best);
        nearest.sort(Comparator.comparingDouble(Near::cosine).reversed());
        return nearest;
    }

    /** Tells of all that are compared in full, in no order. */
    void compare(float[] direction, Comparison heard) {
        sheet.compare(Directions.inBytes(direction), compared, heard);
    }

    /** How near that one is, from -1 to 1; null while its direction is not known. */
    public @Nullable Double nearness(String id, float[] direction) {
        Integer place;
        synchronized (this) {
            place = places.get(id);
        }
        return place == null ? null : sheet.cosine(Directions.inBytes(direction), place);
    }

    /** Hears how near one is. */
    @FunctionalInterface
    interface Comparison {

        void hear(String id, double cosine);
    }

    /** @param cosine 1 for the same direction, 0 for nothing in common */
    public record Near(String id, double cosine) {}

    /** What askers see: entries below the count never change, but for being crossed out. */
    private record Sheet(@Nullable String[] ids, byte[][] directions, float[] lengths, long[] signs, int count) {

        Sheet twiceAsLarge() {
            int size = ids.length * 2;
            return new Sheet(
                    Arrays.copyOf(ids, size),
                    Arrays.copyOf(directions, size),
                    Arrays.copyOf(lengths, size),
                    Arrays.copyOf(signs, size * WORDS),
                    count);
        }

        void write(String id, byte[] direction) {
            ids[count] = id;
            directions[count] = direction;
            lengths[count] = Directions.lengthOf(direction);
            System.arraycopy(Directions.signs(direction), 0, signs, count * WORDS, WORDS);
        }

        Sheet withOneMore() {
            return new Sheet(ids, directions, lengths, signs, count + 1);
        }

        /** The nearest by their signs, in no order. */
        void compare(byte[] wanted, int compared, Comparison heard) {
            int widest = count <= compared ? LanguageModel.NUMBERS : widestAngle(wanted, compared);
            var wantedSigns = Directions.signs(wanted);
            double length = Directions.lengthOf(wanted);
            for (int place = 0; place < count; place++) {
                var id = ids[place];
                if (id != null && differing(wantedSigns, place) <= widest) {
                    heard.hear(id, cosine(wanted, place, length));
                }
            }
        }

        /** So many signs may differ that enough are left to be compared in full. */
        private int widestAngle(byte[] wanted, int compared) {
            var wantedSigns = Directions.signs(wanted);
            var howMany = new int[LanguageModel.NUMBERS + 1];
            for (int place = 0; place < count; place++) {
                howMany[differing(wantedSigns, place)]++;
            }
            int widest = 0;
            for (int sum = howMany[0]; sum < compared && widest < LanguageModel.NUMBERS; ) {
                sum += howMany[++widest];
            }
            return widest;
        }

        private int differing(long[] wantedSigns, int place) {
            int differing = 0;
            for (int i = 0; i < WORDS; i++) {
                differing += Long.bitCount(wantedSigns[i] ^ signs[place * WORDS + i]);
            }
            return differing;
        }

        double cosine(byte[] wanted, int place) {
            return cosine(wanted, place, Directions.lengthOf(wanted));
        }

        private double cosine(byte[] wanted, int place, double length) {
            return Directions.product(wanted, directions[place]) / (length * lengths[place]);
        }
    }
}
