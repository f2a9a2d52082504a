package org.eprbridge.similarity.meaning;

import org.apache.lucene.util.VectorUtil;

/** Sums with directions. Kept as bytes they take a quarter of the memory and are as good for finding. */
public final class Directions {

    private static final int SIGNS_PER_LONG = 64;

    private Directions() {}

    static float[] ofLengthOne(float[] numbers) {
        double squares = 0;
        for (float number : numbers) {
            squares += number * number;
        }
        float length = (float) Math.max(Math.sqrt(squares), 1e-9);
        var result = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            result[i] = numbers[i] / length;
        }
        return result;
    }

    /** The greatest number becomes 127 or -127. */
    static byte[] inBytes(float[] direction) {
        float greatest = 1e-9f;
        for (float number : direction) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        var bytes = new byte[direction.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(direction[i] / greatest * 127);
        }
        return bytes;
    }

    public static float[] toNumbers(byte[] direction) {
        var numbers = new float[direction.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = direction[i];
        }
        return ofLengthOne(numbers);
    }

    static float lengthOf(byte[] direction) {
        return (float) Math.sqrt(product(direction, direction));
    }

    static int product(byte[] one, byte[] other) {
        return VectorUtil.dotProduct(one, other);
    }

    /** One bit for the sign of each number: how many differ says roughly how wide the angle is. */
    static long[] signs(byte[] direction) {
        var signs = new long[(direction.length + SIGNS_PER_LONG - 1) / SIGNS_PER_LONG];
        for (int i = 0; i < direction.length; i++) {
            if (direction[i] > 0) {
                signs[i / SIGNS_PER_LONG] |= 1L << (i % SIGNS_PER_LONG);
            }
        }
        return signs;
    }
}
