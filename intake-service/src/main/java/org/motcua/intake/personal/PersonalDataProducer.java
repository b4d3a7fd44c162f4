package org.motcua.intake.personal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.record.encryption.BlindIndex;
import org.motcua.intake.record.encryption.PersonalKeys;
import org.motcua.intake.record.encryption.RequestDigests;
import org.motcua.intake.record.encryption.Sealing;

/** Reads the keys of personal data once, at start: without them nothing starts. */
@Singleton
class PersonalDataProducer {

    private final PersonalKeys keys;

    PersonalDataProducer(IntakeConfig config) {
        this.keys = PersonalKeys.read(config.personal().keyFile());
    }

    void start(@Observes StartupEvent event) {
        // Being observed creates this bean, which reads the file.
    }

    @Produces
    @Singleton
    Sealing sealing() {
        return new Sealing(keys);
    }

    @Produces
    @Singleton
    BlindIndex index() {
        return new BlindIndex(keys);
    }

    @Produces
    @Singleton
    RequestDigests requests() {
        return new RequestDigests(keys);
    }
}
