package org.eprbridge.platform.embedded;

import java.util.Arrays;
import java.util.Random;

/** What may happen to the bytes of a file while nobody looks. */
enum Damage {
    SOME_BYTES_ARE_OTHERS {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = file.clone();
            for (int i = dice.nextInt(1, 9); i > 0; i--) {
                damaged[dice.nextInt(file.length)] ^= (byte) dice.nextInt(1, 256);
            }
            return damaged;
        }
    },
    ONE_BIT_IS_ANOTHER {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = file.clone();
            damaged[dice.nextInt(file.length)] ^= (byte) (1 << dice.nextInt(8));
            return damaged;
        }
    },
    A_LETTER_OF_A_HEADER_IS_ANOTHER {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = file.clone();
            int header = dice.nextInt(file.length / BLOCK) * BLOCK;
            int where = dice.nextInt(3) == 0 ? dice.nextInt(2) * BLOCK : header;
            damaged[where + dice.nextInt(200)] ^= (byte) (1 << dice.nextInt(8));
            return damaged;
        }
    },
    A_BLOCK_IS_EMPTY {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = file.clone();
            int from = dice.nextInt(file.length / BLOCK) * BLOCK;
            Arrays.fill(damaged, from, from + BLOCK, (byte) 0);
            return damaged;
        }
    },
    A_SECTOR_IS_RUBBISH {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = file.clone();
            var rubbish = new byte[512];
            dice.nextBytes(rubbish);
            System.arraycopy(rubbish, 0, damaged, dice.nextInt(file.length / 512) * 512, 512);
            return damaged;
        }
    },
    THE_END_IS_LOST {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            return Arrays.copyOf(file, dice.nextBoolean() ? dice.nextInt(file.length) : blocks(file, dice));
        }
    },
    THE_MIDDLE_IS_LOST {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            int from = dice.nextBoolean() ? blocks(file, dice) : dice.nextInt(file.length);
            int length = dice.nextBoolean() ? BLOCK : dice.nextInt(1, 3 * BLOCK);
            var damaged = new byte[Math.max(from, file.length - length)];
            System.arraycopy(file, 0, damaged, 0, from);
            System.arraycopy(file, file.length - (damaged.length - from), damaged, from, damaged.length - from);
            return damaged;
        }
    },
    SOMETHING_FOLLOWS {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = Arrays.copyOf(file, file.length + dice.nextInt(1, 5 * BLOCK));
            if (dice.nextBoolean()) {
                int from = dice.nextInt(file.length);
                System.arraycopy(
                        file, from, damaged, file.length, Math.min(file.length - from, damaged.length - file.length));
            }
            return damaged;
        }
    },
    A_WRITE_NEVER_HAPPENED {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = file.clone();
            int from = dice.nextInt(Math.min(file.length, older.length) / BLOCK) * BLOCK;
            int length = Math.min(dice.nextInt(1, 9) * BLOCK, Math.min(file.length, older.length) - from);
            System.arraycopy(older, from, damaged, from, length);
            return damaged;
        }
    },
    A_WRITE_WENT_ELSEWHERE {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            var damaged = file.clone();
            System.arraycopy(file, blocks(file, dice), damaged, blocks(file, dice), BLOCK);
            return damaged;
        }
    },
    EVERYTHING_IS_AS_IT_WAS_EARLIER {
        @Override
        byte[] to(byte[] file, byte[] older, Random dice) {
            return older.clone();
        }
    };

    private static final int BLOCK = 4 * 1024;

    /** @param older the same file at an earlier time */
    abstract byte[] to(byte[] file, byte[] older, Random dice);

    private static int blocks(byte[] file, Random dice) {
        return dice.nextInt(file.length / BLOCK) * BLOCK;
    }
}
