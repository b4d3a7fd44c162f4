package org.motcua.systemtests.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.motcua.local.SampleData;
import org.motcua.systemtests.Api;

/** The units of the sample. */
final class SampleUnits {

    private SampleUnits() {}

    /** The code of the unit that has none above it. */
    static String top() {
        JsonNode units = Api.parse(new String(SampleData.units(), StandardCharsets.UTF_8));
        return units.valueStream()
                .filter(unit -> !unit.hasNonNull("MaDonViCha"))
                .map(unit -> unit.get("MaDonVi").asText())
                .findFirst()
                .orElseThrow();
    }
}
