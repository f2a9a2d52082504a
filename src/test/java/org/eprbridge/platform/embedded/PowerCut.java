package org.eprbridge.platform.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eprbridge.platform.embedded.BreakableDisk.Step;

/** What is left of a file: all that was synced, and of what came afterwards any part in any order, whole or torn. */
final class PowerCut {

    private static final int SECTOR = 512;

    private final List<Step> steps;
    private final Random dice;
    private byte[] synced = new byte[0];
    private int syncedSteps;

    PowerCut(List<Step> steps, Random dice) {
        this.steps = steps;
        this.dice = dice;
    }

    /** @param moment after how many steps the power goes; never less than the time before */
    byte[] at(int moment) {
        for (int i = syncedSteps; i < moment; i++) {
            if (steps.get(i).isSync()) {
                synced = apply(synced, steps.subList(syncedSteps, i));
                syncedSteps = i;
            }
        }
        var left = synced.clone();
        for (Step step : steps.subList(syncedSteps, moment)) {
            left = torn(left, step);
        }
        return left;
    }

    /** What is left when only the process ends: the system still writes what it was told. */
    byte[] killedAt(int moment) {
        at(moment);
        return apply(synced.clone(), steps.subList(syncedSteps, moment));
    }

    private static byte[] apply(byte[] file, List<Step> steps) {
        var result = file;
        for (Step step : steps) {
            result = apply(result, step);
        }
        return result;
    }

    private static byte[] apply(byte[] file, Step step) {
        if (step.truncates()) {
            return step.position() < file.length ? Arrays.copyOf(file, (int) step.position()) : file;
        }
        var result = grown(file, step);
        System.arraycopy(step.bytes(), 0, result, (int) step.position(), step.bytes().length);
        return result;
    }

    private byte[] torn(byte[] file, Step step) {
        return switch (dice.nextInt(5)) {
            case 0 -> file;
            case 1 -> apply(file, step);
            case 2 -> apply(file, firstPartOf(step));
            default -> sectorBySector(file, step);
        };
    }

    private Step firstPartOf(Step step) {
        return new Step(
                step.position(),
                Arrays.copyOf(step.bytes(), dice.nextInt(step.bytes().length / SECTOR + 1) * SECTOR),
                step.truncates());
    }

    /** Each sector is old, new or, now and then, rubbish. */
    private byte[] sectorBySector(byte[] file, Step step) {
        var result = step.truncates() ? file : grown(file, step);
        int chance = 1 + dice.nextInt(20);
        for (int from = 0; from < step.bytes().length; from += SECTOR) {
            int length = Math.min(SECTOR, step.bytes().length - from);
            int position = (int) step.position() + from;
            if (dice.nextInt(chance) > 0 || chance == 1) {
                System.arraycopy(step.bytes(), from, result, position, length);
            }
        }
        if (step.bytes().length > SECTOR && dice.nextInt(3) == 0) {
            int sector = dice.nextInt(step.bytes().length / SECTOR);
            var rubbish = new byte[SECTOR];
            if (dice.nextBoolean()) {
                dice.nextBytes(rubbish);
            }
            System.arraycopy(rubbish, 0, result, (int) step.position() + sector * SECTOR, SECTOR);
        }
        return result;
    }

    private static byte[] grown(byte[] file, Step step) {
        int needed = (int) step.position() + step.bytes().length;
        return needed > file.length ? Arrays.copyOf(file, needed) : file.clone();
    }
}
