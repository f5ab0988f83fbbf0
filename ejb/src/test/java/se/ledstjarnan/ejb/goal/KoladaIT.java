package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.domain.goal.Quarter;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Values from the net and from files as they are stored and compared. */
class KoladaIT extends ContainerTest {

    private static final String ADDRESS = "ledstjarnan.kolada-url";
    private static final String PAUSE = "ledstjarnan.kolada-pause";

    /** The settings are read once, so every test has its server at the same place. */
    private static int port;

    private FakeKolada kolada;

    @Inject
    private KoladaFetchJob job;

    @Inject
    private KoladaService service;

    @Inject
    private KoladaSetUpService setUp;

    @Inject
    private UserTransaction transaction;

    private final Database rows = Database.owner();

    @BeforeEach
    void aKoladaAndNothingFetched() throws Exception {
        kolada = new FakeKolada(port);
        port = kolada.port();
        System.setProperty(ADDRESS, kolada.base());
        System.setProperty(PAUSE, "1");
        rows.execute("delete from kolada_value");
        rows.execute("delete from kolada_fetch");
        rows.execute("delete from kolada_group");
        rows.execute("update kolada_selection set municipality = null, peers = null, peer_name = null");
        rows.execute("update kolada_measure set retired = area like 'Avslutade%'");
        Database.employee("sven");
    }

    @AfterEach
    void noKolada() {
        System.clearProperty(ADDRESS);
        System.clearProperty(PAUSE);
        kolada.stop();
    }

    @Test
    void comparesWithPeersCountryAndQuarters() throws Exception {
        choose("2303", "0885 1737 1864");
        String all = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> value("U23471", String.valueOf(1000 + n), 2025, String.valueOf(n)))
                .collect(Collectors.joining(","));
        takeIn(all + "," + value("U23471", "2303", 2025, "35") + "," + value("U23471", "0000", 2025, "77")
                + "," + value("U23471", "0885", 2025, "10") + "," + value("U23471", "1737", 2025, "20")
                + "," + value("U23471", "0023", 2025, "9999"));
        takeIn(value("U23471", "2303", 2026, "null") + "," + value("U23471", "0000", 2026, "78") + ","
                + value("N23591", "2303", 2026, "1"));

        KoladaSeries series = measure("U23471").series();

        assertThat(series.figures()).extracting(KoladaFigure::year).containsExactly(2025, 2026);
        KoladaFigure first = series.figures().get(0);
        assertThat(first.own()).isEqualByComparingTo("35");
        assertThat(first.country()).isEqualByComparingTo("77");
        assertThat(first.peerMedian()).isEqualByComparingTo("15");
        assertThat(first.municipalities()).isEqualTo(43);
        assertThat(first.quarter(series.direction())).contains(Quarter.BEST);
        KoladaFigure second = series.figures().get(1);
        assertThat(second.own()).as("missing is not 0").isNull();
        assertThat(second.few()).isTrue();
        assertThat(series.quarter()).isEmpty();
        assertThat(measure("U23471").frame().latest().numbers()).isEqualTo(3);
    }

    @Test
    void fetchesEverythingOrNothing() throws Exception {
        takeIn(value("U23471", "2303", 2025, "35"));
        kolada.answerBy(asked -> asked.startsWith("/v3/data/")
                ? "{\"values\":[" + value("U23471", "2303", 2025, "81") + "]}"
                : descriptions("U23520"));
        fetch();

        assertThat(rows.column("select value::text from kolada_value where municipality = '2303'"))
                .containsExactly("81");
        assertThat(rows.column("select kpi from kolada_measure where kpi in ('U23471', 'U23520') and retired"))
                .as("no longer known by Kolada")
                .containsExactly("U23520");
        assertThat(rows.column("select definition from kolada_measure where kpi = 'U23471'"))
                .containsExactly("Så räknas det.");

        kolada.answerBy(asked -> asked.startsWith("/v3/data/") ? "<html>Stängt</html>" : descriptions("U23521"));
        assertThatThrownBy(this::fetch).hasMessageContaining("HTML");
        assertThat(rows.column("select kpi from kolada_measure where kpi = 'U23521' and retired"))
                .isEmpty();
        assertThat(rows.column("select fault from kolada_fetch where kind = 'FETCH' order by id"))
                .containsExactly(null, "HTML");
        assertThat(measure("U23471").frame().latest().fault()).isNull();
    }

    @Test
    void withoutPeersOfItsOwnIsComparedWithKoladasGroupOfTheField() throws Exception {
        choose("2303", "");
        takeIn(value("U23471", "2303", 2025, "35") + "," + value("U23471", "0885", 2025, "10") + ","
                + value("U23471", "1737", 2025, "30") + "," + value("U23471", "0187", 2025, "90"));
        kolada.answerBy(asked -> {
            if (asked.startsWith("/v3/municipality_groups")) {
                return "{\"values\":["
                        + group("G1", "Liknande kommuner äldreomsorg, Ragunda, 2023", "0187") + ","
                        + group("G2", "Liknande kommuner äldreomsorg, Ragunda, 2024", "0885", "1737") + ","
                        + group("G3", "Liknande kommuner LSS, Ragunda, 2024", "0187") + ","
                        + group("G4", "Liknande kommuner äldreomsorg, Krokom, 2025", "0187") + "]}";
            }
            return asked.startsWith("/v3/data/")
                    ? "{\"values\":[" + value("U23471", "2303", 2024, "34") + "]}"
                    : descriptions("U23520");
        });
        fetch();

        KoladaService.Measure elderly = measure("U23471");
        assertThat(elderly.series().figures().get(1).peerMedian()).isEqualByComparingTo("20");
        assertThat(elderly.frame().peerName()).isEqualTo("Liknande kommuner äldreomsorg, Ragunda, 2024");
        assertThat(elderly.frame().peers()).containsExactly("0885", "1737");
        assertThat(measure("U28408").frame().peers()).containsExactly("0187");
        assertThat(rows.number("select count(*) from kolada_group")).isEqualTo(3);
        assertThat(kolada.asked()).anyMatch(asked -> asked.contains("/municipality_groups?title=Ragunda"));

        choose("2303", "0187");
        assertThat(measure("U23471").series().figures().get(1).peerMedian()).isEqualByComparingTo("90");
    }

    @Test
    void groupsComeFromAFileToo() throws Exception {
        choose("2303", "");
        takeInGroups(group("G2", "Liknande kommuner äldreomsorg, Ragunda, 2024", "0885", "1737"));

        assertThat(As.role("sven", Roles.SYSTEMFORVALTARE, () -> setUp.setUp()).groups())
                .extracting(KoladaGroup::code)
                .containsExactly("G2");
        assertThatThrownBy(() -> takeInGroups(group("G9", "Liknande kommuner LSS, Krokom, 2024", "0885")))
                .hasMessage("file: goal.file.EMPTY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                                          | EMPTY",
                "<html></html>                                                               | HTML",
                "{\"values\":[{\"kpi\":                                                      | BROKEN",
                "{\"values\":[{\"kpi\":7}]}                                                  | WRONG_SHAPE",
                "{\"values\":[]}                                                             | EMPTY",
                "{\"values\":[{\"kpi\":\"N99999\",\"municipality\":\"2303\",\"period\":2025,\"values\":[{\"gender\":\"T\",\"value\":1}]}]} | EMPTY"
            })
    void aFileThatIsNoneIsRefusedInWords(String file, String fault) throws Exception {
        assertThatThrownBy(() -> As.role(
                        "sven", Roles.SYSTEMFORVALTARE, () -> setUp.takeIn(file.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        broken -> assertThat(broken.key()).isEqualTo("goal.file." + fault));
        assertThat(rows.number("select count(*) from kolada_value")).isZero();
        assertThat(rows.number("select count(*) from kolada_fetch")).isZero();
    }

    @Test
    void isReadByThoseWhoLeadAndSetUpByTheAdministrator() throws Exception {
        for (String role : List.of(Roles.MEDARBETARE, Roles.NAMND, Roles.SYSTEMFORVALTARE)) {
            assertThatThrownBy(() -> As.role("sven", role, () -> service.area(null)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> As.role("sven", Roles.SOCIALCHEF, () -> setUp.setUp()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.role("sven", Roles.SOCIALCHEF, () -> service.measure("' or 1=1")))
                .isInstanceOf(NotFoundException.class);

        KoladaService.Area area = As.role("sven", Roles.SOCIALCHEF, () -> service.area("Finns inte"));

        assertThat(area.area()).isEqualTo("Särskilt boende – brukarbedömning");
        assertThat(area.areas()).contains("LSS – resurs", "Avslutade nyckeltal");
        assertThat(area.series())
                .hasSize(26)
                .allMatch(series -> series.figures().isEmpty());
        assertThat(area.frame().latest()).isNull();
    }

    @Test
    void aChoiceThatSomebodyElseHasChangedIsNotOverwritten() throws Exception {
        long seen = As.role("sven", Roles.SYSTEMFORVALTARE, () -> setUp.setUp()).version();
        choose("2303", "0885");

        assertThatThrownBy(() -> As.role(
                        "sven", Roles.SYSTEMFORVALTARE, () -> setUp.choose(seen, "1480", null, "Liknande", "0885")))
                .isInstanceOf(StaleDataException.class);
    }

    /** As the runner of jobs does it. */
    private void fetch() throws Exception {
        transaction.begin();
        try {
            job.run(null);
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    private KoladaService.Measure measure(String kpi) throws Exception {
        return As.role("sven", Roles.SOCIALCHEF, () -> service.measure(kpi));
    }

    private void choose(String municipality, String peers) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> {
            setUp.choose(setUp.setUp().version(), municipality, "Ragunda", "Liknande", peers);
        });
    }

    private void takeIn(String values) throws Exception {
        byte[] file = ("{\"values\":[" + values + "],\"next_url\":null}").getBytes(StandardCharsets.UTF_8);
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> setUp.takeIn(file));
    }

    private void takeInGroups(String groups) throws Exception {
        byte[] file = ("{\"values\":[" + groups + "],\"next_url\":null}").getBytes(StandardCharsets.UTF_8);
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> setUp.takeIn(file));
    }

    private static String group(String code, String title, String... members) {
        return Arrays.stream(members)
                .map(member -> "{\"member_id\":\"" + member + "\",\"member_title\":\"x\"}")
                .collect(Collectors.joining(
                        ",", "{\"id\":\"" + code + "\",\"title\":\"" + title + "\",\"members\":[", "]}"));
    }

    private static String value(String kpi, String municipality, int year, String value) {
        return "{\"kpi\":\"" + kpi + "\",\"municipality\":\"" + municipality + "\",\"period\":" + year
                + ",\"values\":[{\"gender\":\"T\",\"value\":" + value + "}]}";
    }

    /** Of every chosen measure but one. */
    private String descriptions(String but) {
        try {
            return rows.column("select kpi from kolada_measure where kpi <> ?", but).stream()
                    .map(kpi -> "{\"id\":\"" + kpi + "\",\"title\":\"Helhetssyn\",\"description\":\"Så räknas det.\"}")
                    .collect(Collectors.joining(",", "{\"values\":[", "]}"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
