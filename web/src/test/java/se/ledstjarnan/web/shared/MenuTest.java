package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTest {

    private final List<Menu.Page> pages = List.of(
            Menu.page("/index", Menu.Group.DAILY, "menu.start"),
            Menu.page("/case/report", Menu.Group.DAILY, "report"),
            Menu.page("/case/list", Menu.Group.DAILY, "cases"),
            Menu.page("/measure/list", Menu.Group.DAILY, "measures"));

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml, menu.start",
        "/case/list.xhtml, cases",
        "/case/report.xhtml, report",
        "/case/case.xhtml, cases",
        "/case/reply.xhtml, report",
        "/measure/one.xhtml, measures"
    })
    void marksThePageOrElseItsFeature(String view, String label) {
        assertThat(Menu.current(pages, view).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"/other.xhtml", "/errors/404.xhtml"})
    void marksNothingForPagesOutsideTheMenu(String view) {
        assertThat(Menu.current(pages, view)).isNull();
    }
}
