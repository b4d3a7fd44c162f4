package org.motcua.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two launchers from using one folder; the operating system frees it when the launcher ends in whatever way. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws LocalFailure when another launcher has it */
    static HomeLock of(Path home) {
        try {
            OwnFiles.closedFolder(home);
            FileChannel channel = FileChannel.open(
                    home.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new LocalFailure("Another launcher is using " + home
                        + ". Stop it, or choose another folder with the environment variable MOTCUA_HOME.");
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new LocalFailure(
                    "The folder " + home + " cannot be used. Choose another one with the environment"
                            + " variable MOTCUA_HOME.",
                    e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
