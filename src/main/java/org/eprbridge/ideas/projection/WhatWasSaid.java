package org.eprbridge.ideas.projection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.ideas.life.IdeaRules;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.ideas.life.Voices.Backing;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;

/** The supporters and the discussion of an idea, and of those that were joined with it. */
record WhatWasSaid(IdeaState idea, List<IdeaState> joined, Directory directory) {

    List<IdeaPage.Support> supports() {
        return idea.supporters().stream()
                .map(backing -> new IdeaPage.Support(
                        backing.person(),
                        directory.nameOf(backing.person()),
                        backing.standing().profession(),
                        backing.standing().division(),
                        backing.timesPerWeek(),
                        backing.minutesEach(),
                        backing.peopleLikeMe(),
                        words(backing),
                        backing.at()))
                .toList();
    }

    /** Internal words are for those inside the discussion of all of it: a joined sender does not read what was said of theirs. */
    List<IdeaPage.Comment> comments(Actor asking) {
        boolean inside = IdeaRules.insideTheInternalDiscussion(idea, asking);
        return Stream.concat(Stream.of(idea), joined.stream())
                .flatMap(each -> comments(each, inside))
                .sorted(Comparator.comparing(IdeaPage.Comment::at))
                .toList();
    }

    private Stream<IdeaPage.Comment> comments(IdeaState each, boolean inside) {
        return each.voices().comments().stream()
                .filter(said -> inside || said.visibility() == Visibility.VISIBLE)
                .map(said -> new IdeaPage.Comment(
                        said.id(),
                        said.person(),
                        directory.nameOf(said.person()),
                        said.text(),
                        said.visibility(),
                        said.at(),
                        each.id().equals(idea.id()) ? null : each.id()));
    }

    /** The words of what came along have stayed where they were said. */
    private String words(Backing backing) {
        return backing.comment().isEmpty()
                ? joined.stream()
                        .flatMap(each -> each.voices().backings().stream())
                        .filter(it ->
                                it.person().equals(backing.person()) && it.at().equals(backing.at()))
                        .map(Backing::comment)
                        .findFirst()
                        .orElse("")
                : backing.comment();
    }

    List<IdeaPage.Joined> joinedIdeas() {
        return joined.stream()
                .map(each -> new IdeaPage.Joined(
                        each.id(), each.submitter(), nameOf(each.submitter()), each.submittedAt(), each.text()))
                .toList();
    }

    private String nameOf(PersonId person) {
        return directory.nameOf(person);
    }
}
