package se.ledstjarnan.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where a request comes from. X-Forwarded-For is anyone's to write, so it is read from the end, and only as long as the one who
 * wrote it is a proxy named in {@code ledstjarnan.trusted-proxies} (addresses parted by commas).
 */
public final class ClientAddress {

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        String trusted = ConfigProvider.getConfig()
                .getOptionalValue("ledstjarnan.trusted-proxies", String.class)
                .orElse("");
        return of(
                request.getRemoteAddr(),
                Collections.list(request.getHeaders("X-Forwarded-For")),
                split(trusted).stream().collect(Collectors.toSet()));
    }

    static String of(String peer, List<String> forwarded, Set<String> trusted) {
        String address = peer;
        List<String> hops = split(String.join(",", forwarded));
        for (int i = hops.size() - 1; i >= 0 && trusted.contains(address); i--) {
            address = hops.get(i);
        }
        return address;
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
