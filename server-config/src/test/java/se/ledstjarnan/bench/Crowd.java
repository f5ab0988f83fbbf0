package se.ledstjarnan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Sixteen users at once, each in a session of its own, who read pages without pause. */
final class Crowd {

    private static final int USERS = 16;

    private final Operations operations;
    private final List<Operations.Reader> readers = new ArrayList<>();
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    Crowd(Operations operations) {
        this.operations = operations;
        for (int i = 0; i < USERS; i++) {
            readers.add(operations.reader(i));
        }
    }

    /** Something the crowd can be set to do. */
    interface Work {
        Done run();
    }

    /** What the crowd did. */
    record Done(int requests, double seconds, double[] millis, int wrong) {}

    Work forRequests(int requests) {
        return () -> {
            AtomicLong left = new AtomicLong(requests);
            return work(() -> left.getAndDecrement() > 0);
        };
    }

    Work forSeconds(int seconds) {
        return () -> {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            return work(() -> System.nanoTime() < end);
        };
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    private Done work(BooleanSupplier more) {
        int before = errors.size();
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(USERS);
        try {
            List<Callable<List<Double>>> people = new ArrayList<>();
            for (Operations.Reader reader : readers) {
                people.add(() -> readWhile(reader, more));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> person : threads.invokeAll(people)) {
                all.addAll(person.get());
            }
            return new Done(
                    all.size(),
                    (System.nanoTime() - start) / 1e9,
                    all.stream().mapToDouble(Double::doubleValue).toArray(),
                    errors.size() - before);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> readWhile(Operations.Reader reader, BooleanSupplier more) {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; more.getAsBoolean(); round++) {
            long before = System.nanoTime();
            try {
                reader.read(round);
            } catch (IllegalStateException e) {
                errors.add(e.getMessage());
            }
            millis.add((System.nanoTime() - before) / 1e6);
        }
        return millis;
    }
}
