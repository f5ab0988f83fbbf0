package se.ledstjarnan.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with its parameters; those without a value are left out, so that addresses stay short enough to read. */
public final class Address {

    private final String page;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    public Address(String page) {
        this.page = page;
    }

    public Address with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            parameters.remove(name);
        } else {
            parameters.put(name, value.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? page
                : page
                        + parameters.entrySet().stream()
                                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
