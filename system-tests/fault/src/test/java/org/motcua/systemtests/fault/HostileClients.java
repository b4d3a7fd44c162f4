package org.motcua.systemtests.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Clients that do, over and over until they are closed, what may exhaust a service. */
final class HostileClients implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Between two deeds of one client: the machine is for all of them, the services and the desk. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Bytes: a reader who takes nothing in. */
    private static final int SMALL_BUFFER = 4_096;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentMap<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Something that is done with a service; what it fails with is its own affair. */
    private interface Deed {
        void run() throws IOException, InterruptedException;
    }

    private void start(int count, Deed deed) {
        for (int i = 0; i < count; i++) {
            clients.execute(() -> repeat(deed));
        }
    }

    private void repeat(Deed deed) {
        while (!closed) {
            try {
                deed.run();
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (IOException cut) {
                count("connection cut");
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    /** Bodies that are begun without a token and left, as many at a time. */
    void sendHalfBodies(int count, URI service, String path) {
        start(count, () -> sendHalfABody(service, path));
    }

    private void sendHalfABody(URI service, String path) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            write(
                    socket,
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 100\r\n\r\n{");
            count("half a body: " + firstLine(socket.getInputStream().readAllBytes()));
        }
    }

    /** Long answers that are asked for and not read, as many at a time. */
    void readNothing(int count, URI service, String path, String token) throws IOException {
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(SMALL_BUFFER);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            readers.add(socket);
            write(
                    socket,
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        }
        clients.execute(() -> closeAtTheEnd(readers));
    }

    private void closeAtTheEnd(List<Socket> readers) {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException over) {
            readers.forEach(HostileClients::close);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is closed
        }
    }

    /** Requests, as many at a time. */
    void ask(int count, String name, HttpRequest.Builder request) {
        HttpRequest asked = request.timeout(PATIENCE).build();
        start(count, () -> {
            int status = http.send(asked, BodyHandlers.discarding()).statusCode();
            count(name + ": " + status);
        });
    }

    static HttpRequest.Builder request(URI service, String path, String token) {
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token);
    }

    static HttpRequest.Builder json(URI service, String path, String token, String method, byte[] body) {
        return request(service, path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "a-hostile-client")
                .method(method, BodyPublishers.ofByteArray(body));
    }

    /** As many bytes of JSON: the beginning, empty objects, and the end. */
    static byte[] emptyObjects(int bytes, String beginning, String end) {
        int objects = (bytes - beginning.length() - end.length()) / 3;
        return (beginning + "{},".repeat(objects) + "{}" + end).getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String firstLine(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("nothing");
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, key -> new AtomicInteger()).incrementAndGet();
    }

    /** What was answered, and how often. */
    String told() {
        return answers.toString();
    }

    @Override
    public void close() {
        closed = true;
        clients.shutdownNow();
        http.close();
    }
}
