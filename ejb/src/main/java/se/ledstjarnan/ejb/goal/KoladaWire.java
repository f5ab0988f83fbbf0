package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.ledstjarnan.domain.goal.KoladaDescription;
import se.ledstjarnan.domain.goal.KoladaFault;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaValue;

/** Where Kolada is, as the server's settings say, and what is asked there: some years of measures, for every municipality. */
@ApplicationScoped
class KoladaWire {

    /** As many as one question to Kolada may name. */
    private static final int AT_ONCE = 25;

    private static final int PER_PAGE = 5000;

    @Inject
    @ConfigProperty(name = "ledstjarnan.kolada-url")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "ledstjarnan.kolada-proxy")
    private Optional<String> proxy;

    @Inject
    @ConfigProperty(name = "ledstjarnan.kolada-pause", defaultValue = "1000")
    private long pauseMillis;

    @Inject
    @ConfigProperty(name = "ledstjarnan.kolada-patience", defaultValue = "30000")
    private long patienceMillis;

    boolean isPresent() {
        return address.filter(each -> !each.isBlank()).isPresent();
    }

    /** Everything or nothing. @param municipality as Kolada writes the own one; null where it is not known, and no groups are asked for */
    KoladaHarvest fetch(List<String> kpis, String municipality, int firstYear, int lastYear) throws KoladaException {
        KoladaClient client = client();
        List<KoladaValue> values = new ArrayList<>();
        List<KoladaDescription> descriptions = new ArrayList<>();
        String years = IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        for (int from = 0; from < kpis.size(); from += AT_ONCE) {
            String ids = String.join(",", kpis.subList(from, Math.min(from + AT_ONCE, kpis.size())));
            try {
                client.each("/kpi/" + ids + "?per_page=" + PER_PAGE, page -> descriptions.addAll(page.descriptions()));
                client.each(
                        "/data/kpi/" + ids + "/year/" + years + "?per_page=" + PER_PAGE,
                        page -> values.addAll(page.values()));
            } catch (IllegalArgumentException e) {
                throw new KoladaException(KoladaFault.REFUSED, e);
            }
        }
        Set<String> gone = new HashSet<>(kpis);
        descriptions.forEach(known -> gone.remove(known.kpi()));
        if (gone.size() == kpis.size() || values.isEmpty()) {
            throw new KoladaException(KoladaFault.EMPTY);
        }
        return new KoladaHarvest(values, descriptions, groups(client, municipality), gone);
    }

    /** One that has no groups is no fault. */
    private static List<KoladaGroup> groups(KoladaClient client, String municipality) throws KoladaException {
        List<KoladaGroup> groups = new ArrayList<>();
        if (municipality != null) {
            String title =
                    URLEncoder.encode(municipality, StandardCharsets.UTF_8).replace("+", "%20");
            client.each(
                    "/municipality_groups?title=" + title + "&per_page=" + PER_PAGE,
                    page -> groups.addAll(page.groups()));
        }
        return groups;
    }

    private KoladaClient client() throws KoladaException {
        try {
            URI base = URI.create(address.orElseThrow().strip());
            if (base.getHost() == null) {
                throw new KoladaException(KoladaFault.REFUSED);
            }
            return new KoladaClient(
                    base,
                    proxy.filter(each -> !each.isBlank()).map(KoladaWire::place).orElse(null),
                    Duration.ofMillis(Math.max(0, pauseMillis)),
                    Duration.ofMillis(Math.max(1, patienceMillis)));
        } catch (IllegalArgumentException e) {
            throw new KoladaException(KoladaFault.REFUSED, e);
        }
    }

    /** "proxy.example.se:3128". */
    private static InetSocketAddress place(String typed) {
        URI parsed = URI.create("proxy://" + typed.strip().replaceFirst("^https?://", ""));
        if (parsed.getHost() == null || parsed.getPort() < 0) {
            throw new IllegalArgumentException("A proxy is host:port");
        }
        return new InetSocketAddress(parsed.getHost(), parsed.getPort());
    }
}
