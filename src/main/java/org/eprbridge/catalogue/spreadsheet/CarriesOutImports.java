package org.eprbridge.catalogue.spreadsheet;

import java.time.Clock;
import java.time.Duration;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.spreadsheet.StagedImports.Staged;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.guard.NotAboutAPatient;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings in a list that is larger than one commit, all of it or nothing. Its first part claims every name of it and is the
 * only one that can be refused; from then on the rest comes in, if need be after a crash and by another node.
 */
@Component
public class CarriesOutImports {

    /** A part takes a second or two; whoever is silent for so long is no longer there. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(CarriesOutImports.class);

    private final StagedImports staged;
    private final CommandsAs commands;
    private final Clock clock;

    CarriesOutImports(StagedImports staged, CommandsAs commands, Clock clock) {
        this.staged = staged;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * @param atLast sends the last part: whoever sends it may wait for the lists
     * @throws Refused when nothing of it came in, or when the rest comes in later by itself
     */
    void carryOut(Staged list, Sends atLast) {
        staged.stage(list, clock.instant());
        begin(list);
        try {
            carryOn(list, 1, atLast);
        } catch (RuntimeException e) {
            LOG.warn("{} was interrupted and will be carried on", list.list(), e);
            throw new Refused(
                    "import-carries-on",
                    Refusal.Kind.RULE,
                    "Your list is coming in, but something has interrupted it. The rest follows by itself, so do not import it"
                            + " again: look at the catalogue in a few minutes.");
        }
    }

    /** A refusal says for sure that nothing came in. Anything else leaves that open, and so the list stays staged. */
    private void begin(Staged list) {
        try {
            commands.send(list.by(), list.parts().getFirst());
        } catch (Refused | Misshapen refused) {
            staged.forget(list.list());
            throw refused;
        }
        staged.arrived(list.list(), 1, clock.instant());
    }

    private void carryOn(Staged list, int from, Sends atLast) {
        int all = list.parts().size();
        for (int part = from; part < all; part++) {
            var order = list.parts().get(part);
            if (part == all - 1) {
                atLast.send(order);
            } else {
                commands.send(list.by(), order);
                staged.arrived(list.list(), part + 1, clock.instant());
            }
        }
        staged.forget(list.list());
    }

    @Scheduled(
            initialDelayString = "${epr.catalogue.look-for-interrupted-imports-after:PT5S}",
            fixedDelayString = "${epr.catalogue.look-for-interrupted-imports-every:PT15S}")
    void look() throws Exception {
        var now = clock.instant();
        var found = staged.interrupted(now.minus(SILENCE), now);
        if (found.isPresent()) {
            // all of it was looked at before it was staged, and whatever was doubtful is confirmed
            NotAboutAPatient.saidOfEverything(() -> pickUp(found.get()));
        }
    }

    private boolean pickUp(Staged list) {
        LOG.info(
                "{} is carried on behind part {} of {}",
                list.list(),
                list.arrived(),
                list.parts().size());
        try {
            carryOn(list, list.arrived(), order -> commands.send(list.by(), order));
            return true;
        } catch (Refused | Misshapen refused) {
            LOG.warn("{} cannot be carried on: {}", list.list(), refused.getMessage());
            if (list.arrived() == 0) {
                staged.forget(list.list());
            }
            return false;
        }
    }

    /** How the last part goes. */
    @FunctionalInterface
    interface Sends {

        void send(FeatureCommand order);
    }
}
