package org.eprbridge.platform.eventstore;

import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.stereotype.Component;

/** How long a person waits for a database that is not there before a sentence tells them so; the driver's own 30 s is too long. */
@Component
class PatienceWithTheDatabase implements MongoClientSettingsBuilderCustomizer {

    private static final int SECONDS_FOR_A_SERVER = 3;
    private static final int SECONDS_FOR_A_CONNECTION = 2;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_FOR_A_SERVER, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SECONDS_FOR_A_CONNECTION, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(SECONDS_FOR_A_SERVER, TimeUnit.SECONDS));
    }
}
