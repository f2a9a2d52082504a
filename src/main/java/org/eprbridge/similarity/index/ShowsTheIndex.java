package org.eprbridge.similarity.index;

import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.readers.Processors.CannotRebuild;
import org.eprbridge.platform.readers.Processors.Rebuilding;
import org.eprbridge.platform.readers.ReaderInMemory;
import org.springframework.stereotype.Component;

/** Lets an administrator see how far the index of this node is, and have it made anew while people go on asking. */
@Component
class ShowsTheIndex implements ReaderInMemory {

    static final String NAME = "similar-texts";

    private final KeepsTheIndex keeper;

    ShowsTheIndex(KeepsTheIndex keeper) {
        this.keeper = keeper;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean running() {
        return keeper.isRunning();
    }

    @Override
    public long position() {
        return keeper.isRunning() ? keeper.index().position() : 0;
    }

    @Override
    public Optional<Rebuilding> rebuilding(long head) {
        return keeper.making().map(making -> making.seenFrom(head));
    }

    @Override
    public void rebuild(Actor actor) {
        if (!keeper.rebuild(actor.person())) {
            throw new CannotRebuild("It is being built already, or has not started yet.");
        }
    }

    @Override
    public void cancelRebuild() {
        if (!keeper.cancelRebuild()) {
            throw new CannotRebuild("Nothing is being built.");
        }
    }
}
