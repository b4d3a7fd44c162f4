package org.motcua.intake;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request whose body is announced and never sent whole. */
final class HalfSentRequest implements AutoCloseable {

    private static final int LONGEST_WAIT_MS = 30_000;

    private final Socket socket;

    /** @param headers lines with their ends, empty for none */
    HalfSentRequest(String path, String headers) throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(LONGEST_WAIT_MS);
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers
                + "Content-Length: 100\r\n\r\n{\"identityNumberEnd\":";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** All that is answered until the service closes the connection. */
    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
