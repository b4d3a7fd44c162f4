package org.motcua.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.motcua.intake.record.codes.CodeFormat;

/** What an operator may set of the intake service, {@code motcua.intake.*}. */
@ConfigMapping(prefix = "motcua.intake")
public interface IntakeConfig {

    /** How many apology letters (form 04) may move a dossier's rescheduled due date; it travels with each reception. */
    @WithDefault("1")
    int maxExtensions();

    /** Which format of dossier codes is issued, by the local day from which it is. */
    List<IssuedFormat> codes();

    /** Entering dossiers. */
    Entries entries();

    /** Acts at the counter. */
    Acts acts();

    /** Slips. */
    Slips slips();

    /** {@code motcua.intake.acts.*}. */
    interface Acts {

        /**
         * Requests for a supplement that one dossier may have. The law wants one; a second one makes the dossier
         * overdue in the figures of Decision 766/QĐ-TTg. At most 200, which is also what an import may record.
         */
        @WithDefault("2")
        int maxSupplements();

        /** How long ago an act may have happened that is recorded now; what is older takes a correction. */
        @WithDefault("168h")
        Duration furthestBack();

        /** How far the clock of a caller may be ahead: an act later than that is in the future and refused. */
        @WithDefault("2m")
        Duration clockSkew();

        /** How long after recording it a clerk may correct an act; later only a supervisor may. */
        @WithDefault("24h")
        Duration undoWindow();

        /** How long after a letter of apology its new date may be, in whole days; of an imported letter it is a warning. */
        @WithDefault("366d")
        Duration furthestPromise();
    }

    /** Imports. */
    Imports imports();

    /** Personal data. */
    Personal personal();

    /** {@code motcua.intake.personal.*}. */
    interface Personal {

        /** The file with the keys of personal data; the service does not start without it. */
        Path keyFile();
    }

    /** {@code motcua.intake.codes[n].*}. */
    interface IssuedFormat {

        /** First local day of this format. */
        LocalDate from();

        /** The form of the codes that are issued from that day on. */
        CodeFormat format();
    }

    /** {@code motcua.intake.entries.*}. */
    interface Entries {

        /** How long the same request with the same key is answered the same. */
        @WithDefault("8d")
        Duration keepKeys();

        /**
         * Transactions that enter dossiers at the same time; each takes all that waits when it begins. Two of a busy
         * unit would only wait for each other's numbers, and share less of a flush of the disk.
         */
        @WithDefault("1")
        int committers();

        /** The longest body with one dossier. */
        @WithDefault("1M")
        MemorySize largestBody();

        /** The longest body with many dossiers. */
        @WithDefault("8M")
        MemorySize largestBatch();
    }

    /** The citizen's own view. */
    PublicView publicView();

    /** {@code motcua.intake.public-view.*}: buckets of tries that fill up evenly, shared by all instances. */
    interface PublicView {

        /** Wrong tries for one dossier from one network address. */
        @WithDefault("10")
        int triesPerDossier();

        /** Wrong tries from one network address: many citizens may share one. */
        @WithDefault("60")
        int triesPerAddress();

        /**
         * Wrong tries for one dossier from all addresses together: who guesses from many must not find the four
         * characters of a number, of which there are ten thousand, before somebody sees it.
         */
        @WithDefault("100")
        int triesPerDossierFromAll();

        /** The time in which an empty bucket is full again. */
        @WithDefault("1h")
        Duration refill();
    }

    /** {@code motcua.intake.slips.*}. */
    interface Slips {

        /** What follows the slip's number: {@code TTPVHCC} for a public service centre, {@code BPTNTKQ} for a one-stop unit. */
        @WithDefault("BPTNTKQ")
        String unitSymbol();

        /** The place named before the date; absent leaves dots to write on. */
        Optional<String> place();

        /** What a slip's QR code puts before the dossier's code, {@code https://…?ma=}; absent: the code alone. */
        Optional<String> lookupAddress();

        /** Slips that are made at the same time. */
        @WithDefault("2")
        int atOnce();

        /** Slips that wait for their turn; more are asked to come later. */
        @WithDefault("32")
        int waiting();

        /** Registers that are made at the same time; each takes some 40 MiB of the heap. */
        @WithDefault("1")
        int registersAtOnce();

        /** Registers that wait for their turn; more are asked to come later. */
        @WithDefault("8")
        int registersWaiting();
    }

    /** {@code motcua.intake.imports.*}. */
    interface Imports {

        /** Lines stored in one transaction; also the step in which an import that is cut off has come further. */
        @WithDefault("1000")
        int chunkLines();

        /** Bytes of lines after which a transaction ends early, which bounds the memory of an import. */
        @WithDefault("2M")
        MemorySize chunkBytes();

        /** A longer line is rejected. */
        @WithDefault("1M")
        MemorySize longestLine();

        /** A line longer than this cuts the import off: it is not a file of lines, or a gzip bomb. */
        @WithDefault("64M")
        MemorySize cutOffLine();

        /** Imports running in one instance at the same time; more are asked to come later. */
        @WithDefault("4")
        int concurrent();

        /** How long a transaction is tried again while the database is away. */
        @WithDefault("30s")
        Duration retryFor();
    }
}
