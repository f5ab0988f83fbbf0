package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuPlaceTest {

    private final List<Menu.Page> pages = List.of(
            MenuPages.page("/index", Menu.Group.DAILY, "menu.start"),
            MenuPages.page("/case/report", Menu.Group.DAILY, "report"),
            MenuPages.page("/case/list", Menu.Group.DAILY, "cases"),
            MenuPages.page("/measure/list", Menu.Group.DAILY, "measures"),
            MenuPages.page("/deviation/cases", Menu.Group.DAILY, "deviations"),
            MenuPages.page("/deviation/mine", Menu.Group.DAILY, "mine"),
            MenuPages.page("/routine/routines", Menu.Group.DAILY, "routines"),
            MenuPages.page("/report/reports", Menu.Group.STEER, "reports"),
            MenuPages.page("/routine/processes", Menu.Group.STEER, "processes"));

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
        "/report/report.xhtml, reports",
        "/report/chapter.xhtml, reports",
        "/report/selection.xhtml, reports",
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
