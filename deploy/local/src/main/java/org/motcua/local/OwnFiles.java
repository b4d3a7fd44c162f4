package org.motcua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Folders and files that nobody but their owner may enter or read, whatever the umask is: the state of a stack holds
 * databases, keys and a key that signs tokens.
 */
final class OwnFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnFiles() {}

    /** The folder, made with those above it when missing: then nobody else may enter it. One that is there stays as it is. */
    static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        }
        return folder;
    }

    /**
     * The folder, made when missing, that from now on nobody else may enter.
     *
     * @throws LocalFailure when everybody may write there, as in the temporary folder of the machine: it is not ours
     */
    static Path closedFolder(Path folder) throws IOException {
        folder(folder);
        if (Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new LocalFailure("Everybody may write to the folder " + folder + ". Choose one of your own.");
        }
        return closed(folder, FOLDER);
    }

    /** The file, made empty when missing, in a folder that is there. */
    static Path file(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        }
        return closed(file, FILE);
    }

    private static Path closed(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (!Files.getPosixFilePermissions(path).equals(permissions)) {
            Files.setPosixFilePermissions(path, permissions);
        }
        return path;
    }
}
