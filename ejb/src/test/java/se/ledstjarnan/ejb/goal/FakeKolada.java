package se.ledstjarnan.ejb.goal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A server that gives the answers it was told, in their order, and remembers what it was asked. */
final class FakeKolada {

    private record Answer(int status, byte[] body, String location) {}

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile UnaryOperator<String> always;

    /** @param port 0 for any that is free */
    FakeKolada(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::give);
        server.setExecutor(threads);
        server.start();
    }

    /** A page with one value of the resident survey. @param next the last member of the page, as JSON */
    static String values(String municipality, String value, String next) {
        return "{\"values\":[{\"kpi\":\"U23471\",\"municipality\":\"" + municipality
                + "\",\"period\":2025,\"values\":["
                + "{\"gender\":\"K\",\"status\":\"\",\"count\":1,\"value\":1,\"isdeleted\":false},"
                + "{\"gender\":\"T\",\"status\":\"\",\"count\":1,\"value\":" + value + ",\"isdeleted\":false}]}],"
                + next + "}";
    }

    String base() {
        return "http://127.0.0.1:" + port() + "/v3";
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<String> asked() {
        return asked;
    }

    void answer(int status, String body) {
        answers.add(new Answer(status, body.getBytes(StandardCharsets.UTF_8), null));
    }

    /** Answers every question that no other answer waits for. */
    void answerBy(UnaryOperator<String> body) {
        always = body;
    }

    void redirect(String location) {
        answers.add(new Answer(302, new byte[0], location));
    }

    /** Nothing comes. */
    void silence() {
        answers.add(new Answer(0, new byte[0], null));
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void give(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        Answer answer = answers.poll();
        if (answer == null && always != null) {
            String body = always.apply(exchange.getRequestURI().toString());
            answer = new Answer(200, body.getBytes(StandardCharsets.UTF_8), null);
        }
        if (answer == null || answer.status() == 0) {
            sleep();
            exchange.close();
            return;
        }
        if (answer.location() != null) {
            exchange.getResponseHeaders().add("Location", answer.location());
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    private static void sleep() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
