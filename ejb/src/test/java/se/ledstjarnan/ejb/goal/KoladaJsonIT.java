package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.goal.KoladaDescription;
import se.ledstjarnan.domain.goal.KoladaFault;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** What an answer means, and that one with a wrong type anywhere is refused as a whole. */
class KoladaJsonIT extends ContainerTest {

    @Test
    void whatIsTakenAwayOrMissingIsMissingAndNeverZero() throws Exception {
        KoladaPage page = read("""
                {"values":[
                  {"kpi":"U23471","municipality":"2303","period":2025,"values":[{"gender":"T","value":50,"isdeleted":true}]},
                  {"kpi":"U23471","municipality":"2303","period":2024,"values":[{"gender":"T","value":null}]},
                  {"kpi":"U23471","municipality":"2303","period":2023,"values":[{"gender":"T"}]},
                  {"kpi":"U23471","municipality":"2303","period":2022,"values":[{"gender":"K","value":7}]},
                  {"kpi":"U23471","municipality":"G176660","period":2022,"values":[{"gender":"T","value":7}]},
                  {"kpi":"U23471","municipality":"2303","period":2021,"values":[{"gender":"T","value":0}]}]}
                """);

        assertThat(page.next()).isNull();
        assertThat(page.values()).hasSize(4);
        assertThat(page.values().subList(0, 3)).allMatch(value -> value.value() == null);
        assertThat(page.values().get(3).value()).isZero();
    }

    @Test
    void readsWhatIsSaidOfMeasures() throws Exception {
        KoladaPage page = read("""
                \uFEFF{"values":[{"id":"U23471","title":" Helhetssyn ","description":"Andel.","publ_period":"2026"},
                  {"id":"U21401","title":"Kontinuitet (- 2024)","description":null,"publ_period":""}],"next_url":null}
                """);

        assertThat(page.descriptions())
                .containsExactly(
                        new KoladaDescription("U23471", "Helhetssyn", "Andel.", 2026),
                        new KoladaDescription("U21401", "Kontinuitet (- 2024)", null, null));
    }

    @Test
    void readsGroupsOfMunicipalities() throws Exception {
        KoladaPage page = read("""
                {"values":[{"id":"G176660","title":" Liknande kommuner äldreomsorg, Ragunda, 2024 ",
                  "members":[{"member_id":"0885","member_title":"Borgholm"},{"member_id":"G12","member_title":"x"}]}]}
                """);

        assertThat(page.groups())
                .containsExactly(
                        new KoladaGroup("G176660", "Liknande kommuner äldreomsorg, Ragunda, 2024", List.of("0885")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kpi':1,'municipality':'2303','period':2025,'values':[]}",
                "{'kpi':'x','municipality':'2303','period':2025,'values':[]}",
                "{'kpi':'U23471','municipality':2303,'period':2025,'values':[]}",
                "{'kpi':'U23471','municipality':'2303','period':'2025','values':[]}",
                "{'kpi':'U23471','municipality':'2303','period':2025.5,'values':[]}",
                "{'kpi':'U23471','municipality':'2303','period':99999,'values':[]}",
                "{'kpi':'U23471','municipality':'2303','period':2025}",
                "{'kpi':'U23471','municipality':'2303','period':2025,'values':[{'gender':1}]}",
                "{'kpi':'U23471','municipality':'2303','period':2025,'values':[{'gender':'T','value':'81'}]}",
                "{'kpi':'U23471','municipality':'2303','period':2025,'values':[{'gender':'T','value':1e999999}]}",
                "{'kpi':'U23471','municipality':'2303','period':2025,'values':[{'gender':'T','isdeleted':'no'}]}",
                "{'id':'G1','title':'x','members':7}",
                "{'id':'U23471','title':'x','members':[]}",
                "{'id':'G1','title':'x','members':[{'member_id':885}]}",
                "{'id':'U23471'}",
                "{'id':'U23471','title':7}",
                "{'id':'U23471','title':'x','publ_period':'soon'}",
                "null"
            })
    void refusesWrongTypes(String item) {
        assertThatThrownBy(() -> read("{\"values\":[" + item.replace('\'', '"') + "]}"))
                .isInstanceOfSatisfying(
                        KoladaException.class, e -> assertThat(e.fault()).isEqualTo(KoladaFault.WRONG_SHAPE));
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> read("{\"values\":" + "[".repeat(200_000)))
                .isInstanceOfSatisfying(
                        KoladaException.class, e -> assertThat(e.fault()).isEqualTo(KoladaFault.BROKEN));
    }

    private static KoladaPage read(String json) throws KoladaException {
        return KoladaJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
