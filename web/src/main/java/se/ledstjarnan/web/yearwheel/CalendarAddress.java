package se.ledstjarnan.web.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whole addresses, for a calendar that knows nothing of this server. */
@ApplicationScoped
public class CalendarAddress {

    @Inject
    @ConfigProperty(name = "ledstjarnan.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** @param path begins with a slash */
    public String of(String path) {
        return (baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl) + path;
    }
}
