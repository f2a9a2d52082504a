package org.eprbridge.catalogue;

import java.time.Instant;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** Somebody else corrected the feature while this person was still writing. */
public final class EditedMeanwhile extends Refusal {

    private final PersonId editor;
    private final Instant at;

    public EditedMeanwhile(FeatureId feature, PersonId editor, Instant at) {
        super(feature + " was edited meanwhile");
        this.editor = editor;
        this.at = at;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s changed this feature %s, after you opened it. Copy your words, look at the new version and edit that."
                .formatted(telling.nameOf(editor), telling.when(at));
    }
}
