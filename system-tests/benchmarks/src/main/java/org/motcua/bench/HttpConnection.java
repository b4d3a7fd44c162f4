package org.motcua.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP/1.1 connection that is kept open, and no more than that: the cores are for what is measured. */
public final class HttpConnection implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final String IN_PARTS = "transfer-encoding: chunked";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;

    /** @param base address of the service */
    public HttpConnection(URI base) throws IOException {
        this.socket = new Socket(base.getHost(), base.getPort());
        this.socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        this.out = new BufferedOutputStream(socket.getOutputStream(), 1 << 14);
        this.host = base.getAuthority();
    }

    /** Posts JSON with a key of its own; the answer is read to its end. @return the status */
    public int post(String path, String token, String key, byte[] body) throws IOException {
        return post(path, token, body, "\r\nIdempotency-Key: " + key);
    }

    /** Posts JSON; the answer is read to its end. @return the status */
    public int post(String path, String token, byte[] body) throws IOException {
        return post(path, token, body, "");
    }

    /** Gets; the answer is read to its end. @return the status */
    public int get(String path, String token) throws IOException {
        out.write((head("GET", path, token) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return answer();
    }

    private int post(String path, String token, byte[] body, String headers) throws IOException {
        String head = head("POST", path, token) + headers + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return answer();
    }

    private String head(String method, String path, String token) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token;
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean inParts = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            inParts |= lower.startsWith(IN_PARTS);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        if (inParts) {
            skipParts();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    /** Parts with their lengths before them, until one of length 0. */
    private void skipParts() throws IOException {
        int length;
        do {
            length = Integer.parseInt(line().strip(), 16);
            in.skipNBytes(length);
            line();
        } while (length > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
