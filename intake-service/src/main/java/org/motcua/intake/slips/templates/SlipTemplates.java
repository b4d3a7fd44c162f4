package org.motcua.intake.slips.templates;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.motcua.intake.slips.domain.SlipForm;

/** All versions of all forms, as the index on the class path has them. */
public final class SlipTemplates {

    private final List<SlipTemplate> all;

    private SlipTemplates(List<SlipTemplate> all) {
        this.all = List.copyOf(all);
    }

    public static SlipTemplates shipped() {
        try {
            JsonMapper json =
                    JsonMapper.builder().addModule(new JavaTimeModule()).build();
            return new SlipTemplates(List.of(json.readValue(SlipResource.bytes("index.json"), SlipTemplate[].class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every version, in the order of the index. */
    public List<SlipTemplate> all() {
        return all;
    }

    /** The version of a form in force on a local day; empty when there is no such form on that day. */
    public Optional<SlipTemplate> inForce(SlipForm form, LocalDate day) {
        return all.stream()
                .filter(template -> template.form() == form && template.inForceOn(day))
                .findFirst();
    }

    /** The named version of a form: offices went on using older forms for a while. */
    public Optional<SlipTemplate> version(SlipForm form, String version) {
        return all.stream()
                .filter(template ->
                        template.form() == form && template.version().equals(version))
                .findFirst();
    }
}
