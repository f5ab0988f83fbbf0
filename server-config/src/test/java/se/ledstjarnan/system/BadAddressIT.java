package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of lists, files and statistics as nobody means them: answered in words where something is left out, and never broken. */
class BadAddressIT {

    private static final LoggedIn PEOPLE = new LoggedIn();

    /** The same once more, so that two can ask at a time. */
    private static final LoggedIn OTHERS = new LoggedIn();

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern DECLARED = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    private static final List<String> PARAMETERS = List.of(
            "text",
            "measure",
            "rows",
            "cols",
            "row",
            "col",
            "per",
            "page",
            "sort",
            "dir",
            "status",
            "state",
            "whose",
            "kind",
            "area",
            "unit",
            "category",
            "severity",
            "cause",
            "suspicion",
            "handler",
            "waiting",
            "late",
            "from",
            "to",
            "months",
            "year",
            "role",
            "mine",
            "id",
            "export");

    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "1000000",
            "99999999999999999999",
            "1e9",
            "NaN",
            "a",
            "ö",
            "\"",
            "\"\"\"",
            "'",
            "''",
            "&",
            "|",
            "!",
            "(",
            ")",
            "<->",
            ":*",
            "*",
            "-",
            "--",
            "\\",
            "%",
            "_",
            "%_\\",
            "a & | b",
            "fall & !",
            "or",
            "och",
            "' or 1=1 --",
            "\u0000",
            "\u202e",
            "\uFFFF",
            "😀",
            "<script>alert(1)</script>",
            "#{1+1}",
            "${7*7}",
            "../../etc/passwd",
            "2026-02-30",
            "+999999999-12-31",
            "9".repeat(500),
            "å".repeat(300));

    @ParameterizedTest
    @CsvSource({
        "sofia, /deviation/cases.xhtml",
        "sofia, /measure/measures.xhtml",
        "sofia, /statistics/statistics.xhtml",
        "sofia, /statistics/pivot.xhtml",
        "sofia, /statistics/rows.xhtml",
        "sofia, /statistics/table",
        "sofia, /lexsarah/cases.xhtml",
        "mats, /lexmaria/cases.xhtml",
        "anna, /organisation/designations.xhtml",
        "anna, /organisation/day.xhtml",
        "rut, /disposal/list.xhtml",
        "rut, /disposal/archive.xhtml",
        "rut, /disposal/part",
        "rut, /disposal/class.xhtml",
        "sven, /reorganisation/edit.xhtml",
        "sven, /reorganisation/reorganisation.xhtml",
        "sven, /reorganisation/step.xhtml",
        "sven, /reorganisation/divide.xhtml",
        "sofia, /access/permissions.xhtml",
        "anna, /deviation/mine.xhtml",
        "rut, /registration/queue.xhtml",
        "sofia, /board/matters.xhtml",
        "nils, /board/matters.xhtml",
        "anna, /measure/helped.xhtml",
        "nora, /board/meetings.xhtml",
        "nora, /board/meeting.xhtml",
        "nora, /board/edit.xhtml",
        "nora, /board/item.xhtml",
        "nils, /board/decisions.xhtml",
        "sofia, /board/report.xhtml",
        "nils, /board/agenda",
        "nils, /board/decision-list",
        "nils, /board/report-pdf",
        "nils, /board/export",
        "sofia, /yearwheel/steering.xhtml",
        "kerstin, /lexsarah/export",
        "mats, /lexmaria/export",
        "kerstin, /responsibility/register.xhtml",
        "kerstin, /responsibility/task.xhtml",
        "kerstin, /responsibility/given.xhtml",
        "kerstin, /responsibility/person.xhtml",
        "kerstin, /responsibility/pdf",
        "nora, /responsibility/decisions.xhtml",
        "kerstin, /yearwheel/wheel.xhtml",
        "kerstin, /yearwheel/duty.xhtml",
        "kerstin, /yearwheel/edit.xhtml",
        "kerstin, /routine/routines.xhtml",
        "kerstin, /routine/routine.xhtml",
        "kerstin, /routine/compare.xhtml",
        "kerstin, /routine/change.xhtml",
        "karin, /routine/passing.xhtml",
        "kerstin, /routine/received.xhtml",
        "kerstin, /routine/question.xhtml",
        "kerstin, /routine/propose.xhtml",
        "kerstin, /routine/proposals.xhtml",
        "kerstin, /routine/proposal.xhtml",
        "kerstin, /routine/process.xhtml",
        "kerstin, /routine/pdf",
        "anna, /delegation/delegations.xhtml",
        "anna, /delegation/delegation.xhtml",
        "siv, /delegation/edit.xhtml",
        "mats, /delegation/task.xhtml",
        "anna, /delegation/pdf",
        "karin, /competence/unit.xhtml",
        "karin, /competence/person.xhtml",
        "kerstin, /meeting/meetings.xhtml",
        "kerstin, /meeting/meeting.xhtml",
        "kerstin, /meeting/overview.xhtml",
        "karin, /meeting/edit.xhtml",
        "kerstin, /risk/analyses.xhtml",
        "kerstin, /risk/risks.xhtml",
        "kerstin, /risk/analysis.xhtml",
        "kerstin, /risk/risk.xhtml",
        "kerstin, /risk/edit.xhtml",
        "sven, /risk/scales.xhtml",
        "kerstin, /risk/pdf",
        "mats, /deviation/hints.xhtml",
        "sven, /export/exports.xhtml",
        "sven, /importing/imports.xhtml",
        "sven, /importing/import.xhtml",
        "karin, /pattern/patterns.xhtml",
        "karin, /pattern/finding.xhtml",
        "sven, /internalcontrol/words.xhtml",
        "kerstin, /internalcontrol/plan.xhtml",
        "kerstin, /internalcontrol/edit.xhtml",
        "kerstin, /internalcontrol/risk.xhtml",
        "kerstin, /internalcontrol/moment.xhtml",
        "kerstin, /internalcontrol/moment-edit.xhtml",
        "nils, /internalcontrol/follow-up.xhtml",
        "nils, /selfmonitoring/overview.xhtml",
        "nils, /internalcontrol/pdf",
        "nils, /internalcontrol/export",
        "sofia, /report/reports.xhtml",
        "sofia, /report/report.xhtml",
        "sofia, /report/chapter.xhtml",
        "nils, /report/made-pdf",
        "nils, /report/made-docx",
        "nils, /report/reports-export",
        "kerstin, /report/definition.xhtml",
        "kerstin, /report/definition-chapter.xhtml",
        "sofia, /plan/plans.xhtml",
        "sofia, /plan/plan.xhtml",
        "sofia, /plan/activity.xhtml",
        "sofia, /plan/edit.xhtml",
        "sofia, /plan/business.xhtml",
        "sofia, /plan/pdf",
        "sofia, /plan/docx",
        "sofia, /plan/export",
        "sofia, /allotment/year.xhtml",
        "sofia, /allotment/quality.xhtml",
        "sofia, /allotment/edit.xhtml",
        "sofia, /allotment/need.xhtml",
        "sofia, /allotment/need-edit.xhtml",
        "sofia, /allotment/export",
        "kerstin, /review/reviews.xhtml",
        "kerstin, /review/review.xhtml",
        "kerstin, /review/edit.xhtml",
        "karin, /review/review.xhtml",
        "karin, /selfmonitoring/rounds.xhtml",
        "karin, /selfmonitoring/round.xhtml",
        "karin, /selfmonitoring/answer.xhtml",
        "karin, /selfmonitoring/begin.xhtml",
        "karin, /selfmonitoring/plan.xhtml",
        "karin, /selfmonitoring/results.xhtml",
        "kerstin, /selfmonitoring/list.xhtml",
        "kerstin, /selfmonitoring/list-edit.xhtml",
        "kerstin, /goal/comparisons.xhtml",
        "kerstin, /goal/comparison.xhtml",
        "sofia, /goal/goals.xhtml",
        "sofia, /goal/goal.xhtml",
        "sofia, /goal/edit.xhtml",
        "sofia, /goal/indicators.xhtml",
        "sofia, /goal/indicator.xhtml",
        "sofia, /goal/indicator-edit.xhtml",
        "sofia, /goal/outcomes.xhtml",
        "sofia, /goal/unit.xhtml",
        "sofia, /goal/missions.xhtml",
        "sofia, /goal/mission-edit.xhtml",
        "sofia, /goal/pdf",
        "sofia, /goal/export",
        "kerstin, /analysis/rounds.xhtml",
        "kerstin, /analysis/round.xhtml",
        "kerstin, /analysis/proposals.xhtml",
        "kerstin, /analysis/proposal.xhtml",
        "kerstin, /analysis/edit.xhtml",
        "nils, /analysis/basis.xhtml",
        "kerstin, /analysis/basis-edit.xhtml",
        "sven, /analysis/words.xhtml",
        "kerstin, /analysis/pdf",
        "kerstin, /analysis/docx",
        "kerstin, /analysis/export",
        "kerstin, /survey/surveys.xhtml",
        "kerstin, /survey/survey.xhtml",
        "kerstin, /supplier/suppliers.xhtml",
        "kerstin, /supplier/supplier.xhtml",
        "kerstin, /supplier/agreement.xhtml",
        "sven, /supplier/scale.xhtml",
        "lars, /supplier/mine.xhtml",
        "lars, /supplier/result.xhtml",
        "kerstin, /supplier/export",
        "karin, /deviation/export",
        "karin, /measure/export",
        "anna, /measure/helped-export"
    })
    void oddValuesBreakNothing(String uid, String path) throws IOException {
        List<String> asked = new ArrayList<>();
        boolean page = path.endsWith(".xhtml");
        boolean searched = page
                && !PEOPLE.as(uid)
                        .get(path)
                        .document()
                        .select("main [name=text]")
                        .isEmpty();
        for (String value : VALUES) {
            String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
            asked.add(PARAMETERS.stream().map(name -> name + "=" + encoded).collect(Collectors.joining("&")));
            if (searched) {
                asked.add("text=" + encoded);
            }
        }
        for (String name : page ? parametersOf(PEOPLE.as(uid), path) : Set.<String>of()) {
            asked.add(IntStream.range(0, 200).mapToObj(n -> name + "=" + n).collect(Collectors.joining("&")));
            asked.add(name + "="
                    + IntStream.range(0, 200).mapToObj(String::valueOf).collect(Collectors.joining(",")));
        }
        Stream.of(PEOPLE, OTHERS)
                .map(people -> CompletableFuture.runAsync(() -> {
                    for (int i = people == PEOPLE ? 0 : 1; i < asked.size(); i += 2) {
                        check(people.as(uid).get(path + "?" + asked.get(i)), path + "?" + asked.get(i));
                    }
                }))
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** What the page takes: what it declares, its own search form and its links to itself. */
    private static Set<String> parametersOf(HttpUser user, String path) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher declared = DECLARED.matcher(Files.readString(PAGES.resolve(path.substring(1))));
        while (declared.find()) {
            names.add(declared.group(1));
        }
        Document document = user.get(path).document();
        names.addAll(document.select("main form[method=get] [name]").eachAttr("name"));
        for (String link : document.select("main a[href*='" + path + "?']").eachAttr("href")) {
            for (String pair : link.substring(link.indexOf('?') + 1).split("[&#]")) {
                names.add(pair.split("=", 2)[0]);
            }
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "sofia, /deviation/cases.xhtml, text",
        "sofia, /deviation/cases.xhtml, status",
        "sofia, /measure/measures.xhtml, text",
        "sofia, /statistics/statistics.xhtml, category",
        "anna, /deviation/mine.xhtml, text"
    })
    void tenThousandSignsAreAnsweredInWords(String uid, String path, String parameter) {
        HttpPage page = PEOPLE.as(uid).get(path + "?" + parameter + "=" + "x".repeat(10_000));

        check(page, path);
        assertThat(page.text())
                .as(path + " HTTP " + page.status())
                .containsPattern("De första 100 tecknen|gick inte att förstå");
    }

    @ParameterizedTest
    @CsvSource({
        "sofia, /measure/measures.xhtml, whose=everyone, En del av adressen gick inte att förstå",
        "sofia, /measure/measures.xhtml, state=open&state=late, En del av adressen gick inte att förstå",
        "sofia, /measure/measures.xhtml, text=%22%7C%26%3C%2D%3E, Inga åtgärder passar urvalet",
        "sofia, /measure/measures.xhtml, state=every&page=-1, 1–25 av",
        "sofia, /measure/measures.xhtml, state=every&page=1000000, Föregående",
        "anna, /deviation/mine.xhtml, state=sometimes, En del av adressen gick inte att förstå",
        "anna, /deviation/mine.xhtml, text=%22%7C%26%3C%2D%3E, Ingen av dina rapporter passar urvalet",
        "anna, /deviation/mine.xhtml, page=-1, i listan|1–25 av",
        "anna, /deviation/mine.xhtml, page=1000000, i listan|Föregående",
        "sofia, /goal/comparisons.xhtml, area=Finns+inte, Området i adressen finns inte",
        "sofia, /statistics/statistics.xhtml, months=5, En del av adressen gick inte att förstå",
        "sofia, /statistics/statistics.xhtml, unit=1&unit=2, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, measure=allt, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, rows=unit&cols=unit, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, measure=checks&rows=severity, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, from=2026-05-01&to=2026-04-01, Slutdagen ligger före startdagen",
        "sofia, /statistics/pivot.xhtml, from=2026-02-30, En av dagarna finns inte",
        "sofia, /statistics/pivot.xhtml, from=1999-01-01&to=1999-12-31, Inget att räkna",
        "sofia, /statistics/rows.xhtml, from=2026-05-01&to=2026-04-01, Slutdagen ligger före startdagen",
        "sofia, /statistics/rows.xhtml, row=Finns+inte, Inget att räkna"
    })
    void whatIsLeftOutIsSaid(String uid, String path, String query, String said) {
        HttpPage page = PEOPLE.as(uid).get(path + "?" + query);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).containsPattern(said);
    }

    /** No client of ours sends such; somebody's script does. */
    @ParameterizedTest
    @ValueSource(
            strings = {"text=%", "text=%zz", "text=%C3%28", "text=%ff%fe", "text=<>\"{}|^`", "=&&&=", "text", "?text=?"
            })
    void addressesThatAreNoneBreakNothing(String query) throws IOException {
        HttpUser user = PEOPLE.as("sofia");
        for (String path : List.of(
                "/deviation/cases.xhtml",
                "/measure/measures.xhtml",
                "/deviation/mine.xhtml",
                "/statistics/statistics.xhtml")) {
            String answer = raw(user, path + "?" + query);

            assertThat(answer).as(path + "?" + query).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
            String words = Jsoup.parse(answer).text();
            assertThat(words).as(path + "?" + query).doesNotContain("Exception");
        }
    }

    private static void check(HttpPage page, String what) {
        assertThat(page.status()).as(what).isLessThan(500);
        assertThat(page.hasLoginForm()).as(what).isFalse();
        boolean file = page.status() == 200 && page.header("Content-Type").startsWith("application/");
        assertThat(file ? "" : page.text()).as(what).doesNotContain("Exception");
    }

    private static String raw(HttpUser user, String target) throws IOException {
        URI base = URI.create(ProductUnderTest.baseUrl());
        String cookies = user.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(30_000);
            String request = "GET " + base.getPath() + target + " HTTP/1.1\r\nHost: " + base.getAuthority()
                    + "\r\nCookie: " + cookies + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
