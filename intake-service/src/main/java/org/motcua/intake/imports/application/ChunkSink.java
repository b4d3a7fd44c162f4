package org.motcua.intake.imports.application;

import java.sql.SQLException;
import org.motcua.intake.imports.domain.ImportCounts;

/** Where the chunks of one import go, one after the other. */
interface ChunkSink extends AutoCloseable {

    /** Takes a chunk; its verdicts are stored when this returns. */
    void take(Chunk chunk) throws SQLException;

    /** The counts of the chunks taken so far. */
    ImportCounts counts();

    @Override
    void close() throws SQLException;
}
