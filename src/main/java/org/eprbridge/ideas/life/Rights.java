package org.eprbridge.ideas.life;

import java.util.EnumMap;
import java.util.Map;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Role;

/** Which roles each verb takes, as written on its command. */
final class Rights {

    private static final Map<Verb, Role[]> ROLES = new EnumMap<>(Verb.class);

    static {
        for (var verb : Verb.values()) {
            var rights = commandOf(verb).getAnnotation(AllowedFor.class);
            if (rights != null) {
                ROLES.put(verb, rights.value());
            }
        }
    }

    private Rights() {}

    static boolean allow(Verb verb, Actor person) {
        var roles = ROLES.get(verb);
        return roles != null && (roles.length == 0 || person.isAnyOf(roles));
    }

    private static Class<? extends IdeaCommand> commandOf(Verb verb) {
        return switch (verb) {
            case WITHDRAW -> IdeaCommand.WithdrawIdea.class;
            case SUPPORT -> IdeaCommand.SupportIdea.class;
            case WITHDRAW_SUPPORT -> IdeaCommand.WithdrawSupport.class;
            case FOLLOW -> IdeaCommand.FollowIdea.class;
            case UNFOLLOW -> IdeaCommand.UnfollowIdea.class;
            case COMMENT, COMMENT_INTERNALLY -> IdeaCommand.CommentOnIdea.class;
            case TAKE_UP -> IdeaCommand.TakeUpIdea.class;
            case ASK -> IdeaCommand.AskSubmitter.class;
            case ANSWER -> IdeaCommand.AnswerQuestion.class;
            case REDIRECT -> IdeaCommand.RedirectIdea.class;
            case CONFIRM -> IdeaCommand.ConfirmRedirect.class;
            case ACCEPT -> IdeaCommand.AcceptIdea.class;
            case REFER -> IdeaCommand.ReferIdea.class;
            case JOIN -> IdeaCommand.JoinIdea.class;
            case UNDO_JOIN -> IdeaCommand.UndoJoin.class;
            case PARK -> IdeaCommand.ParkIdea.class;
            case DECLINE -> IdeaCommand.DeclineIdea.class;
            case APPEAL -> IdeaCommand.AppealDecline.class;
            case REOPEN -> IdeaCommand.ReopenIdea.class;
        };
    }
}
