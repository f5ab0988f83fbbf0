package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Role;

/**
 * Every role opens every page that there is. Which role may open what is written here a second time, on purpose, and held against
 * what the product answers.
 */
class RoleWalkIT {

    private static final Path PAGES = Path.of("../web/src/main/webapp");

    private static final Set<Role> WRITERS =
            Set.of(Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    private static final Set<Role> FOLLOWING_UP = Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    /** A folder, or a page within it, and the roles it is for; the longest match holds. Everyone logged in where no role is named. */
    private static final Map<String, Set<Role>> FOR = Map.ofEntries(
            Map.entry("/index.xhtml", Set.of()),
            Map.entry("/organisation/", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/organisation/unplaced.xhtml", Set.of()),
            Map.entry("/organisation/designations.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/organisation/day.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/disposal/", Set.of(Role.REGISTRATOR, Role.SOCIALCHEF, Role.SYSTEMFORVALTARE)),
            Map.entry("/disposal/archives.xhtml", Set.of(Role.REGISTRATOR, Role.SYSTEMFORVALTARE)),
            Map.entry("/disposal/archive.xhtml", Set.of(Role.REGISTRATOR, Role.SYSTEMFORVALTARE)),
            Map.entry("/disposal/order.xhtml", Set.of(Role.REGISTRATOR)),
            Map.entry("/disposal/part", Set.of(Role.REGISTRATOR)),
            Map.entry("/disposal/class.xhtml", Set.of(Role.REGISTRATOR, Role.SYSTEMFORVALTARE)),
            Map.entry("/disposal/hold.xhtml", Set.of(Role.REGISTRATOR, Role.SYSTEMFORVALTARE)),
            Map.entry("/reorganisation/", Set.of(Role.SOCIALCHEF, Role.SYSTEMFORVALTARE)),
            Map.entry("/reorganisation/divide.xhtml", Set.of(Role.ENHETSCHEF, Role.SOCIALCHEF, Role.SYSTEMFORVALTARE)),
            Map.entry("/reorganisation/edit.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/reorganisation/step.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/settings/", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/audit/", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/job/", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/export/", Set.of(Role.SOCIALCHEF, Role.SYSTEMFORVALTARE)),
            Map.entry("/importing/", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/notification/", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/deviation/", Set.of(Role.MEDARBETARE)),
            Map.entry("/deviation/categories.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/deviation/hints.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF)),
            Map.entry("/deviation/effort.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/lexsarah/", Set.of(Role.MEDARBETARE, Role.NAMND)),
            Map.entry("/lexsarah/template.xhtml", Set.of(Role.SOCIALCHEF)),
            Map.entry("/lexsarah/figures.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF)),
            Map.entry("/lexmaria/figures.xhtml", Set.of(Role.MAS, Role.SOCIALCHEF)),
            Map.entry("/lexsarah/performer.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF, Role.REGISTRATOR)),
            Map.entry("/lexmaria/", Set.of(Role.MEDARBETARE)),
            Map.entry("/measure/", Set.of(Role.MEDARBETARE)),
            Map.entry("/routine/", Set.of(Role.MEDARBETARE, Role.NAMNDSEKRETERARE)),
            Map.entry("/yearwheel/", Set.of(Role.MEDARBETARE, Role.NAMNDSEKRETERARE)),
            Map.entry("/yearwheel/steering.xhtml", Set.of(Role.MEDARBETARE, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/yearwheel/edit.xhtml", WRITERS),
            Map.entry("/yearwheel/calendar.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/routine/process-edit.xhtml", WRITERS),
            Map.entry("/routine/edit.xhtml", WRITERS),
            Map.entry("/routine/readers.xhtml", WRITERS),
            Map.entry("/routine/passing.xhtml", WRITERS),
            Map.entry("/routine/received.xhtml", WRITERS),
            Map.entry("/routine/question.xhtml", WRITERS),
            Map.entry("/routine/change.xhtml", WRITERS),
            Map.entry("/routine/folder.xhtml", WRITERS),
            Map.entry("/routine/propose.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/routine/proposals.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/routine/proposal.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/delegation/", Set.of(Role.MEDARBETARE)),
            Map.entry("/delegation/licences.xhtml", Set.of(Role.MAS)),
            Map.entry("/delegation/task.xhtml", Set.of(Role.MAS)),
            Map.entry("/competence/levels.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/competence/person.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/competence/unit.xhtml", Set.of(Role.ENHETSCHEF)),
            Map.entry("/competence/", WRITERS),
            Map.entry("/responsibility/", Set.of(Role.MEDARBETARE, Role.NAMND)),
            Map.entry("/responsibility/edit.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SYSTEMFORVALTARE)),
            Map.entry("/responsibility/gaps.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/meeting/", Set.of(Role.MEDARBETARE)),
            Map.entry("/meeting/edit.xhtml", Set.of(Role.ENHETSCHEF)),
            Map.entry("/meeting/overview.xhtml", WRITERS),
            Map.entry("/risk/", Set.of(Role.MEDARBETARE)),
            Map.entry("/risk/edit.xhtml", WRITERS),
            Map.entry("/risk/templates.xhtml", WRITERS),
            Map.entry("/risk/scales.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/internalcontrol/", Set.of(Role.MEDARBETARE, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/internalcontrol/words.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/internalcontrol/edit.xhtml", FOLLOWING_UP),
            Map.entry("/internalcontrol/risk.xhtml", FOLLOWING_UP),
            Map.entry("/internalcontrol/moment-edit.xhtml", FOLLOWING_UP),
            Map.entry("/selfmonitoring/", Set.of(Role.MEDARBETARE)),
            Map.entry("/selfmonitoring/overview.xhtml", Set.of(Role.MEDARBETARE, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/selfmonitoring/begin.xhtml", WRITERS),
            Map.entry("/selfmonitoring/plan-edit.xhtml", WRITERS),
            Map.entry("/selfmonitoring/list-edit.xhtml", WRITERS),
            Map.entry("/review/", WRITERS),
            Map.entry("/review/edit.xhtml", FOLLOWING_UP),
            Map.entry("/goal/", Set.of(Role.MEDARBETARE, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/goal/comparisons.xhtml", WRITERS),
            Map.entry("/goal/comparison.xhtml", WRITERS),
            Map.entry("/goal/edit.xhtml", Set.of(Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF)),
            Map.entry("/goal/mission-edit.xhtml", Set.of(Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF)),
            Map.entry("/goal/indicator-edit.xhtml", FOLLOWING_UP),
            Map.entry("/goal/legend.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF)),
            Map.entry("/goal/outcomes.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/goal/unit.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/plan/", Set.of(Role.MEDARBETARE, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/report/definitions.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SYSTEMFORVALTARE)),
            Map.entry("/report/definition.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SYSTEMFORVALTARE)),
            Map.entry("/report/definition-chapter.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SYSTEMFORVALTARE)),
            Map.entry("/report/chapter.xhtml", FOLLOWING_UP),
            Map.entry(
                    "/report/reports.xhtml",
                    Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry(
                    "/report/report.xhtml",
                    Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/plan/edit.xhtml", Set.of(Role.ENHETSCHEF, Role.SOCIALCHEF)),
            Map.entry(
                    "/allotment/",
                    Set.of(
                            Role.ENHETSCHEF,
                            Role.KVALITETSSAMORDNARE,
                            Role.MAS,
                            Role.SOCIALCHEF,
                            Role.NAMND,
                            Role.NAMNDSEKRETERARE)),
            Map.entry("/allotment/edit.xhtml", Set.of(Role.SOCIALCHEF)),
            Map.entry("/allotment/import.xhtml", Set.of(Role.SOCIALCHEF)),
            Map.entry("/allotment/need-edit.xhtml", Set.of(Role.SOCIALCHEF)),
            Map.entry("/goal/kolada.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/analysis/", Set.of(Role.MEDARBETARE, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/analysis/group.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/analysis/round.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/analysis/edit.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/analysis/basis-edit.xhtml", Set.of(Role.MEDARBETARE)),
            Map.entry("/analysis/words.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/survey/", Set.of(Role.MEDARBETARE)),
            Map.entry("/survey/edit.xhtml", FOLLOWING_UP),
            Map.entry("/supplier/", FOLLOWING_UP),
            Map.entry("/supplier/scale.xhtml", Set.of(Role.SYSTEMFORVALTARE)),
            Map.entry("/supplier/mine.xhtml", Set.of(Role.LEVERANTOR)),
            Map.entry("/supplier/confirm.xhtml", Set.of(Role.LEVERANTOR)),
            Map.entry("/supplier/hand-in.xhtml", Set.of(Role.LEVERANTOR)),
            Map.entry(
                    "/supplier/result.xhtml",
                    Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF, Role.LEVERANTOR)),
            Map.entry(
                    "/supplier/grades.xhtml",
                    Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry(
                    "/supplier/overview.xhtml",
                    Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry(
                    "/regulation/",
                    Set.of(
                            Role.ENHETSCHEF,
                            Role.KVALITETSSAMORDNARE,
                            Role.MAS,
                            Role.SOCIALCHEF,
                            Role.NAMND,
                            Role.NAMNDSEKRETERARE)),
            Map.entry("/law/", Set.of(Role.MEDARBETARE)),
            Map.entry("/registration/", Set.of(Role.REGISTRATOR)),
            Map.entry("/access/", Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF)),
            Map.entry(
                    "/board/",
                    Set.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/board/edit.xhtml", Set.of(Role.SOCIALCHEF, Role.NAMNDSEKRETERARE)),
            Map.entry("/board/item.xhtml", Set.of(Role.MEDARBETARE, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/statistics/open-data.xhtml", Set.of(Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF)),
            Map.entry("/pattern/", Set.of(Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF)),
            Map.entry("/statistics/", Set.of(Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF)),
            Map.entry("/report/", Set.of(Role.MAS, Role.SOCIALCHEF, Role.NAMND, Role.NAMNDSEKRETERARE)),
            Map.entry("/report/selection.xhtml", Set.of(Role.MAS)),
            Map.entry("/report/summary.xhtml", Set.of(Role.MAS)),
            Map.entry("/report/rules.xhtml", Set.of(Role.MAS)),
            Map.entry("/report/breaks.xhtml", Set.of(Role.MAS)),
            Map.entry("/report/denominators.xhtml", Set.of(Role.ENHETSCHEF, Role.MAS)));

    /** The board's members and the suppliers work elsewhere; everyone else is an employee too. */
    private static final Set<Role> NOT_EMPLOYED = Set.of(Role.NAMND, Role.LEVERANTOR);

    /** For everybody, logged in or not. */
    private static final Set<String> OPEN = Set.of("/login.xhtml", "/errors/", "/public/");

    @ParameterizedTest
    @CsvSource({
        "anna, MEDARBETARE",
        "karin, ENHETSCHEF",
        "kerstin, KVALITETSSAMORDNARE",
        "mats, MAS",
        "sofia, SOCIALCHEF",
        "nils, NAMND",
        "nora, NAMNDSEKRETERARE",
        "rut, REGISTRATOR",
        "lars, LEVERANTOR",
        "sven, SYSTEMFORVALTARE"
    })
    void opensWhatTheRoleMayAndNothingElse(String uid, Role role) throws IOException {
        HttpUser user = ProductUnderTest.as(uid);
        List<String> wrong = new ArrayList<>();
        for (String path : pages()) {
            if (isOpen(path)) {
                continue;
            }
            HttpPage page = user.getOnly(path);
            boolean refused = page.status() == 403;
            boolean broken = page.status() >= 500 || page.status() == 302 && sentToLogin(page);
            // A page that needs an id answers 404 without one, never an error of ours.
            if (broken || refused == may(path, role)) {
                wrong.add(path + " answers " + page.status());
            }
        }
        assertThat(wrong).as(uid + " (" + role + ")").isEmpty();
    }

    @Test
    void asksAStrangerToLogInOnEveryPage() throws IOException {
        HttpUser stranger = ProductUnderTest.anonymous();
        for (String path : pages()) {
            HttpPage page = stranger.getOnly(path);
            assertThat(page.status() == 302 && sentToLogin(page)).as(path).isEqualTo(!isOpen(path));
        }
    }

    @Test
    void doesNotShowPartsOfPagesByThemselves() throws IOException {
        HttpUser sven = ProductUnderTest.as("sven");
        for (String part : files(false)) {
            assertThat(sven.getOnly(part).status()).as(part).isEqualTo(404);
        }
    }

    @Test
    void doesNotShowWhatIsBehindThePages() throws IOException {
        HttpUser anna = ProductUnderTest.as("anna");
        for (String path : new String[] {
            "/WEB-INF/web.xml",
            "/WEB-INF/templates/page.xhtml",
            "/META-INF/MANIFEST.MF",
            "/settings/",
            "/organisation/../settings/profile.xhtml"
        }) {
            assertThat(anna.getOnly(path).status()).as(path).isIn(400, 403, 404);
        }
    }

    @Test
    void theContainersOwnLoginLeadsNowhere() {
        for (String password : new String[] {HttpUser.PASSWORD, "fel"}) {
            HttpUser stranger = ProductUnderTest.anonymous();
            HttpPage answer = stranger.post("/j_security_check", Map.of("j_username", "sven", "j_password", password));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(stranger.get("/settings/profile.xhtml").hasLoginForm()).isTrue();
        }
    }

    @Test
    void goesToThePageAskedForAfterLogin() {
        HttpUser sven = ProductUnderTest.anonymous();
        HttpPage login = sven.get("/organisation/employees.xhtml?q=Lind");
        HttpForm form = login.loginForm();

        HttpPage page = sven.submit(form.set(form.firstName("input[type=text]"), "sven")
                .set(form.firstName("input[type=password]"), HttpUser.PASSWORD)
                .press());

        assertThat(page.path()).isEqualTo("/organisation/employees.xhtml?q=Lind");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void givesANewSessionAtLoginAndEndsItAtLogout() {
        HttpUser anna = ProductUnderTest.anonymous();
        anna.get("/login.xhtml");
        String before = anna.cookies().get("JSESSIONID");
        anna.login("anna");
        String after = anna.cookies().get("JSESSIONID");

        assertThat(after).isNotEqualTo(before);
        anna.post("/logout", Map.of());
        assertThat(anna.get("/index.xhtml").hasLoginForm()).isTrue();
    }

    static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    static boolean may(String path, Role role) {
        String match = FOR.keySet().stream()
                .filter(path::startsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("Nobody said whom this page is for: " + path));
        Set<Role> roles = FOR.get(match);
        boolean asEmployee = roles.contains(Role.MEDARBETARE) && !NOT_EMPLOYED.contains(role);
        return roles.isEmpty() || roles.contains(role) || asEmployee;
    }

    private static boolean sentToLogin(HttpPage page) {
        return page.header("Location") != null && page.header("Location").contains("/login.xhtml");
    }

    static List<String> pages() throws IOException {
        List<String> pages = files(true);
        assertThat(pages).isNotEmpty();
        return pages;
    }

    /** Whole pages name their template, parts that are only included do not. */
    private static List<String> files(boolean whole) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.sorted().toList()) {
                String path = "/" + PAGES.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".xhtml")
                        && !path.startsWith("/WEB-INF/")
                        && Files.readString(file).contains("template=") == whole) {
                    found.add(path);
                }
            }
        }
        return found;
    }
}
