package se.ledstjarnan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product, in Swedish time; days, limits and quarters are those of Europe/Stockholm wherever the server stands. */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Produces
    public Clock clock() {
        return Clock.system(SWEDEN);
    }
}
