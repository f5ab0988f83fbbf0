package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuPlaceTest {

    private final List<Menu.Page> pages = List.of(
            Menu.page("/index", Menu.Group.DAILY, "menu.start"),
            Menu.page("/case/report", Menu.Group.DAILY, "report"),
            Menu.page("/case/list", Menu.Group.DAILY, "cases"),
            Menu.page("/measure/list", Menu.Group.DAILY, "measures"),
            Menu.page("/deviation/cases", Menu.Group.DAILY, "deviations"),
            Menu.page("/deviation/mine", Menu.Group.DAILY, "mine"),
            Menu.page("/routine/routines", Menu.Group.DAILY, "routines"),
            Menu.page("/routine/processes", Menu.Group.STEER, "processes"));

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml, menu.start",
        "/case/list.xhtml, cases",
        "/case/report.xhtml, report",
        "/case/case.xhtml, cases",
        "/case/report-more.xhtml, report",
        "/case/reply.xhtml, cases",
        "/deviation/myreport.xhtml, mine",
        "/deviation/receipt.xhtml, mine",
        "/routine/routine.xhtml, routines",
        "/routine/passing.xhtml, routines",
        "/routine/propose.xhtml, routines",
        "/routine/process-edit.xhtml, processes",
        "/routine/process.xhtml, processes",
        "/measure/one.xhtml, measures"
    })
    void marksThePageOrElseItsFeature(String view, String label) {
        assertThat(MenuPlace.of(pages, view).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"/other.xhtml", "/errors/404.xhtml"})
    void marksNothingForPagesOutsideTheMenu(String view) {
        assertThat(MenuPlace.of(pages, view)).isNull();
    }
}
