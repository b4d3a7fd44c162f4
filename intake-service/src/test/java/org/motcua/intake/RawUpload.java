package org.motcua.intake;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An upload in the hand of a test: it can pause, break off, or end. */
final class RawUpload implements AutoCloseable {

    private final Socket socket;

    private RawUpload(Socket socket) {
        this.socket = socket;
    }

    /** Begins an import of a plain file. */
    static RawUpload begin(String id) throws IOException {
        return begin(id, "identity");
    }

    /** Begins a dry run of a plain file. */
    static RawUpload beginDryRun(String id) throws IOException {
        return begin(id, "identity", "?dryRun=true");
    }

    /** Begins an import; its length is not told in advance. */
    static RawUpload begin(String id, String encoding) throws IOException {
        return begin(id, encoding, "");
    }

    private static RawUpload begin(String id, String encoding, String query) throws IOException {
        RawUpload upload = new RawUpload(new Socket("localhost", RestAssured.port));
        upload.write("POST /api/v1/imports" + query
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + IntakeStack.token("administrator", null)
                + "\r\nImport-Id: " + id
                + "\r\nContent-Type: application/x-ndjson\r\nContent-Encoding: " + encoding
                + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        return upload;
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    RawUpload send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        write(Integer.toHexString(bytes.length) + "\r\n");
        out.write(bytes);
        write("\r\n");
        out.flush();
        return this;
    }

    /** Ends the file and reads the whole answer. */
    String finish() throws IOException {
        write("0\r\n\r\n");
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Breaks off without an end. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
