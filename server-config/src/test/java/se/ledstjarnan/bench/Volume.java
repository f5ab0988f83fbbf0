package se.ledstjarnan.bench;

import java.util.function.Consumer;

/** Something so large that it is done once, whatever the number of cases, and is told of in lines of its own. */
interface Volume {

    /** As it is asked for by {@code benchmark.only}. */
    String name();

    void measure(Consumer<String> say) throws Exception;
}
