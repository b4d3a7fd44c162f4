package org.motcua.contract;

/** How a dossier reached the one-stop counter; the national code is {@link #code()}. */
public enum Channel {
    DIRECT(1),
    ONLINE(2),
    POST(3);

    private final int code;

    Channel(int code) {
        this.code = code;
    }

    /** The national code, 1 to 3. */
    public int code() {
        return code;
    }

    /**
     * The channel of a national code.
     *
     * @throws IllegalArgumentException when no channel has that code
     */
    public static Channel ofCode(int code) {
        for (Channel channel : values()) {
            if (channel.code == code) {
                return channel;
            }
        }
        throw new IllegalArgumentException("channel code out of range 1-3");
    }
}
