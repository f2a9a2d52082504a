package org.eprbridge.catalogue.spreadsheet;

import java.util.List;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.Extra;

/**
 * What a file would do, or did.
 *
 * @param added new features, in the order of the file
 * @param edited features whose description the file changes
 * @param extras what it says beside the description, of new and known features alike
 * @param changed how many known features it changes in any way
 * @param unchanged how many it leaves as they are
 */
public record ImportPlan(
        List<AddFeature> added, List<EditFeature> edited, List<Extra> extras, int changed, int unchanged) {

    public boolean doesNothing() {
        return added.isEmpty() && edited.isEmpty() && extras.isEmpty();
    }
}
