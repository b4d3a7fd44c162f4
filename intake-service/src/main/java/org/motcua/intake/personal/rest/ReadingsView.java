package org.motcua.intake.personal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.personal.application.ApplicantReadings.Reading;
import org.motcua.intake.personal.application.ReadingPurpose;

/** Who read an applicant's details in full, the latest first; {@code next} is the cursor of the next page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadingsView(List<ReadingView> items, String next) {

    /** One reading. */
    public record ReadingView(OffsetDateTime readAt, String account, ReadingPurpose purpose) {

        static ReadingView of(Reading reading) {
            return new ReadingView(Moments.local(reading.readAt()), reading.account(), reading.purpose());
        }
    }
}
